package org.waymark.bench.peers;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.bench.Corpus;
import org.waymark.bench.Folders;
import org.waymark.bench.Machine;
import org.waymark.bench.TimedProcess;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What readers fetch: the first visit of a page of each kind, and a search, against Pagefind over
 * the same pages where that is there. Prints tables in Markdown.
 */
@Command(name = "readers-comparison", mixinStandardHelpOptions = true)
public final class ReadersComparison implements Callable<Integer> {

  private static final String DAY = "2026-11-21";

  @Option(names = "--launcher", defaultValue = "waymark", description = "What starts Waymark.")
  private Path launcher = Path.of("");

  @Option(names = "--sizes", split = ",", description = "Numbers of items (default: 1000,10000).")
  private int[] sizes = {1_000, 10_000};

  @Option(names = "--corpus", split = ",", description = "Projects to be measured in their place.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--questions",
      defaultValue = "src/bench/search/corpus-questions.txt",
      description = "What is searched for (default: ${DEFAULT-VALUE}).")
  private Path questions = Path.of("");

  @Option(
      names = "--pagefind",
      paramLabel = "DIR",
      description = "The folder of the npm package pagefind (npm install pagefind@1.6.0).")
  private @Nullable Path pagefind;

  @Spec private @Nullable CommandSpec spec;

  private ReadersComparison() {}

  public static void main(String[] arguments) {
    int status = new CommandLine(new ReadersComparison()).execute(arguments);
    if (status != 0) {
      throw new IllegalStateException("Not measured");
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println(Machine.describe(LocalDate.now(ZoneId.systemDefault())));
    Path folder = Files.createTempDirectory("waymark-readers");
    try {
      for (Path corpus : corpora) {
        measure(corpus, folder.resolve(corpus.getFileName().toString()), out);
      }
      for (int size : corpora.isEmpty() ? sizes : new int[0]) {
        Path project = folder.resolve("project-" + size);
        Corpus.write(project, size);
        measure(project, folder.resolve("site-" + size), out);
      }
    } finally {
      Folders.delete(folder);
    }
    return 0;
  }

  private void measure(Path project, Path site, PrintWriter out)
      throws IOException, InterruptedException {
    TimedProcess built =
        TimedProcess.run(
            List.of(
                launcher.toAbsolutePath().toString(),
                "build",
                "--format=json",
                "--timings",
                "--as-of=" + DAY,
                "--project=" + project,
                "--out=" + site),
            Path.of(""),
            Map.of());
    // The launcher may have said something before.
    JsonObject told =
        JsonParser.parseString(built.told().substring(built.told().indexOf('{'))).getAsJsonObject();
    out.printf(
        Locale.ROOT,
        "%n%,d pages; the search was made in %.1f s%n%n",
        told.get("pages").getAsLong(),
        millis(told, "make the search") / 1000);
    out.println("| first visit | requests | bytes | gzip | Brotli |");
    out.println("| --- | ---: | ---: | ---: | ---: |");
    visit("home", "index.html", site, out);
    visit("story", page(project, "stories"), site, out);
    visit("factsheet", page(project, "factsheets"), site, out);
    visit("list of stories", "stories/index.html", site, out);
    visit("search, before a word is typed", "search/index.html", site, out);
    out.println();
    search(site, out);
    out.flush();
  }

  private static void visit(String title, String page, Path site, PrintWriter out)
      throws IOException {
    FirstVisit visit = FirstVisit.of(site, page);
    out.printf(
        Locale.ROOT,
        "| %s | %d | %,d | %,d | %,d |%n",
        title,
        visit.requests(),
        visit.plain(),
        visit.gzip(),
        visit.brotli());
  }

  /** The first item of a kind. */
  private static String page(Path project, String kind) throws IOException {
    String file = PeerText.files(project, kind).get(0).getFileName().toString();
    return kind + "/" + file.replaceFirst("\\.md$", "") + "/index.html";
  }

  private void search(Path site, PrintWriter out) throws IOException, InterruptedException {
    if (Programs.inPath("node", System.getenv("PATH")).isEmpty()) {
      out.println("The search was not measured: there is no Node.js.");
      return;
    }
    List<String> command =
        List.of("node", "src/bench/search/compare.mjs", site.toString(), questions.toString());
    Path known = pagefind;
    if (known != null) {
      command = new ArrayList<>(command);
      command.add(known.toAbsolutePath().toString());
    }
    out.println(TimedProcess.run(command, Path.of(""), Map.of()).told());
  }

  /** How long a stage took, by what {@code --timings} tells. */
  static double millis(JsonObject told, String stage) {
    for (JsonElement time : told.getAsJsonObject("timings").getAsJsonArray("stages")) {
      if (time.getAsJsonObject().get("name").getAsString().equals(stage)) {
        return time.getAsJsonObject().get("millis").getAsDouble();
      }
    }
    throw new IllegalArgumentException("There was no stage " + stage);
  }
}
