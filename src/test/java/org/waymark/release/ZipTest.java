package org.waymark.release;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ZipTest {

  private static final Instant TIME = Instant.parse("2026-11-21T00:00:00Z");

  @TempDir private Path folder;

  private Path zip(String name, List<String> files) throws IOException {
    Path from = folder.resolve(name).resolve("waymark");
    for (String file : files) {
      Path path = from.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "words of " + file);
      assertThat(path.toFile().setExecutable(file.startsWith("bin"))).isTrue();
    }
    Path zip = folder.resolve(name + ".zip");
    Zip.of(from, zip, TIME);
    return zip;
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    Path one = zip("one", List.of("bin/a", "lib/b", "lib/c"));
    Path two = zip("two", List.of("lib/c", "lib/b", "bin/a"));
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void entriesAreInOrderAndBearTheTimeInNoZone() throws IOException {
    try (ZipFile read = new ZipFile(zip("z", List.of("b", "a/x", "bin/c")).toFile())) {
      List<? extends ZipEntry> entries = Collections.list(read.entries());
      assertThat(entries)
          .extracting(ZipEntry::getName)
          .containsExactly(
              "waymark/",
              "waymark/a/",
              "waymark/a/x",
              "waymark/b",
              "waymark/bin/",
              "waymark/bin/c");
      // Field 0x5455 holds seconds since 1970, where the usual field holds a clock's face.
      assertThat(entries)
          .allSatisfy(
              entry -> assertThat(new String(entry.getExtra(), ISO_8859_1)).startsWith("UT"))
          .allMatch(entry -> entry.getLastModifiedTime().toInstant().equals(TIME));
    }
  }

  @Test
  void programsStayPrograms() throws IOException {
    Path zip = zip("z", List.of("bin/a", "lib/b"));
    Map<String, String> settings = Map.of("enablePosixFileAttributes", "true");
    try (FileSystem read = FileSystems.newFileSystem(zip, settings)) {
      assertThat(Files.getPosixFilePermissions(read.getPath("waymark/bin/a")))
          .contains(PosixFilePermission.OTHERS_EXECUTE);
      assertThat(Files.getPosixFilePermissions(read.getPath("waymark/lib/b")))
          .contains(PosixFilePermission.OTHERS_READ)
          .doesNotContain(PosixFilePermission.OWNER_EXECUTE);
    }
  }
}
