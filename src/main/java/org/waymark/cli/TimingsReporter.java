package org.waymark.cli;

import java.io.PrintWriter;
import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.waymark.Timings;
import org.waymark.Timings.StageTime;
import org.waymark.Timings.Sum;
import org.waymark.Timings.Taken;

/** Tells people where the time and the memory went. */
final class TimingsReporter {

  private static final double MEGABYTE = 1 << 20;

  private final Timings timings;
  private final PrintWriter out;

  TimingsReporter(Timings timings, PrintWriter out) {
    this.timings = timings;
    this.out = out;
  }

  /**
   * Tells everything that was measured.
   *
   * @param millis how long all of it took
   */
  void tell(long millis) {
    stages(millis);
    sums("Step, by all threads together", timings.steps());
    sums("Template", timings.templates());
    slowest("Slowest files to read", timings.files());
    slowest("Slowest pages to make", timings.pages());
  }

  private void stages(long millis) {
    line("%-36s %9s %9s %8s %9s %7s", "Stage", "ms", "cpu ms", "items", "alloc MB", "heap MB");
    double sum = 0;
    for (StageTime time : timings.stages()) {
      sum += millis(time.nanos());
      line(
          "%-36s %9.1f %9.1f %8s %9.1f %7.1f",
          time.stage().words(),
          millis(time.nanos()),
          millis(time.processor()),
          time.items() == 0 ? "-" : time.items(),
          time.allocated() / MEGABYTE,
          time.heap() / MEGABYTE);
    }
    line("%-36s %9.1f", "between them", Math.max(0, millis - sum));
    java(millis);
  }

  /** Java's own work, of which the last two are done beside the stages. */
  private void java(long millis) {
    long start = ManagementFactory.getRuntimeMXBean().getUptime() - millis;
    line("%-36s %9d", "before them: Java's start", start);
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    if (compiler != null && compiler.isCompilationTimeMonitoringSupported()) {
      line("%-36s %9d", "at the same time: compiling", compiler.getTotalCompilationTime());
    }
    long clearing = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      clearing += Math.max(0, collector.getCollectionTime());
    }
    line("%-36s %9d", "and within them: clearing memory", clearing);
  }

  private void sums(String title, List<Sum> sums) {
    out.println();
    line("%-36s %9s %9s %8s", title, "ms", "times", "µs each");
    for (Sum sum : sums) {
      double each = millis(sum.nanos()) * 1000 / sum.count();
      line("%-36s %9.1f %9d %8.0f", sum.name(), millis(sum.nanos()), sum.count(), each);
    }
  }

  private void slowest(String title, List<Taken> slowest) {
    out.println();
    out.println(title);
    slowest.forEach(taken -> line("%9.1f ms  %s", millis(taken.nanos()), taken.name()));
  }

  private void line(String form, Object... values) {
    out.println(String.format(Locale.ROOT, form, values).stripTrailing());
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }
}
