package org.waymark.bench.peers;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.bench.Corpus;
import org.waymark.bench.CorpusFile;
import org.waymark.release.LauncherOptions;

final class PeerTextTest {

  @TempDir private Path folder;

  private PeerText read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return PeerText.read(Files.writeString(file, text));
  }

  @Test
  void everyFieldOfAMadeUpItemIsFound() throws IOException {
    for (int number = 0; number < 50; number++) {
      CorpusFile item = Corpus.item(number);
      PeerText text = read(item.name(), item.text());
      assertThat(item.text()).contains("title: \"" + text.title() + "\"", text.author());
      assertThat(text.summary()).isNotEmpty();
      assertThat(text.date()).matches("\\d{4}-\\d\\d-\\d\\d");
      assertThat(text.topics().split(", ")).hasSizeBetween(2, 5);
      assertThat(text.author().isEmpty()).isEqualTo(text.kind().equals("factsheets"));
      assertThat(text.body()).startsWith("\n").doesNotContain("](org:", "](topic:", "](story:");
    }
  }

  @Test
  void fieldsThatHugoKnowsAreReadToo() throws IOException {
    PeerText text =
        read(
            "content/stories/a.md",
            "---\ntitle: \"A: b\"\ndate: 2017-12-11T15:14:00Z\nslug: a\nsummary: \"S.\"\n"
                + "tags: [scan, grief]\nauthor: \"Gus A.\"\n---\n\nText.\n");
    assertThat(text.plain())
        .isEqualTo(
            "---\ntitle: \"A: b\"\ndate: 2017-12-11T15:14:00Z\nslug: a\nsummary: \"S.\"\n"
                + "tags: [scan, grief]\nauthor: \"Gus A.\"\n---\n\nText.\n");
    assertThat(text.zola()).contains("description: \"S.\"\ntaxonomies:\n  tags: [scan, grief]\n");
  }

  @Test
  void linksToWhatIsMeantLeadWhereItWouldBe() throws IOException {
    PeerText text = read("content/stories/a.md", "---\ntitle: \"A\"\n---\n[x](topic:grief)");
    assertThat(text.body()).isEqualTo("[x](/topic/grief/)");
  }

  @Test
  void theLaunchersOptionsAreTakenFromTheLauncher() throws IOException {
    assertThat(LauncherOptions.of(Files.readString(Path.of("waymark"))))
        .allSatisfy(option -> assertThat(option).startsWith("-X"))
        .contains("-XX:+UseSerialGC");
  }

  @Test
  void whatALargeProjectIsGivenBesidesIsTakenFromTheLauncher() throws IOException {
    String launcher = Files.readString(Path.of("waymark"));
    assertThat(LauncherOptions.besides(launcher, 10_000)).isEmpty();
    assertThat(LauncherOptions.besides(launcher, 100_000))
        .singleElement(as(STRING))
        .startsWith("-XX:");
  }
}
