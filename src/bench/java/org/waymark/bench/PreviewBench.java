package org.waymark.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * How long a volunteer waits for the first page of a preview, and an editor for a page after saving
 * it. The launcher is started as they start it. Prints a table in Markdown.
 */
@Command(name = "preview-bench", mixinStandardHelpOptions = true)
public final class PreviewBench implements Callable<Integer> {

  private static final String DAY = "2026-11-21";
  private static final String AT = "The preview is at ";

  @Option(names = "--sizes", split = ",", description = "Numbers of items (default: 1000,10000).")
  private int[] sizes = {1_000, 10_000};

  @Option(names = "--saves", description = "How many saves are timed (default: 41).")
  private int saves = 41;

  @Spec private @Nullable CommandSpec spec;

  private final HttpClient http = HttpClient.newHttpClient();

  private PreviewBench() {}

  public static void main(String[] arguments) {
    int status = new CommandLine(new PreviewBench()).execute(arguments);
    if (status != 0) {
      throw new IllegalStateException("Not measured");
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    out.println(Machine.describe(LocalDate.now(ZoneId.systemDefault()), java));
    out.println();
    out.println("| items | first page, ms | save to served, median ms | slowest of ten, ms |");
    out.println("| ---: | ---: | ---: | ---: |");
    for (int size : sizes) {
      Path project = Files.createTempDirectory("waymark-preview-bench");
      try {
        Corpus.write(project, size);
        measure(project, size, out);
      } finally {
        Folders.delete(project);
      }
    }
    return 0;
  }

  private void measure(Path project, int size, PrintWriter out)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process preview =
        new ProcessBuilder(
                Path.of("waymark").toAbsolutePath().toString(),
                "preview",
                "--no-open",
                "--port=0",
                "--as-of=" + DAY,
                "--project=" + project)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader told = preview.inputReader()) {
      String line = told.readLine();
      while (line != null && !line.startsWith(AT)) {
        line = told.readLine();
      }
      String address = Objects.requireNonNull(line, "It did not start").substring(AT.length());
      page(address);
      double first = millis(start);
      List<Double> times = saves(project, address);
      out.printf(
          "| %,d | %.0f | %.0f | %.0f |%n",
          size, first, times.get(times.size() / 2), times.get(times.size() * 9 / 10));
      out.flush();
    } finally {
      preview.destroy();
      preview.waitFor();
    }
  }

  /** Sorted. The first few are not counted: a program runs itself warm. */
  private List<Double> saves(Path project, String address)
      throws IOException, InterruptedException {
    List<Path> stories;
    try (Stream<Path> files = Files.list(project.resolve("content/stories"))) {
      stories = files.sorted().toList();
    }
    List<Double> times = new ArrayList<>();
    for (int i = -10; i < saves; i++) {
      Path story = stories.get(Math.floorMod(i * 37, stories.size()));
      String id = story.getFileName().toString().replaceAll("\\.md$", "");
      String mark = "Saved as number " + (i + 100) + ".";
      String text = Files.readString(story) + "\n" + mark + "\n";
      long start = System.nanoTime();
      Files.writeString(story, text);
      while (!page(address + "stories/" + id + "/").contains(mark)) {
        Thread.onSpinWait();
      }
      if (i >= 0) {
        times.add(millis(start));
      }
    }
    Collections.sort(times);
    return times;
  }

  private String page(String address) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
        .body();
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
