package org.waymark.bench.peers;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.bench.BuildProcess;
import org.waymark.bench.Corpus;
import org.waymark.bench.Folders;
import org.waymark.bench.Machine;
import org.waymark.bench.peers.Match.Work;
import org.waymark.release.LauncherOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Builds the same texts with Waymark and with other generators, in turns, and prints tables in
 * Markdown. What is not installed is left out with a word.
 */
@Command(name = "comparison", mixinStandardHelpOptions = true)
public final class Comparison implements Callable<Integer> {

  @Option(names = "--jar", defaultValue = "target/waymark.jar", description = "What is measured.")
  private Path jar = Path.of("");

  @Option(names = "--launcher", defaultValue = "waymark", description = "Whose options are taken.")
  private Path launcher = Path.of("");

  @Option(
      names = "--java",
      split = ",",
      defaultValue = "${sys:java.home}",
      description = "The folders of the JDKs to measure with (default: the one that runs this).")
  private List<Path> javas = List.of();

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "100,1000,10000",
      description = "How many stories and factsheets (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--corpus",
      split = ",",
      description = "Waymark projects to be measured in place of made-up ones. They are copied.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--peer-corpus",
      split = ",",
      description = "For each --corpus the folder from which the others' texts are taken.")
  private List<Path> peerCorpora = List.of();

  @Option(
      names = "--peers",
      split = ",",
      description = "Who is measured beside Waymark: ${COMPLETION-CANDIDATES} (default: all).")
  private List<Peer> peers = List.of(Peer.values());

  @Option(names = "--alone", description = "Nobody is measured beside Waymark.")
  private boolean alone;

  @Option(names = "--full", description = "Full builds alone are measured.")
  private boolean full;

  @Option(names = "--runs", defaultValue = "5", description = "How many rounds (default: 5).")
  private int runs;

  @Option(names = "--work", description = "Where sites are made (default: a temporary folder).")
  private @Nullable Path work;

  @Mixin private Programs programs = new Programs();

  @Spec private @Nullable CommandSpec spec;

  private final Map<LauncherJava, BuildProcess> ready = new LinkedHashMap<>();
  private final List<Peer> present = new ArrayList<>();

  private Comparison() {}

  public static void main(String[] arguments) {
    int status =
        new CommandLine(new Comparison())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments);
    if (status != 0) {
      throw new IllegalStateException("Not measured");
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path folder =
        Files.createTempDirectory(
            Files.createDirectories(work == null ? Path.of("target") : work).toRealPath(),
            "comparison");
    try {
      out.println(Machine.describe(LocalDate.now(ZoneId.systemDefault())));
      describe(out);
      for (Path home : javas) {
        LauncherJava java = new LauncherJava(home);
        ready.put(java, java.prepare(launcher, jar, Path.of(""), folder));
      }
      List<Path> projects = projects(folder);
      for (int i = 0; i < projects.size(); i++) {
        Path texts = peerCorpora.isEmpty() ? projects.get(i) : peerCorpora.get(i);
        table(projects.get(i), texts, Files.createDirectory(folder.resolve("at-" + i)), out);
      }
    } finally {
      Folders.delete(folder);
    }
    return 0;
  }

  private void describe(PrintWriter out) throws IOException, InterruptedException {
    out.println();
    for (Path java : javas) {
      out.println("- Waymark with Java " + new LauncherJava(java).wholeVersion());
    }
    for (Peer peer : alone ? List.<Peer>of() : peers) {
      String version = programs.version(peer).orElse(null);
      if (version != null) {
        present.add(peer);
      }
      String absent = "not measured, because it is not there or does not run; it is ";
      out.println(
          "- " + peer.title() + ": " + (version == null ? absent + peer.source() : version));
    }
    out.flush();
  }

  private List<Path> projects(Path folder) throws IOException {
    if (!corpora.isEmpty()) {
      return corpora;
    }
    List<Path> made = new ArrayList<>();
    for (int size : sizes) {
      Path project = folder.resolve("corpus-" + size);
      Corpus.write(project, size);
      made.add(project);
    }
    return made;
  }

  private void table(Path project, Path texts, Path folder, PrintWriter out)
      throws IOException, InterruptedException {
    List<Contender> contenders = contenders(project, texts, folder);
    List<Work> works = full ? List.of(Work.FULL) : List.of(Work.values());
    Match match = new Match(contenders, works);
    for (int round = 1; round <= runs; round++) {
      match.round(round);
    }
    out.printf(Locale.ROOT, "%n%,d items, medians of %d:%n%n", items(project), runs);
    Contender yardstick = yardstick(contenders);
    StringBuilder head = new StringBuilder("| | files |");
    for (Work work : works) {
      head.append(" %s | memory | to %s |".formatted(work.title(), yardstick.title()));
    }
    out.println(head);
    out.println("| --- | ---: |" + " ---: | ---: | ---: |".repeat(works.size()));
    for (Contender contender : contenders) {
      StringBuilder row = new StringBuilder("| " + contender.title());
      row.append(String.format(Locale.ROOT, " | %,d", match.files(contender)));
      for (Work kind : works) {
        Runs measured = match.runs(contender, kind);
        row.append(" | ").append(measured.cells(match.runs(yardstick, kind)));
      }
      out.println(row.append(" |"));
    }
    out.flush();
    Folders.delete(folder);
  }

  private static int items(Path project) throws IOException {
    int stories = PeerText.files(project, "stories").size();
    return stories + PeerText.files(project, "factsheets").size();
  }

  /** All that the launcher counts. */
  private static int texts(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve("content"))) {
      return (int) files.filter(file -> file.toString().endsWith(".md")).count();
    }
  }

  /** Hugo without related texts where it is there, or else whoever is first. */
  private static Contender yardstick(List<Contender> contenders) {
    return contenders.stream()
        .filter(contender -> contender.title().equals(Peer.HUGO.title()))
        .findFirst()
        .orElse(contenders.get(0));
  }

  private List<Contender> contenders(Path project, Path texts, Path folder) throws IOException {
    List<Contender> contenders = new ArrayList<>();
    List<String> besides = LauncherOptions.besides(Files.readString(launcher), texts(project));
    for (Map.Entry<LauncherJava, BuildProcess> java : ready.entrySet()) {
      int release = java.getKey().release();
      Path own = folder.resolve("waymark-" + release);
      Folders.copy(project.resolve("content"), own.resolve("content"));
      String title = "Waymark, Java " + release;
      contenders.add(
          new WaymarkSite(
              title, java.getValue().with(besides), own, folder.resolve("site-" + release)));
    }
    for (Peer peer : present) {
      Path program = programs.of(peer).orElseThrow();
      Path site = folder.resolve(peer.name().toLowerCase(Locale.ROOT));
      contenders.add(PeerSite.of(peer, program, texts, site));
    }
    return contenders;
  }
}
