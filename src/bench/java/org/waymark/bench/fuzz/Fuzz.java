package org.waymark.bench.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.waymark.bench.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Tries inputs by the million, and says what is wrong with which: no failure of the program, no
 * hang, no memory without bound, no place that is not there, no HTML that is not clean.
 */
@Command(name = "fuzz", mixinStandardHelpOptions = true)
public final class Fuzz implements Callable<Integer> {

  /** A project that builds, of whose files some are replaced. */
  static final Path GOOD = Path.of("src/test/sites/fuzzed");

  private static final int LONGEST_SECONDS = 120;
  private static final int TELL_EVERY = 50_000;
  private static final int MOST_FINDS = 200;

  @Option(
      names = "--inputs",
      defaultValue = "1000000",
      description = "How many (default: ${DEFAULT-VALUE}).")
  private long inputs;

  @Option(names = "--seed", defaultValue = "1", description = "Which (default: 1).")
  private long seed;

  @Option(names = "--from", defaultValue = "0", description = "The number of the first.")
  private long from;

  @Option(
      names = "--build-every",
      defaultValue = "200",
      description = "Every so manieth is a whole project (default: ${DEFAULT-VALUE}).")
  private int buildEvery;

  @Option(
      names = "--keep",
      defaultValue = "target/fuzz",
      description = "Where inputs are kept that something is wrong with.")
  private Path kept = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  private Fuzz() {}

  public static void main(String[] arguments) {
    int status = new CommandLine(new Fuzz()).execute(arguments);
    if (status != 0) {
      throw new IllegalStateException("Something was found");
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path work = Files.createTempDirectory("waymark-fuzz");
    Maker maker = new Maker(Seeds.read(Path.of("")), seed);
    Trials trials = new Trials(maker, GOOD, work, kept, buildEvery);
    List<Find> finds = new ArrayList<>();
    long start = System.nanoTime();
    try (Watch watch = new Watch(LONGEST_SECONDS, number -> hangs(trials, number, out))) {
      for (long number = from; number < from + inputs && finds.size() < MOST_FINDS; number++) {
        watch.begin(number);
        trials.trial(number).ifPresent(find -> tell(find, finds, out));
        if ((number + 1 - from) % TELL_EVERY == 0) {
          sum(number + 1 - from, finds.size(), start, out);
        }
      }
    } finally {
      Folders.delete(work);
    }
    sum(inputs, finds.size(), start, out);
    return finds.isEmpty() ? 0 : 1;
  }

  private void tell(Find find, List<Find> finds, PrintWriter out) {
    finds.add(find);
    out.println("FOUND with --seed " + seed + " --from " + find.number() + " --inputs 1:");
    out.println(find.what());
    out.println("It is kept in " + kept.resolve(Long.toString(find.number())));
    out.flush();
  }

  /** Nothing else ends what hangs. */
  private void hangs(Trials trials, long number, PrintWriter out) {
    out.println("HANGS with --seed " + seed + " --from " + number + " --inputs 1");
    out.flush();
    try {
      trials.keep(number);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      Runtime.getRuntime().halt(1);
    }
  }

  private static void sum(long done, int finds, long start, PrintWriter out) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    out.printf(
        Locale.ROOT,
        "%,d inputs, %,d s, %d MB of heap at most, %d found%n",
        done,
        seconds,
        peak >> 20,
        finds);
    out.flush();
  }
}
