package org.waymark.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.waymark.Progress;
import org.waymark.Stage;

/** How far a long run is, in a line of a terminal that is gone when the run is over. */
final class ProgressLine implements Progress {

  /** In nanoseconds. Whoever waits for less need not be told. */
  static final long LONG = Duration.ofSeconds(2).toNanos();

  private static final int WIDTH = 79;
  private static final int MILLIS_BETWEEN = 250;

  private final Line line;
  private final LongSupplier clock;
  private final long start;
  private String stage = "";
  private long all;
  private long done;
  private @Nullable ProgressBar bar;

  /**
   * @param clock in nanoseconds from any moment
   */
  ProgressLine(PrintWriter out, LongSupplier clock) {
    this.line = new Line(out);
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /** Whether a person looks at standard output, and it can write over a line. */
  @SuppressWarnings("SystemConsoleNull") // It is so before 22; what it is from then on is asked.
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true; // There was a console at terminals only.
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  @Override
  public synchronized void begin(Stage next) {
    close();
    stage = next.words();
    all = 0;
    done = 0;
    show();
  }

  @Override
  public synchronized void about(int more) {
    all += more;
    if (bar != null) {
      bar.maxHint(all);
    }
  }

  @Override
  public synchronized void did() {
    done++;
    if (bar == null) {
      show();
    } else {
      bar.stepTo(done);
    }
  }

  private void show() {
    if (clock.getAsLong() - start >= LONG) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(stage)
              .setInitialMax(all == 0 ? -1 : all)
              .startsFrom(done, Duration.ZERO)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(MILLIS_BETWEEN)
              .setConsumer(line)
              .build();
    }
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      line.clear(); // The library's own clearing leaves out what is closed as soon as it is there.
    }
  }

  /** Of the width that every terminal has: what wraps cannot be written over. */
  private record Line(PrintWriter out) implements ProgressBarConsumer {

    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String line) {
      out.print("\r" + line);
      out.flush();
    }

    @Override
    public void clear() {
      accept(" ".repeat(WIDTH) + "\r");
    }

    @Override
    public void close() {
      out.flush();
    }
  }
}
