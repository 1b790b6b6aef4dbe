package org.waymark.library;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import java.io.StringReader;
import java.util.List;
import org.waymark.library.HoursReading.Fault;

/**
 * Reads opening hours in the notation of OpenStreetMap's <a
 * href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">opening_hours</a>.
 */
public final class OpeningHours {

  /** The parser goes one call deeper for each error, so its input is bounded. */
  private static final int MOST_CHARACTERS = 300;

  private OpeningHours() {}

  /** Reads hours such as {@code Mo-Fr 10:00-15:00, Tu-Th 18:00-21:00; PH off}. Never throws. */
  public static HoursReading read(String written) {
    if (written.length() > MOST_CHARACTERS) {
      return HoursHints.tooLong(MOST_CHARACTERS);
    }
    HoursText text = new HoursText(written);
    List<Rule> rules;
    try {
      // Not strict about time: it would refuse 18:00-02:00, which only asks for the next day.
      rules = new OpeningHoursParser(new StringReader(text.line())).rules(true, false);
    } catch (OpeningHoursParseException e) {
      return HoursHints.unreadable(text, e.getColumn());
    }
    if (rules.stream().allMatch(Rule::isEmpty)) {
      return HoursHints.empty();
    }
    Fault beyond = HoursLimit.firstBeyond(text, rules);
    return beyond != null ? beyond : new WeekBuilder(text).build(rules);
  }

  /** Whether this is the notation of an ordinary week, for guesses before they are offered. */
  static boolean canRead(String notation) {
    try {
      List<Rule> rules = new OpeningHoursParser(new StringReader(notation)).rules(true, false);
      return HoursLimit.firstBeyond(new HoursText(notation), rules) == null;
    } catch (OpeningHoursParseException e) {
      return false;
    }
  }
}
