package org.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
final class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void whereALinkLeadsToAFileThatIsWrittenAndTheLinkStays() throws IOException {
    Path file = Files.createDirectories(folder.resolve("texts")).resolve("a.md");
    Files.writeString(file, "Old.");
    Path link = Files.createSymbolicLink(folder.resolve("a.md"), Path.of("texts/a.md"));
    WholeFile.write(link, "New.");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("New.");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    assertThat(folder.resolve("texts")).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aFileTakesThePlaceOfALinkToNothing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.md"), Path.of("gone/a.md"));
    WholeFile.write(link, "New.");
    assertThat(link).isRegularFile().hasContent("New.");
  }
}
