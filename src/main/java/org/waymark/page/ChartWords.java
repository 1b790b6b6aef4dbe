package org.waymark.page;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.content.Evidence.Wave;

/** What a chart says, in a sentence or two, for those who do not see it. */
final class ChartWords {

  private static final String ENDS = ".!?\u06D4";

  private ChartWords() {}

  /** The lowest and the highest of several figures; empty for none. */
  static String span(Edition edition, List<Charts.Mark> marks) {
    if (marks.isEmpty()) {
      return "";
    }
    Comparator<Charts.Mark> byNumber = Comparator.comparing(Charts.Mark::number);
    Charts.Mark low = Collections.min(marks, byNumber);
    Charts.Mark high = Collections.max(marks, byNumber);
    if (low.number().compareTo(high.number()) == 0) {
      return edition.say("chart-equal", low.value());
    }
    return edition.say("chart-lowest", low.value(), sentence(low.label()))
        + " "
        + edition.say("chart-highest", high.value(), sentence(high.label()));
  }

  private static String sentence(String statement) {
    boolean ended =
        !statement.isEmpty() && ENDS.indexOf(statement.charAt(statement.length() - 1)) >= 0;
    return ended || statement.isEmpty() ? statement : statement + ".";
  }

  /**
   * The first and the last round of a question; and those between that were lower or higher.
   *
   * @param waves the oldest first; at least one
   */
  static String change(Edition edition, List<Wave> waves, boolean percent) {
    Wave first = waves.get(0);
    Wave last = waves.get(waves.size() - 1);
    String ends =
        edition.say(
            "chart-change", first.year(), value(first, percent), last.year(), value(last, percent));
    Comparator<Wave> byValue = Comparator.comparing(Wave::value);
    Wave low = Collections.min(waves, byValue);
    Wave high = Collections.max(waves, byValue);
    BigDecimal least = first.value().min(last.value());
    BigDecimal most = first.value().max(last.value());
    String lowest =
        low.value().compareTo(least) < 0
            ? edition.say("chart-lowest-year", value(low, percent), low.year())
            : "";
    String highest =
        high.value().compareTo(most) > 0
            ? edition.say("chart-highest-year", value(high, percent), high.year())
            : "";
    return String.join(
        " ", Stream.of(ends, lowest, highest).filter(words -> !words.isEmpty()).toList());
  }

  /** The number of a round. */
  static String value(Wave wave, boolean percent) {
    return percent ? Numbers.percent(wave.value()) : Numbers.plain(wave.value());
  }
}
