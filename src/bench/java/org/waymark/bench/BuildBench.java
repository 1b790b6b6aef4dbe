package org.waymark.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Times {@code waymark build} as a person meets it: a new process, from its start to its end, on
 * projects of several sizes. Prints a table in Markdown.
 */
@Command(name = "build-bench", mixinStandardHelpOptions = true)
public final class BuildBench implements Callable<Integer> {

  /** As in the launcher, which also looks whether the jar is new; that is not measured. */
  private static final String LAUNCHER_OPTIONS =
      "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto";

  @Option(names = "--jar", defaultValue = "target/waymark.jar", description = "What is measured.")
  private Path jar = Path.of("");

  @Option(
      names = "--java",
      defaultValue = "${sys:java.home}",
      description = "The folder of the Java to measure with (default: the one that runs this).")
  private Path java = Path.of("");

  @Option(
      names = "--java-options",
      split = " ",
      defaultValue = LAUNCHER_OPTIONS,
      description = "For the Java that is measured (default: as the launcher gives them).")
  private List<String> javaOptions = List.of();

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "100,1000,10000",
      description = "How many stories and factsheets (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--runs",
      defaultValue = "5",
      description = "How often each is measured, after one run that is not (default: 5).")
  private int runs;

  @Spec private @Nullable CommandSpec spec;

  private BuildBench() {}

  public static void main(String[] arguments) {
    int status = new CommandLine(new BuildBench()).execute(arguments);
    if (status != 0) {
      throw new IllegalStateException("Not measured");
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    BuildProcess waymark = new BuildProcess(java.resolve("bin/java"), javaOptions, jar);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println(Machine.describe(LocalDate.now(ZoneId.systemDefault()), waymark.java()));
    out.println();
    out.println("| items | pages | full build | memory | nothing changed | memory |");
    out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
    Path folder = Files.createTempDirectory("waymark-bench");
    try {
      for (int size : sizes) {
        out.println(row(size, waymark, folder));
        out.flush();
      }
    } finally {
      Folders.delete(folder);
    }
    return 0;
  }

  private String row(int size, BuildProcess waymark, Path folder)
      throws IOException, InterruptedException {
    Path project = folder.resolve("project-" + size);
    Path site = folder.resolve("site-" + size);
    Corpus.write(project, size);
    List<Measured> full = new ArrayList<>();
    List<Measured> again = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
      Folders.delete(site);
      full.add(waymark.build(project, site));
      again.add(waymark.build(project, site));
    }
    Measured first = Measured.median(full.subList(1, full.size()));
    Measured second = Measured.median(again.subList(1, again.size()));
    return String.format(
        Locale.ROOT,
        "| %,d | %,d | %s | %s | %s | %s |",
        size,
        first.pages(),
        seconds(first),
        megabytes(first),
        seconds(second),
        megabytes(second));
  }

  private static String seconds(Measured measured) {
    return String.format(Locale.ROOT, "%.2f s", measured.millis() / 1000.0);
  }

  private static String megabytes(Measured measured) {
    return measured.peak() == 0 ? "-" : Math.round(measured.peak() / 1024.0) + " MB";
  }
}
