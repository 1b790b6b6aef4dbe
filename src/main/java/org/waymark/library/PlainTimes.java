package org.waymark.library;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of the day as people write them in English. */
final class PlainTimes {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d\\d))?\\s*(?:([ap])\\.?m\\.?)?");

  private PlainTimes() {}

  /** {@code 9am} as {@code 09:00}; null if it could be morning or evening, or is no time. */
  static @Nullable String notation(String time) {
    String plain = time.toLowerCase(Locale.ROOT).strip();
    return switch (plain) {
      case "noon", "midday" -> "12:00";
      case "midnight" -> "00:00";
      default -> onTheClock(plain);
    };
  }

  private static @Nullable String onTheClock(String time) {
    Matcher matcher = TIME.matcher(time);
    if (!matcher.matches() || (matcher.group(2) == null && matcher.group(3) == null)) {
      return null;
    }
    int hour = Integer.parseInt(matcher.group(1));
    String minutes = matcher.group(2);
    String half = matcher.group(3);
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    }
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    return hour > 23 || minute > 59 ? null : String.format(Locale.ROOT, "%02d:%02d", hour, minute);
  }
}
