package org.waymark.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

final class NewProjectTest {

  @TempDir private Path folder;

  private static Set<String> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      Set<String> names = new TreeSet<>();
      all.filter(path -> !path.equals(folder))
          .forEach(path -> names.add(folder.relativize(path).toString().replace('\\', '/')));
      return names;
    }
  }

  private static ProjectFiles files(String... names) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("waymark", new byte[] {1});
    for (String name : names) {
      files.put(name, name.getBytes(UTF_8));
    }
    return new ProjectFiles(files);
  }

  @Test
  void whatIsThereIsNamedAndStays() throws IOException {
    for (int i = 0; i < 7; i++) {
      Files.writeString(folder.resolve("mine " + i), "mine");
    }
    Set<String> before = below(folder);
    NewProject refused = NewProject.write(ProjectFiles.starter(TestSite.DAY), null, folder);
    assertThat(refused).isInstanceOf(NewProject.Refused.class);
    assertThat(((NewProject.Refused) refused).message())
        .contains("is not empty: it has mine 0, mine 1, mine 2, mine 3, mine 4 and 2 more in it.");
    assertThat(below(folder)).isEqualTo(before);
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("site"), "mine");
    NewProject refused = NewProject.write(files("content/a"), null, file);
    assertThat(((NewProject.Refused) refused).message()).startsWith("There is a file of the name");
    assertThat(file).hasContent("mine");
  }

  @Test
  void anEmptyRepositoryIsEmptyEnough() throws IOException {
    Path config = Files.createDirectories(folder.resolve(".git")).resolve("config");
    Files.writeString(config, "mine");
    assertThat(NewProject.write(files("content/a"), null, folder))
        .isEqualTo(new NewProject.Made(folder.toAbsolutePath().normalize(), 2, false));
    assertThat(below(folder))
        .containsExactly(".git", ".git/config", "content", "content/a", "waymark");
  }

  @Test
  void theProgramComesAlong() throws IOException {
    Path jar = Files.writeString(folder.resolve("any-name.jar"), "program");
    NewProject.write(files("content/a"), jar, folder.resolve("a/b"));
    assertThat(folder.resolve("a/b/waymark.jar")).hasContent("program");
  }

  /** The second file cannot be written, as the first is no folder. */
  @Test
  void whatFailsLeavesNothing() throws IOException {
    ProjectFiles impossible = files("content", "content/a");
    assertThatThrownBy(() -> NewProject.write(impossible, null, folder.resolve("new/site")))
        .isInstanceOf(IOException.class);
    assertThat(below(folder)).isEmpty();
    assertThatThrownBy(() -> NewProject.write(impossible, null, folder))
        .isInstanceOf(IOException.class);
    assertThat(below(folder)).isEmpty();
  }

  @Test
  void whatAKilledOneLeftIsNoObstacle() throws IOException {
    Path left = Files.createDirectories(folder.resolve(WholeFolder.UNFINISHED + "/content"));
    Files.writeString(left.resolve("half"), "ha");
    assertThat(NewProject.write(files("content/a"), null, folder))
        .isInstanceOf(NewProject.Made.class);
    assertThat(below(folder)).containsExactly("content", "content/a", "waymark");
  }

  @Test
  void everyFileHasItsDay() throws IOException {
    Map<String, byte[]> files = ProjectFiles.starter(TestSite.DAY).files();
    assertThat(new String(files.get("content/stories/the-form-at-the-desk.md"), UTF_8))
        .contains("date: 2026-11-21\n");
    assertThat(files)
        .allSatisfy((name, bytes) -> assertThat(new String(bytes, UTF_8)).doesNotContain("@today"));
  }

  @Test
  void filesAreFoundInAJarAsInAFolder() throws IOException {
    Path jar = folder.resolve("pröbe 1.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String name : new String[] {"x/y/", "x/y/a/b.txt", "x/y/c.txt", "x/other.txt"}) {
        entries.putNextEntry(new JarEntry(name));
        entries.write(name.endsWith("/") ? new byte[0] : name.getBytes(UTF_8));
      }
    }
    var found = Packed.below(URI.create("jar:" + jar.toUri() + "!/x/y/a/b.txt").toURL(), "a/b.txt");
    assertThat(found).containsOnlyKeys("a/b.txt", "c.txt");
    assertThat(found.get("c.txt")).asString(UTF_8).isEqualTo("x/y/c.txt");
    assertThat(Packed.below("nowhere", "a")).isEmpty();
  }
}
