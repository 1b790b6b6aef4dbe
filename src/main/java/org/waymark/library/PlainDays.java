package org.waymark.library;

import org.jspecify.annotations.Nullable;

/** Days of the week as people write them in English. */
final class PlainDays {

  private PlainDays() {}

  /** The notation for a word in lower case: {@code Mo}, {@code Mo-Fr}; null for any other word. */
  static @Nullable String notation(String word) {
    return switch (word) {
      case "mo", "mon", "monday", "mondays" -> "Mo";
      case "tu", "tue", "tues", "tuesday", "tuesdays" -> "Tu";
      case "we", "wed", "weds", "wednesday", "wednesdays" -> "We";
      case "th", "thu", "thur", "thurs", "thursday", "thursdays" -> "Th";
      case "fr", "fri", "friday", "fridays" -> "Fr";
      case "sa", "sat", "saturday", "saturdays" -> "Sa";
      case "su", "sun", "sunday", "sundays" -> "Su";
      case "weekday", "weekdays" -> "Mo-Fr";
      case "weekend", "weekends" -> "Sa-Su";
      case "daily", "everyday" -> "Mo-Su";
      default -> null;
    };
  }
}
