package org.waymark.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as it lies in the zip: with its launcher, its licences and a Java of its own.
 *
 * @param project the folder of the sources
 */
record Program(Path project, Path jar, Jdk jdk) {

  /** Makes the folder. All its files bear the same time. */
  void into(Path folder, Instant time) throws IOException, InterruptedException {
    Path parts = project.resolve("src/release/zip");
    String launcher = Platform.HERE.isWindows() ? "waymark.cmd" : "waymark";
    Path start = Files.createDirectories(folder.resolve("bin")).resolve(launcher);
    Files.copy(parts.resolve(launcher), start);
    if (!start.toFile().setExecutable(true, false)) {
      throw new IOException("It cannot be made a program: " + start);
    }
    Files.copy(parts.resolve("README.txt"), folder.resolve("README.txt"));
    Files.copy(project.resolve("LICENSE"), folder.resolve("LICENSE"));
    Path parties = project.resolve("src/main/resources/META-INF/THIRD-PARTY.txt");
    Files.copy(parties, folder.resolve("THIRD-PARTY.txt"));
    Path packed = Files.createDirectories(folder.resolve("lib")).resolve("waymark.jar");
    Files.copy(jar, packed);

    List<String> options =
        new ArrayList<>(LauncherOptions.of(Files.readString(project.resolve("waymark"))));
    boolean ready = jdk.keepsMore();
    if (ready) {
      // Where the time of the jar was lost in unpacking, they do not fit, and nobody need hear of
      // it.
      options.add("-Xlog:aot=off:stderr");
    }
    jdk.link(packed, options, folder.resolve("runtime"));
    if (jdk.isOfThisSystemAlone()) {
      System.err.println(
          "WARNING: the Java of "
              + jdk.home()
              + " needs libraries of this system. To hand the zip to others, make it with one that brings them along"
              + " (releasing.md).");
    }
    setTimes(folder, time);
    if (ready) {
      keepReady(folder);
      setTimes(folder.resolve("lib"), time);
    }
  }

  /**
   * Keeps ready what a build needs, so that each start is quicker. It holds for jars of that time
   * alone.
   */
  private void keepReady(Path folder) throws IOException, InterruptedException {
    Tool.run(
        List.of(
            folder.resolve("runtime/bin/java").toString(),
            "-XX:AOTCacheOutput=" + folder.resolve("lib/waymark.aot"),
            "-jar",
            folder.resolve("lib/waymark.jar").toString(),
            "check",
            "--quiet",
            "--project",
            project.toString()));
  }

  private static void setTimes(Path folder, Instant time) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        Files.setLastModifiedTime(path, FileTime.from(time));
      }
    }
  }
}
