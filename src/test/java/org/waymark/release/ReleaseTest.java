package org.waymark.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a release that need no packing; the whole is tried by src/release/try.sh. */
final class ReleaseTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x64",
    "Mac OS X, aarch64, macos-aarch64",
    "Mac OS X, x86_64, macos-x64",
    "Windows 11, amd64, windows-x64",
  })
  void machinesAreCalledAsMostCallThem(String system, String processor, String name) {
    assertThat(Platform.named(system, processor)).hasToString(name);
    assertThat(Platform.named(system, processor).isWindows()).isEqualTo(name.startsWith("w"));
  }

  @Test
  void everyFileHasItsSum() throws IOException {
    Files.writeString(folder.resolve("b.zip"), "abc");
    Files.writeString(folder.resolve("a.jar"), "");
    Sums.of(folder);
    assertThat(folder.resolve("SHA256SUMS"))
        .hasContent(
            """
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.jar
            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.zip
            """);
  }

  @Test
  void theZipsLaunchersAreWrittenForTheirSystems() throws IOException {
    assertThat(Files.readString(Path.of("src/release/zip/waymark"))).doesNotContain("\r", "mvn");
    assertThat(Files.readString(Path.of("src/release/zip/waymark.cmd")).lines().count())
        .isEqualTo(
            Files.readString(Path.of("src/release/zip/waymark.cmd")).split("\r\n", -1).length - 1);
  }
}
