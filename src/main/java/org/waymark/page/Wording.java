package org.waymark.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.problem.Problems;

/**
 * The words of the interface in one language: texts by key, and the ways of writing days, times and
 * lists. None of it comes from the JDK's locale data, which differs between versions.
 */
public final class Wording {

  private static final int MINUTES_OF_AN_HOUR = 60;
  private static final int HOURS_OF_A_DAY = 24;

  private final String language;
  private final Map<String, String> texts;
  private final List<String> months;
  private final List<String> days;
  private final List<String> hours;
  private final boolean rightToLeft;

  Wording(String language, Map<String, String> texts, Map<String, List<String>> lists) {
    this.language = language;
    this.texts = Map.copyOf(texts);
    this.months = list(lists, "months");
    this.days = list(lists, "days");
    this.hours = list(lists, "clock");
    this.rightToLeft = Directions.isRightToLeft(texts.getOrDefault("language-name", ""));
  }

  /**
   * The words of a language: the project's {@code templates/wording/xx.yaml} over the theme's; what
   * neither has is English, and is told.
   *
   * @param language a code such as {@code cy}
   */
  public static Wording read(Theme theme, String language, Problems problems) {
    return new WordingReader(theme, problems).read(language);
  }

  /** The words of all languages, by code. */
  public static Map<String, Wording> all(
      Theme theme, Collection<String> languages, Problems problems) {
    Map<String, Wording> all = new LinkedHashMap<>();
    languages.forEach(language -> all.put(language, read(theme, language, problems)));
    return all;
  }

  /** The language that was asked for, even where the words are English. */
  public String language() {
    return language;
  }

  /**
   * The words named {@code key}, with values in the place of {@code {0}}, {@code {1}} and so on.
   *
   * @throws IllegalArgumentException when there are no such words; see {@link #has}
   */
  public String say(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("There are no words named " + key);
    }
    return values.length == 0 ? text : fill(text, values);
  }

  /** Whether there are words of this name. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** All names of words. */
  public Set<String> keys() {
    return texts.keySet();
  }

  /** "2 March 2026". */
  public String date(LocalDate day) {
    return say("date")
        .replace("{day}", Integer.toString(day.getDayOfMonth()))
        .replace("{month}", months.get(day.getMonthValue() - 1))
        .replace("{year}", Integer.toString(day.getYear()));
  }

  /** "March 2026". */
  public String month(YearMonth month) {
    return say("month-of-year")
        .replace("{month}", months.get(month.getMonthValue() - 1))
        .replace("{year}", Integer.toString(month.getYear()));
  }

  /** "Monday". */
  public String day(DayOfWeek day) {
    return days.get(day.getValue() - 1);
  }

  /** The names of the days, Monday first. */
  List<String> days() {
    return days;
  }

  /** How each hour is said, from midnight, with {@code {0}} for the minutes. */
  List<String> hours() {
    return hours;
  }

  /**
   * A time of day: "10am", "5.30pm", "noon", "midnight".
   *
   * @param minutes since midnight; from 1440 on it is a time of the next day
   */
  public String time(int minutes) {
    int hour = Math.floorMod(minutes / MINUTES_OF_AN_HOUR, HOURS_OF_A_DAY);
    int rest = Math.floorMod(minutes, MINUTES_OF_AN_HOUR);
    if (rest == 0 && hour == 0) {
      return say("midnight");
    } else if (rest == 0 && hour == HOURS_OF_A_DAY / 2) {
      return say("noon");
    }
    String past = rest == 0 ? say("minutes-none") : say("minutes", rest < 10 ? "0" + rest : rest);
    return fill(hours.get(hour), past);
  }

  /** "10am to 3pm", from and to in minutes since midnight. */
  public String times(int from, int to) {
    return say("time-range", time(from), time(to));
  }

  /** "a, b and c"; empty for none. */
  public String join(List<String> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? "" : items.get(0);
    }
    String last = items.get(items.size() - 1);
    String first = String.join(say("comma"), items.subList(0, items.size() - 1));
    boolean vowel = !last.isEmpty() && say("vowels").indexOf(last.charAt(0)) >= 0;
    return say(vowel ? "list-last-vowel" : "list-last", first, last);
  }

  /**
   * Values are not looked at for placeholders, so a value with braces in it stays as it is; names
   * in another script are set apart.
   */
  private String fill(String text, Object... values) {
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int index = open + 2 < text.length() ? text.charAt(open + 1) - '0' : -1;
      if (index >= 0 && index < values.length && text.charAt(open + 2) == '}') {
        filled
            .append(text, from, open)
            .append(Directions.among(rightToLeft, String.valueOf(values[index])));
        from = open + 3;
      }
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static List<String> list(Map<String, List<String>> lists, String key) {
    return List.copyOf(lists.getOrDefault(key, List.of()));
  }
}
