package org.waymark.library;

import ch.poole.openinghoursparser.Rule;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.waymark.library.HoursReading.Doubt;
import org.waymark.library.WeekHours.Span;

/** Notices hours that are easily meant otherwise than they are read. */
final class HoursDoubts {

  private final HoursText text;
  private final List<Doubt> found = new ArrayList<>();
  private final List<DayOfWeek> replaced = new ArrayList<>();
  private int rules;
  private int semicolons;

  HoursDoubts(HoursText text) {
    this.text = text;
  }

  void noDays() {
    found.add(
        new Doubt(
            Doubt.Kind.NO_DAYS,
            1,
            "These hours name no days, so they are shown for every day, weekends included.",
            "Write the days before the times: “Mo-Fr "
                + text.line().strip()
                + "”, or “Mo-Su "
                + text.line().strip()
                + "” for every day."));
  }

  void noTimes() {
    found.add(
        new Doubt(
            Doubt.Kind.NO_TIMES,
            1,
            "Days without times are shown as open day and night.",
            "Write the times after the days, such as “Mo-Fr 09:00-17:00”."));
  }

  /** Hours that do not even overlap are more often meant to stand beside each other. */
  void replaced(DayOfWeek day, List<Span> before, List<Span> after) {
    if (!before.isEmpty() && !after.isEmpty() && !Spans.overlap(before, after)) {
      replaced.add(day);
    }
  }

  /** Says that a rule is done with: what was replaced was replaced by it. */
  void passed(Rule rule) {
    if (rules++ > 0 && !rule.isAdditive() && !rule.isFallBack()) {
      int index = text.semicolon(semicolons++);
      if (!replaced.isEmpty() && index >= 0) {
        found.add(replacement(index));
      }
    }
    replaced.clear();
  }

  List<Doubt> found() {
    return found;
  }

  private Doubt replacement(int semicolon) {
    StringJoiner days = new StringJoiner(", ");
    replaced.forEach(day -> days.add(code(day)));
    return new Doubt(
        Doubt.Kind.REPLACED,
        text.column(semicolon),
        "After a semicolon, new hours replace earlier ones for the same day: the first hours of "
            + days
            + " are not shown.",
        "If both hold, write a comma instead of the semicolon: “"
            + text.with(semicolon, ',')
            + "”.");
  }

  private static String code(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1, 2).toLowerCase(Locale.ROOT);
  }
}
