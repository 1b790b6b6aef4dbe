package org.waymark.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

class ThemeTest {

  private static final Path OWN = Path.of("templates");

  private final Problems problems = new Problems();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path project;

  @Test
  void knowsEveryFileOfTheFolderItIsPackedFrom() throws IOException {
    Theme theme = Theme.read(project, problems);
    List<String> known =
        Stream.concat(
                theme.packed().keySet().stream(),
                theme.assets().stream().map(asset -> "assets/" + asset.name()))
            .sorted()
            .toList();
    try (Stream<Path> files = Files.walk(OWN)) {
      List<String> there =
          files
              .filter(Files::isRegularFile)
              .map(file -> OWN.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(known).isEqualTo(there);
    }
  }

  @Test
  void suggestsTheTemplateThatAStrayFileWasMeantFor() throws IOException {
    write("storry.ftlh", "");
    assertTold("Did you mean \"templates/story.ftlh\"?");
  }

  @Test
  void leavesAFileAloneThatAnotherTemplateUses() throws IOException {
    write("parts/badge.ftlh", "a badge");
    write("news.ftlh", "<#include \"parts/badge.ftlh\">");
    assertThat(new SampleSite(project).write(ViewSamples.news())).isEqualTo("a badge");
    assertTold();
  }

  @Test
  void expectsWordsAssetsAndNotesOfTheProject() throws IOException {
    write("README.md", "Ours.");
    write("wording/pl.yaml", "home: \"Strona\"");
    write("assets/mark.svg", "<svg/>");
    assertTold();
  }

  @Test
  void putsTheProjectsFilesInThePlaceOfTheThemes() throws IOException {
    write("assets/style.css", "body { color: black }");
    write("assets/mark.svg", "<svg/>");
    Theme theme = Theme.read(project, problems);
    assertThat(theme.assets())
        .extracting(Theme.Asset::name)
        .containsExactly(
            "copy.js", "directory.js", "film.js", "hours.js", "mark.svg", "search.js", "style.css");
    assertThat(new String(theme.assets().get(6).bytes(), UTF_8)).isEqualTo("body { color: black }");
  }

  private void assertTold(String... fixes) throws IOException {
    Theme.read(project, problems);
    assertThat(problems.sorted()).extracting(Problem::fix).containsExactly(fixes);
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(OWN).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
