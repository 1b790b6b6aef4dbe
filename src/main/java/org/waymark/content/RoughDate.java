package org.waymark.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as it is known.
 *
 * @param first its first day
 */
public record RoughDate(LocalDate first, Exactness exactness) implements Comparable<RoughDate> {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Comparator<RoughDate> ORDER =
      Comparator.comparing(RoughDate::first).thenComparing(RoughDate::exactness);

  /** How much of the date is known. */
  public enum Exactness {
    YEAR,
    MONTH,
    DAY
  }

  /** Reads {@code 2015}, {@code 2015-11} or {@code 2015-11-03}; null for anything else. */
  public static @Nullable RoughDate read(String written) {
    return switch (written.length()) {
      case 4 -> of(written + "-01-01", Exactness.YEAR);
      case 7 -> of(written + "-01", Exactness.MONTH);
      case 10 -> of(written, Exactness.DAY);
      default -> null;
    };
  }

  private static @Nullable RoughDate of(String day, Exactness exactness) {
    LocalDate first = Dates.read(day);
    return first == null ? null : new RoughDate(first, exactness);
  }

  /** For machines: {@code 2015}, {@code 2015-11} or {@code 2015-11-03}. */
  public String iso() {
    String day = first.toString();
    return switch (exactness) {
      case YEAR -> day.substring(0, 4);
      case MONTH -> day.substring(0, 7);
      case DAY -> day;
    };
  }

  /** What to write instead: the same date in the right form when that is clear. */
  public static String suggest(String written) {
    String year = "";
    String month = "";
    String day = "";
    for (String word : written.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      int known = monthOf(word);
      if (known > 0) {
        month = String.format(Locale.ROOT, "-%02d", known);
      } else if (word.matches("[0-9]{4}")) {
        year = word;
      } else if (word.matches("[0-9]{1,2}(st|nd|rd|th)?")) {
        day = String.format(Locale.ROOT, "-%02d", Integer.parseInt(word.replaceAll("[a-z]", "")));
      }
    }
    RoughDate meant = month.isEmpty() ? null : read(year + month + day);
    if (meant != null) {
      return "Write " + meant.iso() + ".";
    }
    String fromNumbers = Dates.suggest(written);
    return fromNumbers.startsWith("Write year")
        ? "Write a year, a month or a day: 2015, 2015-11 or 2015-11-03."
        : fromNumbers;
  }

  /** From 1; 0 when the word is no month's name, whole or cut to three letters or more. */
  private static int monthOf(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (word.length() >= 3 && MONTHS.get(i).startsWith(word)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** By the first day; what is known less exactly comes first. */
  @Override
  public int compareTo(RoughDate other) {
    return ORDER.compare(this, other);
  }
}
