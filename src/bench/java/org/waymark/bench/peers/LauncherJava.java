package org.waymark.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.bench.BuildProcess;
import org.waymark.bench.TimedProcess;
import org.waymark.release.LauncherOptions;

/**
 * A Java as the launcher starts it: with the launcher's options, and with Waymark's classes kept
 * ready in a file.
 *
 * @param home the folder of a JDK
 */
record LauncherJava(Path home) {

  /** From here on a Java keeps more than classes (JEP 514). */
  private static final int AHEAD_OF_TIME = 25;

  private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"([0-9]+)(.*)\"$");

  private Path program() {
    return home.resolve("bin/java");
  }

  /** The number that Java's releases are called by. */
  int release() throws IOException {
    return Integer.parseInt(version().group(1));
  }

  /** All of it: {@code 17.0.15}. */
  String wholeVersion() throws IOException {
    Matcher version = version();
    return version.group(1) + version.group(2);
  }

  private Matcher version() throws IOException {
    Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
    if (!version.find()) {
      throw new IOException(home + " is not the folder of a JDK");
    }
    return version;
  }

  /**
   * Keeps the classes ready, by a check of a project as the launcher does it.
   *
   * @param launcher the script whose options are taken
   * @param folder where the file is kept
   */
  BuildProcess prepare(Path launcher, Path jar, Path project, Path folder)
      throws IOException, InterruptedException {
    boolean ahead = release() >= AHEAD_OF_TIME;
    Path kept = folder.resolve("classes-" + release()).toAbsolutePath();
    List<String> options = LauncherOptions.of(Files.readString(launcher));
    List<String> training = new ArrayList<>();
    training.add(program().toString());
    training.addAll(options);
    training.add((ahead ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + kept);
    training.addAll(List.of("-jar", jar.toString(), "check", "--quiet"));
    training.addAll(List.of("--project", project.toString()));
    TimedProcess.run(training, Path.of(""), Map.of());
    List<String> ready = new ArrayList<>(options);
    ready.add((ahead ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + kept);
    return new BuildProcess(program(), ready, jar);
  }
}
