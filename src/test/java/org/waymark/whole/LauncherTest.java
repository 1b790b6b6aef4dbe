package org.waymark.whole;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher keeps classes ready for each Java by itself. Every Java here only writes down what
 * it was told.
 */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

  /** Makes what it is told to make, as a Java does. */
  private static final String JAVA =
      """
      #!/bin/sh
      echo "$@" >>'FOLDER/told'
      for word in "$@"; do
        case $word in
          -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo classes >"${word#*=}" ;;
        esac
      done
      """;

  @TempDir private Path folder;

  @BeforeEach
  void prepare() throws IOException {
    Path target = Files.createDirectories(folder.resolve("a home/target"));
    Files.copy(Path.of("waymark"), folder.resolve("a home/waymark"));
    Files.writeString(target.resolve("waymark.jar"), "the program");
    made(Instant.parse("2026-11-20T00:00:00Z"));
  }

  private void made(Instant time) throws IOException {
    Path jar = folder.resolve("a home/target/waymark.jar");
    Files.setLastModifiedTime(jar, FileTime.from(time));
  }

  /** A Java that calls itself so; with an empty name it says nothing of itself. */
  private Path java(String version) throws IOException {
    Path home = folder.resolve("java " + version);
    Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
    if (!Files.exists(program)) {
      Files.writeString(program, JAVA.replace("FOLDER", folder.toString()));
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    if (!version.isEmpty()) {
      String words = "IMPLEMENTOR=\"X\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\n";
      Files.writeString(home.resolve("release"), words);
    }
    return program;
  }

  /** What Java is told, a line each time it is started. */
  private List<String> run(Path java, String... more) throws IOException, InterruptedException {
    Path told = folder.resolve("told");
    Files.deleteIfExists(told);
    List<String> command = new ArrayList<>(List.of("./a home/waymark", "build", "--quiet"));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).inheritIO();
    builder.environment().put("PATH", java.getParent() + ":/usr/bin:/bin");
    builder.environment().remove("WAYMARK_JAVA_OPTS");
    assertThat(builder.start().waitFor()).isZero();
    return Files.readAllLines(told);
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("a home/target"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anOlderJavaKeepsItsClasses() throws IOException, InterruptedException {
    List<String> told = run(java("17.0.15+6-Debian"));
    assertThat(told).hasSize(2);
    assertThat(told.get(0)).contains("-XX:ArchiveClassesAtExit=", " check ");
    assertThat(told.get(1))
        .contains("target/waymark-17.0.15+6-Debian.jsa -jar ", "-XX:SharedArchiveFile=")
        .endsWith("waymark.jar build --quiet");
  }

  @Test
  void from25OnAJavaKeepsMore() throws IOException, InterruptedException {
    List<String> told = run(java("25.0.3+9-LTS"));
    assertThat(told).hasSize(2);
    assertThat(told.get(0)).contains("-XX:AOTCacheOutput=").doesNotContain("ArchiveClasses");
    assertThat(told.get(1)).contains("-XX:AOTCache=", "target/waymark-25.0.3+9-LTS.aot -jar ");
  }

  @Test
  void goingBackToAnotherJavaMakesNothingAnew() throws IOException, InterruptedException {
    run(java("17.0.15+6"));
    run(java("25+36-LTS"));
    assertThat(run(java("17.0.15+6"))).hasSize(1);
    assertThat(run(java("25+36-LTS"))).hasSize(1);
    assertThat(kept())
        .containsExactly("waymark-17.0.15+6.jsa", "waymark-25+36-LTS.aot", "waymark.jar");
  }

  @Test
  void anotherProgramLeavesNothingOfTheFormer() throws IOException, InterruptedException {
    run(java("17.0.15+6"));
    run(java("25+36-LTS"));
    made(Instant.now().plusSeconds(60));
    assertThat(run(java("17.0.16+1"))).hasSize(2);
    assertThat(kept()).containsExactly("waymark-17.0.16+1.jsa", "waymark.jar");
  }

  @Test
  void aJavaThatSaysNothingOfItselfIsNotAskedForMore() throws IOException, InterruptedException {
    assertThat(run(java("")).get(1)).contains("-XX:SharedArchiveFile=", "waymark-any.jsa");
  }

  @Test
  void aJavaIsKnownBehindALink() throws IOException, InterruptedException {
    Path bin = Files.createDirectories(folder.resolve("links"));
    Path link = Files.createSymbolicLink(bin.resolve("java"), java("25+36"));
    assertThat(run(link).get(1)).contains("waymark-25+36.aot");
  }

  @Test
  void theThoroughCompilerIsForManyTexts() throws IOException, InterruptedException {
    Path launcher = folder.resolve("a home/waymark");
    Files.writeString(launcher, Files.readString(launcher).replace("many=30000", "many=3"));
    Path stories = Files.createDirectories(folder.resolve("our site/content/stories"));
    Path java = java("17.0.15+6");
    for (String name : List.of("a.md", "b.md", "picture.png")) {
      Files.writeString(stories.resolve(name), "");
    }
    String thorough = "-XX:TieredStopAtLevel=4";
    run(java); // It makes the archive.
    assertThat(run(java, "--project", "our site"))
        .singleElement(as(STRING))
        .doesNotContain(thorough);
    Files.writeString(stories.resolve("c.md"), "");
    assertThat(run(java, "--project", "our site")).singleElement(as(STRING)).contains(thorough);
    assertThat(run(java, "--project=our site")).singleElement(as(STRING)).contains(thorough);
    assertThat(run(java)).singleElement(as(STRING)).doesNotContain(thorough);
  }
}
