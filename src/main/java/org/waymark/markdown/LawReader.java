package org.waymark.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Nation;
import org.waymark.problem.Nearest;
import org.waymark.problem.Quote;

/**
 * Reads which nations and days a law is about. First the nations, with commas or spaces between
 * them; then the period, whose days may be left out, but not the dots between them. Each fault is
 * told at its own column.
 */
final class LawReader {

  private static final List<String> NATIONS =
      Arrays.stream(Nation.values()).map(Nation::id).toList();

  private static final String GREAT_BRITAIN = "Write the nations: england, scotland, wales.";
  private static final String UNITED_KINGDOM =
      "Write the nations: england, scotland, wales, northern-ireland.";
  private static final String NORTHERN_IRELAND = "Write northern-ireland, with a hyphen.";

  /** What is easily written in place of a nation. */
  private static final Map<String, String> FIXES =
      Map.of(
          "uk", UNITED_KINGDOM,
          "united-kingdom", UNITED_KINGDOM,
          "gb", GREAT_BRITAIN,
          "britain", GREAT_BRITAIN,
          "great-britain", GREAT_BRITAIN,
          "ni", NORTHERN_IRELAND,
          "northern", NORTHERN_IRELAND,
          "and", "Put a comma between the nations: england, wales.");

  private final String written;
  private final int start;
  private final Reports reports;
  private final Set<Nation> nations = new LinkedHashSet<>();
  private boolean faulty;
  private int at;

  private LawReader(String written, int start, Reports reports) {
    this.written = written;
    this.start = start;
    this.reports = reports;
  }

  /**
   * Reads what stands in a marker.
   *
   * @param written what stands after {@code !LAW}
   * @param start where that begins in the text
   * @return null when something is wrong with it, which has been told
   */
  static @Nullable LawPeriod read(String written, int start, Reports reports) {
    return new LawReader(written, start, reports).read();
  }

  private @Nullable LawPeriod read() {
    while (skipGaps() && !isPeriod(written.charAt(at))) {
      nation();
    }
    if (nations.isEmpty() && !faulty) {
      tell(
          MarkdownCode.LAW_UNREADABLE,
          0,
          "It does not say in which nation this is the law.",
          "Write [!LAW england], or with days [!LAW england, wales 2026-01-01..2027-03-31].");
    }
    int dots = written.indexOf("..", at);
    if (at < written.length() && dots < 0) {
      withoutDots();
    }
    LocalDate from = dots < 0 ? null : day(at, dots);
    LocalDate until = dots < 0 ? null : day(dots + 2, written.length());
    if (from != null && until != null && until.isBefore(from)) {
      tell(
          MarkdownCode.LAW_UNREADABLE,
          at,
          "It ends on " + until + ", before it begins on " + from + ".",
          "Correct one of the days: the first day stands first.");
    }
    return faulty ? null : new LawPeriod(List.copyOf(nations), from, until);
  }

  private boolean skipGaps() {
    while (at < written.length() && (written.charAt(at) == ' ' || written.charAt(at) == ',')) {
      at++;
    }
    return at < written.length();
  }

  private static boolean isPeriod(char first) {
    return first == '.' || (first >= '0' && first <= '9');
  }

  private void nation() {
    int from = at;
    while (at < written.length() && written.charAt(at) != ' ' && written.charAt(at) != ',') {
      at++;
    }
    String word = written.substring(from, at);
    for (Nation nation : Nation.values()) {
      if (nation.id().equalsIgnoreCase(word)) {
        nations.add(nation);
        return;
      }
    }
    tell(
        MarkdownCode.LAW_NATION,
        from,
        Quote.of(word) + " is not a nation that this site knows.",
        fix(word.toLowerCase(Locale.ROOT)));
    if (word.equalsIgnoreCase("northern") && written.startsWith("reland", at + 2)) {
      at += " ireland".length();
    }
  }

  private static String fix(String word) {
    String fix = FIXES.get(word);
    if (fix != null) {
      return fix;
    }
    return Nearest.to(word, NATIONS)
        .map(near -> "Did you mean \"" + near + "\"?")
        .orElse(
            "Write england, scotland, wales, northern-ireland or ireland; then the days, such as"
                + " 2026-01-01..2027-03-31.");
  }

  private void withoutDots() {
    String period = written.substring(at).strip();
    tell(
        MarkdownCode.LAW_UNREADABLE,
        at,
        Quote.of(period) + " does not say whether the law begins or ends then.",
        isDay(period)
            ? "Write " + period + ".. if it begins on that day, or .." + period + " if it ends."
            : "Write the first day, two dots and the last day: 2026-01-01..2027-03-31. One of the"
                + " days may be left out.");
  }

  /** The day between two places; null when there is none, or none that can be read. */
  private @Nullable LocalDate day(int from, int to) {
    String day = written.substring(from, to).strip();
    if (day.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException unreadable) {
      tell(
          MarkdownCode.LAW_UNREADABLE,
          written.indexOf(day, from),
          Quote.of(day) + " is not a day of the calendar.",
          "Write the year, the month and the day with hyphens, such as 2026-04-06.");
      return null;
    }
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException unreadable) {
      return false;
    }
  }

  private void tell(MarkdownCode code, int index, String message, String fix) {
    faulty = true;
    reports.add(code, start + index, message, fix);
  }
}
