package org.waymark.library;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.library.HoursReading.Fault;

/** The sentences for hours that cannot be read, with what was probably meant. */
final class HoursHints {

  private static final String EXAMPLE = "Hours look like “Mo-Fr 09:00-17:00; Sa 10:00-12:00”.";

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<always>24/7)|(?<clock>\\d{1,2}(?:[:.]\\d\\d)?\\s*[ap]\\.?m\\b)"
              + "|(?<number>\\d+(?:[:.h]\\d*)?)|(?<word>\\p{L}+)|(?<mark>\\S)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME = Pattern.compile("(?:[0-3]?\\d|4[0-8]):[0-5]\\d");

  /** Where these are, bare numbers are days, years and weeks. */
  private static final Pattern DATES =
      Pattern.compile(
          "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|easter|\\[|(?:19|20)\\d\\d|days?",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> NOTATION =
      Set.of(
          ("mo tu we th fr sa su ph sh jan feb mar apr may jun jul aug sep oct nov dec week day days"
                  + " easter sunrise sunset dawn dusk open closed off unknown")
              .split(" "));

  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("to", "-"),
          Map.entry("until", "-"),
          Map.entry("till", "-"),
          Map.entry("and", ","),
          Map.entry("noon", "12:00"),
          Map.entry("midday", "12:00"),
          Map.entry("midnight", "24:00"),
          Map.entry("shut", "closed"));

  private HoursHints() {}

  static Fault empty() {
    return new Fault(Fault.Kind.UNREADABLE, 1, "No hours are given.", EXAMPLE);
  }

  static Fault tooLong(int most) {
    return new Fault(
        Fault.Kind.UNREADABLE,
        most + 1,
        "These hours are longer than " + most + " characters.",
        "Give the hours of an ordinary week only. "
            + EXAMPLE
            + " Is there more to say? Put it into the label or into the text below the fields.");
  }

  /**
   * @param column where the parser stopped; often a word too early, or 0
   */
  static Fault unreadable(HoursText text, int column) {
    String bare = text.bare();
    if (bare.chars().filter(c -> c == '"').count() % 2 != 0) {
      return new Fault(
          Fault.Kind.UNREADABLE,
          text.column(bare.lastIndexOf('"')),
          "A comment in quotes is not closed.",
          "Write another \" at the end of the comment.");
    }
    Matcher piece = PIECE.matcher(bare);
    boolean dates = DATES.matcher(bare).find();
    while (piece.find()) {
      String instead = instead(piece, dates);
      if (instead != null) {
        return unlike(text, piece, instead);
      }
    }
    return new Fault(
        Fault.Kind.UNREADABLE,
        Math.max(1, Math.min(column, text.column(bare.length()))),
        "These hours cannot be read.",
        fix(text, EXAMPLE));
  }

  /** What to write for a piece; empty if nobody knows; null if the piece is fine. */
  private static @Nullable String instead(Matcher piece, boolean dates) {
    String found = piece.group();
    if (piece.group("always") != null) {
      return null;
    } else if (piece.group("clock") != null) {
      return PlainTimes.notation(found);
    } else if (piece.group("word") != null) {
      return insteadOfWord(found.toLowerCase(Locale.ROOT));
    } else if (piece.group("number") != null) {
      return dates ? null : insteadOfNumber(found);
    }
    return "-–—,;:+/[]()|\"".contains(found) ? null : "";
  }

  private static @Nullable String insteadOfWord(String word) {
    if (NOTATION.contains(word)) {
      return null;
    }
    String days = PlainDays.notation(word);
    return days != null ? days : OTHER_WORDS.getOrDefault(word, "");
  }

  private static @Nullable String insteadOfNumber(String number) {
    if (TIME.matcher(number).matches()) {
      return null;
    }
    String digits = number.replaceAll("\\D", "");
    if (digits.length() > 4) {
      return "";
    }
    int length = digits.length();
    String time =
        length <= 2
            ? digits + ":00"
            : digits.substring(0, length - 2) + ":" + digits.substring(length - 2);
    String padded = time.length() == 4 ? "0" + time : time;
    return TIME.matcher(padded).matches() && !padded.equals(number) ? padded : "";
  }

  private static Fault unlike(HoursText text, Matcher piece, String instead) {
    String found = "“" + piece.group() + "”";
    return new Fault(
        Fault.Kind.UNREADABLE,
        text.column(piece.start()),
        found + " is not how hours are written here.",
        fix(
            text,
            instead.isEmpty()
                ? EXAMPLE + " Words go in quotes."
                : "Write “" + instead + "” instead of " + found + ". " + EXAMPLE));
  }

  /** The whole of it in the notation where it can be guessed. */
  private static String fix(HoursText text, String otherwise) {
    String translated = PlainHours.translated(text.line());
    if (translated == null) {
      return otherwise;
    }
    return Character.isDigit(translated.charAt(0)) && !translated.equals(PlainHours.ALWAYS)
        ? "Write the days as well, such as “Mo-Fr " + translated + "”."
        : "Write “" + translated + "”.";
  }
}
