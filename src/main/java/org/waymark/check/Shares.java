package org.waymark.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.NumberReader.Read;

/**
 * Finds shares in texts: percentages, and so many in so many. Years, ages, doses and hours are
 * none; neither is 100%, which people say of other things.
 */
final class Shares {

  private static final String SIGNS = "%٪％";
  private static final List<String> PERCENT =
      List.of("per cent", "percent", "y cant", "فیصد", "فی صد");
  private static final List<String> IN_EVERY =
      List.of("in every ", "in each ", "in ", "out of every ", "out of ", "per ", "o bob ");

  /** As in "11 per 1,000"; what is counted per ten or twelve is no share. */
  private static final String PER = "per ";

  /** What Urdu says the other way round: out of eight, one. */
  private static final String OUT_OF = "میں سے ";

  private static final List<String> BETWEEN = List.of(" to ", " or ", "-", "–");
  private static final Set<String> TIMES =
      Set.of("second", "minute", "hour", "day", "night", "week", "month", "year", "am", "pm");
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  private Shares() {}

  /** All that a text states, in order. */
  static List<Share> in(String text) {
    List<Share> found = new ArrayList<>(0);
    for (int i = 1; i < text.length(); i++) {
      Share share =
          switch (text.charAt(i)) {
            case '%', '٪', '％' -> percentage(text, i, i + 1);
            case ' ', '\n', '\u00a0', '\u202f' -> words(text, i);
            case '-' -> text.startsWith("-in-", i) ? frequency(text, i, i + 4) : null;
            default -> null;
          };
      if (share != null) {
        found.add(share);
      }
    }
    return found;
  }

  /** What may follow a number after a space; most words begin otherwise. */
  private static @Nullable Share words(String text, int space) {
    int at = space + 1;
    return switch (at < text.length() ? text.charAt(at) : ' ') {
      case 'p', 'P', 'i', 'o', 'y', 'Y', 'ف', 'م' -> words(text, space, at);
      default -> null;
    };
  }

  private static @Nullable Share words(String text, int space, int at) {
    for (String words : PERCENT) {
      if (text.regionMatches(true, at, words, 0, words.length())) {
        return percentage(text, space, at + words.length());
      }
    }
    for (String words : IN_EVERY) {
      if (text.startsWith(words, at)) {
        return frequency(text, space, at + words.length());
      }
    }
    return text.startsWith(OUT_OF, at) ? reversed(text, space, at + OUT_OF.length()) : null;
  }

  private static @Nullable Share percentage(String text, int before, int end) {
    boolean goesOn = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    Read number = goesOn ? null : NumberReader.before(text, before);
    if (number == null || number.value().compareTo(Share.HUNDRED) == 0) {
      return null;
    }
    return share(text, number, Share.HUNDRED, end);
  }

  private static @Nullable Share frequency(String text, int before, int after) {
    Read number = NumberReader.before(text, before);
    Read of = number == null ? null : NumberReader.after(text, after);
    boolean rate = text.startsWith(PER, after - PER.length());
    if (number == null
        || of == null
        || !isFrequency(text, number, of)
        || (rate && of.value().compareTo(Share.HUNDRED) < 0)) {
      return null;
    }
    return share(text, number, of.value(), of.end());
  }

  private static @Nullable Share reversed(String text, int before, int after) {
    Read of = NumberReader.before(text, before);
    Read number = of == null ? null : NumberReader.after(text, after);
    if (of == null || number == null || number.value().compareTo(of.value()) >= 0) {
      return null;
    }
    return new Share(number.value(), number.value(), of.value(), of.start(), number.end());
  }

  private static boolean isFrequency(String text, Read number, Read of) {
    boolean year =
        of.word().length() == 4
            && of.value().compareTo(new BigDecimal(FIRST_YEAR)) >= 0
            && of.value().compareTo(new BigDecimal(LAST_YEAR)) <= 0;
    boolean noOne = text.regionMatches(true, number.start() - 3, "no ", 0, 3);
    return number.value().compareTo(of.value()) < 0 && !year && !noOne && !isTime(text, of.end());
  }

  /** Whether what is counted are hours, days and the like. */
  private static boolean isTime(String text, int at) {
    int from = at;
    while (from < text.length()
        && (NumberReader.isSpace(text.charAt(from)) || text.charAt(from) == '-')) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    return TIMES.contains(word)
        || (word.endsWith("s") && TIMES.contains(word.substring(0, to - from - 1)));
  }

  /** A share, with the smaller number before it where it is a range. */
  private static Share share(String text, Read number, BigDecimal of, int end) {
    for (String between : BETWEEN) {
      int at = number.start() - between.length();
      if (at > 0 && text.startsWith(between, at)) {
        boolean sign = SIGNS.indexOf(text.charAt(at - 1)) >= 0;
        Read least = NumberReader.before(text, sign ? at - 1 : at);
        if (least != null && least.value().compareTo(number.value()) < 0) {
          return new Share(least.value(), number.value(), of, least.start(), end);
        }
      }
    }
    return new Share(number.value(), number.value(), of, number.start(), end);
  }
}
