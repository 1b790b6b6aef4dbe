package org.waymark.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of days: months in English and Welsh, and numbers in order up to thirty. */
final class DateWords {

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private static final List<String> MONTHS =
      List.of(
          "january jan ionawr",
          "february feb chwefror",
          "march mar mawrth",
          "april apr ebrill",
          "may mai",
          "june jun mehefin",
          "july jul gorffennaf",
          "august aug awst",
          "september sept sep medi",
          "october oct hydref",
          "november nov tachwedd",
          "december dec rhagfyr");

  private static final Map<String, Integer> BY_NAME = byName();

  private DateWords() {}

  private static Map<String, Integer> byName() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < MONTHS.size(); i++) {
      for (String name : MONTHS.get(i).split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  /** 1 to 12; 0 for what is no month. */
  static int month(String lowerCase) {
    return BY_NAME.getOrDefault(lowerCase, 0);
  }

  /** Whether the month's name is also a word for something else: march, may. */
  static boolean isWordToo(int month) {
    return month == 3 || month == 5;
  }

  /** 1 to 20, and 30; 0 for what is no such word. */
  static int ordinal(String lowerCase) {
    return lowerCase.equals("thirtieth") ? 30 : ORDINALS.indexOf(lowerCase) + 1;
  }
}
