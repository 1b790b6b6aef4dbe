package org.waymark.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.bench.Measured;

/** The runs of one contender at one kind of work, in the order of the rounds. */
final class Runs {

  private final List<Measured> runs = new ArrayList<>();

  void add(Measured run) {
    runs.add(run);
  }

  /** In milliseconds. */
  double median() {
    return median(runs.stream().map(run -> (double) run.millis()).toList());
  }

  /** The most memory of any run, in KiB. */
  long peak() {
    return runs.stream().mapToLong(Measured::peak).max().orElse(0);
  }

  /**
   * How many times as long as another: each run is held against the other's run of the same round,
   * which met the same machine, and of these ratios the one in the middle is taken.
   */
  double ratio(Runs other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(runs.size(), other.runs.size()); i++) {
      ratios.add(runs.get(i).millis() / (double) Math.max(1, other.runs.get(i).millis()));
    }
    return median(ratios);
  }

  /** Of an even number, what lies between the two in the middle. */
  static double median(List<Double> numbers) {
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException("There is no run");
    }
    List<Double> sorted = numbers.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The cells of a table: seconds, megabytes, and the ratio to the yardstick. */
  String cells(Runs yardstick) {
    return String.format(
        Locale.ROOT,
        "%.2f s | %s | %s",
        median() / 1000,
        peak() == 0 ? "-" : Math.round(peak() / 1024.0) + " MB",
        yardstick == this ? "1" : String.format(Locale.ROOT, "%.2f", ratio(yardstick)));
  }
}
