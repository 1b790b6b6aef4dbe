package org.waymark.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.source.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes all files of a release from the packed program. */
@Command(name = "release", mixinStandardHelpOptions = true)
public final class Release implements Callable<Integer> {

  @Option(names = "--project", defaultValue = "", description = "The folder of Waymark's sources.")
  private Path project = Path.of("");

  @Option(names = "--version-of", required = true, description = "What is released: 1.2.0.")
  private String version = "";

  @Option(names = "--time", required = true, description = "The time that all files bear.")
  private Instant time = Instant.EPOCH;

  @Option(names = "--jdk", required = true, description = "The JDK whose Java goes into the zip.")
  private Path jdk = Path.of("");

  /** Ends the JVM, Maven's too, only if something went wrong. */
  public static void main(String[] arguments) {
    int status =
        new CommandLine(new Release())
            .setExecutionExceptionHandler(Release::tell)
            .execute(arguments);
    if (status != 0) {
      throw new IllegalStateException("There is no release");
    }
  }

  private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult read) {
    command.getErr().println(failure.getMessage());
    return 1;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path target = project.resolve("target").toAbsolutePath();
    Path jar = target.resolve("waymark.jar");
    String name = "waymark-" + version;
    String notes = Notes.of(Files.readString(project.resolve("CHANGELOG.md")), version);

    Path made = emptied(target.resolve("release"));
    Path folder = emptied(target.resolve("release-work")).resolve(name + "-" + Platform.HERE);
    new Program(project.toAbsolutePath(), jar, new Jdk(jdk)).into(folder, time);
    Zip.of(folder, made.resolve(folder.getFileName() + ".zip"), time);
    Files.copy(jar, made.resolve(name + ".jar"));
    for (String form : List.of("json", "xml")) {
      Files.copy(target.resolve("bom." + form), made.resolve(name + "-bom." + form));
    }
    Files.writeString(made.resolve(name + "-notes.md"), notes);
    Sums.of(made);
    tell(made);
    return 0;
  }

  private static Path emptied(Path folder) throws IOException {
    Folders.delete(folder);
    return Files.createDirectories(folder);
  }

  private static void tell(Path made) throws IOException {
    try (var files = Files.list(made)) {
      files
          .sorted()
          .forEach(
              file -> System.out.printf("%,15d bytes  %s%n", size(file), made.relativize(file)));
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
