package org.waymark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the time and the memory of a run go, and how far it is. Stages are of one thread; steps of
 * any.
 */
public final class Timings {

  private static final String CONCEALED = "(its name is private)";

  private final @Nullable LongSupplier clock;
  private final Progress progress;
  private final Usage usage = new Usage();
  private final List<StageTime> stages = new ArrayList<>();
  private final Map<Step, Tally> steps = new EnumMap<>(Step.class);
  private final Map<String, Tally> templates = new ConcurrentHashMap<>();
  private final Slowest files = new Slowest();
  private final Slowest pages = new Slowest();
  private Predicate<String> concealed = name -> false;
  private long items;

  private Timings(@Nullable LongSupplier clock, Progress progress) {
    this.clock = clock;
    this.progress = progress;
    for (Step step : Step.values()) {
      steps.put(step, new Tally());
    }
  }

  /** Nothing is measured. */
  public static Timings none() {
    return none(Progress.UNTOLD);
  }

  /**
   * Nothing is measured.
   *
   * @param progress hears how far the run is
   */
  public static Timings none(Progress progress) {
    return new Timings(null, progress);
  }

  /**
   * Everything is measured.
   *
   * @param clock in nanoseconds from any moment
   * @param progress hears how far the run is
   */
  public static Timings by(LongSupplier clock, Progress progress) {
    return new Timings(clock, progress);
  }

  /** Work with a result. */
  @FunctionalInterface
  interface Making<T extends @Nullable Object> {
    T make() throws IOException;
  }

  /** Work without a result. */
  @FunctionalInterface
  interface Doing {
    void run() throws IOException;
  }

  /**
   * A stage of the run.
   *
   * @param nanos from its start to its end
   * @param processor nanoseconds of all processors; what Java itself does beside is among it
   * @param items how many things it was about; 0 where that is not told
   * @param allocated bytes that were asked for, most of them for a moment only
   * @param heap bytes taken of the heap at its end
   */
  public record StageTime(
      Stage stage, long nanos, long processor, long items, long allocated, long heap) {}

  /**
   * What was done often.
   *
   * @param nanos of all threads together
   */
  public record Sum(String name, long nanos, long count) {}

  /** What was done once. */
  public record Taken(String name, long nanos) {}

  <T> T of(Stage stage, Making<T> work) throws IOException {
    progress.begin(stage);
    if (clock == null) {
      return work.make();
    }
    items = 0;
    long start = clock.getAsLong();
    long processor = usage.processor();
    long allocated = usage.allocated();
    T made = work.make();
    stages.add(
        new StageTime(
            stage,
            clock.getAsLong() - start,
            usage.processor() - processor,
            items,
            usage.allocated() - allocated,
            usage.heap()));
    return made;
  }

  void run(Stage stage, Doing work) throws IOException {
    of(stage, making(work));
  }

  /** How many things the stage at work is about, once more. */
  void about(int more) {
    items += more;
  }

  /** The same is to be done to so many things, one after the other. */
  void begin(int things) {
    about(things);
    progress.about(things);
  }

  /** It is done to one of them. */
  void did() {
    progress.did();
  }

  <T> T of(Step step, Making<T> work) throws IOException {
    return timed(work, nanos -> tally(step).add(nanos));
  }

  void run(Step step, Doing work) throws IOException {
    timed(making(work), nanos -> tally(step).add(nanos));
  }

  /** {@link Step#READ}, of one file. */
  <T> T file(String name, Making<T> work) throws IOException {
    return timed(
        work,
        nanos -> {
          tally(Step.READ).add(nanos);
          files.add(new Taken(name, nanos));
        });
  }

  /** {@link Step#TEMPLATE}, of one page. */
  <T> T template(Supplier<String> name, Making<T> work) throws IOException {
    return timed(
        work,
        nanos -> {
          tally(Step.TEMPLATE).add(nanos);
          templates.computeIfAbsent(name.get(), first -> new Tally()).add(nanos);
        });
  }

  /** All steps of one page together. */
  void page(String address, Doing work) throws IOException {
    timed(making(work), nanos -> pages.add(new Taken(address, nanos)));
  }

  private <T> T timed(Making<T> work, LongConsumer taken) throws IOException {
    if (clock == null) {
      return work.make();
    }
    long start = clock.getAsLong();
    T made = work.make();
    taken.accept(clock.getAsLong() - start);
    return made;
  }

  private static Making<Boolean> making(Doing work) {
    return () -> {
      work.run();
      return true;
    };
  }

  private Tally tally(Step step) {
    return Objects.requireNonNull(steps.get(step));
  }

  /** A thread of a stage calls this when its work is done. */
  void end() {
    if (clock != null) {
      usage.end();
    }
  }

  /** Names that may not be told. */
  void conceal(Predicate<String> names) {
    concealed = names;
  }

  /** Whether anything is measured. */
  public boolean isOn() {
    return clock != null;
  }

  /** In the order in which they were done; those that a fault left out are not among them. */
  public List<StageTime> stages() {
    return List.copyOf(stages);
  }

  /** The steps of the stages, in their order. */
  public List<Sum> steps() {
    List<Sum> sums = new ArrayList<>();
    steps.forEach((step, tally) -> sums.add(tally.sum(step.words())));
    return sums.stream().filter(sum -> sum.count() > 0).toList();
  }

  /** All templates of pages, the one that took longest first. */
  public List<Sum> templates() {
    List<Sum> sums = new ArrayList<>();
    templates.forEach((name, tally) -> sums.add(tally.sum(name)));
    sums.sort(Comparator.comparingLong(Sum::nanos).reversed().thenComparing(Sum::name));
    return List.copyOf(sums);
  }

  /** The files that took longest to read, the longest first. */
  public List<Taken> files() {
    return told(files.list());
  }

  /** The pages that took longest to make, by their addresses, the longest first. */
  public List<Taken> pages() {
    return told(pages.list());
  }

  private List<Taken> told(List<Taken> names) {
    return names.stream()
        .map(taken -> concealed.test(taken.name()) ? new Taken(CONCEALED, taken.nanos()) : taken)
        .toList();
  }
}
