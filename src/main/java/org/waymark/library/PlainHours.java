package org.waymark.library;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the notation for hours in plain English, to offer it to an editor: "Monday to Friday, 9am
 * to 5pm" is {@code Mo-Fr 09:00-17:00}. Gives up at the first word that it does not know, rather
 * than offer something that is nearly right.
 */
final class PlainHours {

  static final String ALWAYS = "24/7";

  private static final Pattern ROUND_THE_CLOCK =
      Pattern.compile(
          "(?:open )?24 ?(?:hours|hrs)(?: a day)?(?:,? (?:every day|daily|7 days a week"
              + "|365 days(?: a year)?))?");

  private static final Pattern PIECE =
      Pattern.compile(
          "\\s*(?:(?<time>\\d{1,2}(?:[:.]\\d\\d)?(?:\\s*[ap]\\.?m\\b\\.?)?|noon|midday|midnight)"
              + "|(?<to>to\\b|until\\b|till\\b|[-–—])|(?<also>(?:, |; ?)?also\\b)|(?<end>;)"
              + "|(?<and>,|&|and\\b)|(?<filler>open\\b|from\\b|on\\b)"
              + "|(?<days>every day|[a-z]+))\\s*");

  private final Matcher piece;
  private final Clauses clauses = new Clauses();

  private PlainHours(String line) {
    piece = PIECE.matcher(line);
  }

  /** The notation, without days if none are named; null if it cannot be guessed. */
  static @Nullable String translated(String line) {
    String plain = line.toLowerCase(Locale.ROOT).strip();
    if (ROUND_THE_CLOCK.matcher(plain).matches()) {
      return ALWAYS;
    }
    String guess = new PlainHours(plain).translate(plain.length());
    return guess != null && OpeningHours.canRead(guess) ? guess : null;
  }

  private @Nullable String translate(int length) {
    int at = 0;
    while (at < length) {
      piece.region(at, length);
      if (!piece.lookingAt() || !take()) {
        return null;
      }
      at = piece.end();
    }
    return clauses.notation();
  }

  private boolean take() {
    if (piece.group("time") != null) {
      String time = piece.group("time");
      return clauses.time(
          PlainTimes.notation(time), !Character.isDigit(time.charAt(time.length() - 1)));
    } else if (piece.group("to") != null) {
      return clauses.to();
    } else if (piece.group("also") != null) {
      return clauses.next(", ");
    } else if (piece.group("end") != null) {
      return clauses.next("; ");
    } else if (piece.group("and") != null) {
      return clauses.and();
    } else if (piece.group("days") != null) {
      String days = piece.group("days");
      return clauses.days(days.equals("every day") ? "Mo-Su" : PlainDays.notation(days));
    }
    return true;
  }
}
