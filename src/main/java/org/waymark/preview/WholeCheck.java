package org.waymark.preview;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.waymark.Inputs;
import org.waymark.Waymark;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/**
 * Looks for all that is wrong with the site, exactly as {@code waymark check} does, once nothing
 * has changed for a moment. It takes its time, and nobody waits for it.
 */
final class WholeCheck implements AutoCloseable {

  private static final long LEAST_QUIET_MILLIS = 400;

  /** Large sites are looked at less often: while somebody types, pages come first. */
  private static final long MOST_QUIET_MILLIS = 3_000;

  private static final int PAGES_A_MILLI = 4;

  private final Supplier<Inputs> inputs;
  private final IntConsumer done;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(WholeCheck::thread);
  private final AtomicInteger wanted = new AtomicInteger();
  private volatile Result result = new Result(0, List.of());
  private volatile long quiet = LEAST_QUIET_MILLIS;

  /**
   * @param done told when there is a new result, with the number of the state that it is about
   */
  WholeCheck(Supplier<Inputs> inputs, IntConsumer done) {
    this.inputs = inputs;
    this.done = done;
  }

  /**
   * What was found.
   *
   * @param number of the state of the site that it is about; 0 before any was looked at
   */
  record Result(int number, List<Problem> problems) {}

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "waymark-check");
    thread.setDaemon(true);
    return thread;
  }

  /** Asks for another look. */
  void begin(int number) {
    wanted.set(number);
    var unused = thread.schedule(() -> look(number), quiet, TimeUnit.MILLISECONDS);
  }

  private void look(int number) {
    if (wanted.get() != number) {
      return; // It changed again meanwhile, and that is waited for.
    }
    Problems problems = new Problems();
    try {
      Inputs alone = inputs.get().withThreads(1);
      int pages = Waymark.check(alone, (name, bytes) -> goOn(number), problems).pages();
      quiet = Math.min(MOST_QUIET_MILLIS, LEAST_QUIET_MILLIS + pages / PAGES_A_MILLI);
    } catch (IOException changedMeanwhile) {
      return; // Files come and go just now; the next change asks again.
    }
    result = new Result(number, problems.sorted());
    done.accept(number);
  }

  /** Gives up what nobody waits for any more. */
  private void goOn(int number) throws IOException {
    if (wanted.get() != number) {
      throw new IOException("The site changed meanwhile");
    }
  }

  /** What was found last. */
  Result result() {
    return result;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
