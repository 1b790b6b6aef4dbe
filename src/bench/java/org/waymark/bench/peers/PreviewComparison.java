package org.waymark.bench.peers;

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
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.bench.Corpus;
import org.waymark.bench.Folders;
import org.waymark.bench.Machine;
import org.waymark.bench.TimedProcess;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * How long a volunteer waits for the first page of a preview, and an editor for a page after saving
 * it: with Waymark, started by its launcher, and with Hugo's server where that is installed. Prints
 * a table in Markdown.
 */
@Command(name = "preview-comparison", mixinStandardHelpOptions = true)
public final class PreviewComparison implements Callable<Integer> {

  @Option(names = "--sizes", split = ",", description = "Numbers of items (default: 1000,10000).")
  private int[] sizes = {1_000, 10_000};

  @Option(
      names = "--corpus",
      split = ",",
      description = "Waymark projects to be measured in place of made-up ones. They are copied.")
  private List<Path> corpora = List.of();

  @Option(names = "--saves", description = "How many saves are timed (default: 41).")
  private int saves = 41;

  @Option(names = "--launcher", defaultValue = "waymark", description = "What starts Waymark.")
  private Path launcher = Path.of("");

  @Mixin private Programs programs = new Programs();

  @Spec private @Nullable CommandSpec spec;

  private PreviewComparison() {}

  public static void main(String[] arguments) {
    int status = new CommandLine(new PreviewComparison()).execute(arguments);
    if (status != 0) {
      throw new IllegalStateException("Not measured");
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path java = Path.of(System.getProperty("java.home"));
    String version = new LauncherJava(java).wholeVersion();
    out.println(Machine.describe(LocalDate.now(ZoneId.systemDefault())) + ", Java " + version);
    String hugo = programs.version(Peer.HUGO).orElse("not measured: it is not there");
    out.println(Peer.HUGO.title() + ": " + hugo);
    out.println();
    prepare();
    out.println("| items | server | first page, ms | save, median ms | slowest of ten | memory |");
    out.println("| ---: | --- | ---: | ---: | ---: | ---: |");
    if (corpora.isEmpty()) {
      for (int size : sizes) {
        Path project = Files.createTempDirectory("waymark-preview-bench");
        Corpus.write(project, size);
        measure(project, out);
      }
    } else {
      for (Path corpus : corpora) {
        Path project = Files.createTempDirectory("waymark-preview-bench");
        Folders.copy(corpus.resolve("content"), project.resolve("content"));
        measure(project, out);
      }
    }
    return 0;
  }

  /** What the launcher does once for a new program is nobody's first page. */
  private void prepare() throws IOException, InterruptedException {
    List<String> command = List.of(launcher.toAbsolutePath().toString(), "--version");
    TimedProcess.run(command, Path.of(""), Map.of());
  }

  private void measure(Path project, PrintWriter out) throws IOException, InterruptedException {
    Path sites = Files.createTempDirectory("waymark-preview-sites");
    try {
      int items = PeerText.files(project, "stories").size();
      items += PeerText.files(project, "factsheets").size();
      for (PreviewServer server : servers(project, sites)) {
        PreviewRun run = PreviewRun.of(server, saves);
        out.printf(
            Locale.ROOT,
            "| %,d | %s | %.0f | %.0f | %.0f | %d MB |%n",
            items,
            server.title(),
            run.first(),
            run.median(),
            run.slow(),
            run.peak() / 1024);
        out.flush();
      }
    } finally {
      Folders.delete(sites);
      Folders.delete(project);
    }
  }

  /** Waymark's comes last: what it is given to save is not what the others were made of. */
  private List<PreviewServer> servers(Path project, Path sites)
      throws IOException, InterruptedException {
    List<PreviewServer> servers = new ArrayList<>();
    Optional<Path> hugo = programs.version(Peer.HUGO).flatMap(runs -> programs.of(Peer.HUGO));
    if (hugo.isPresent()) {
      for (Peer peer : List.of(Peer.HUGO, Peer.HUGO_RELATED)) {
        Path folder = sites.resolve(peer.name().toLowerCase(Locale.ROOT));
        servers.add(PreviewServer.hugo(PeerSite.of(peer, hugo.get(), project, folder), false));
      }
      Path folder = sites.resolve("whole");
      servers.add(PreviewServer.hugo(PeerSite.of(Peer.HUGO, hugo.get(), project, folder), true));
    }
    servers.add(PreviewServer.waymark(launcher, project));
    return servers;
  }
}
