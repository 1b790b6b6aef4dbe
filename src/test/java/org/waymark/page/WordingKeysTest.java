package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Problems;

/** The words and those who ask for them fit: none is missing, none is left over. */
class WordingKeysTest {

  private static final Pattern SAY = Pattern.compile("say\\(\"([a-z0-9-]+)\"( \\+)?");

  /** Templates that pass a key on: {@code <@fact "publisher" …/>}. */
  private static final Pattern PASSED = Pattern.compile("<@[a-z.]+ \"([a-z0-9-]+)\"( \\+)?");

  /** What Java asks for when it makes views, and {@link Wording} itself. */
  private static final List<String> OF_JAVA =
      List.of(
          "accessibility-",
          "all-help",
          "chart-",
          "checked-",
          "choose-",
          "closed",
          "contact-",
          "cost-",
          "count-recommendations",
          "directory-",
          "download-",
          "find-intro",
          "find-link",
          "find-more-closely",
          "find-title",
          "evidence-kind-",
          "gone-title",
          "home",
          "hours-closed",
          "hours-all-day",
          "closed-organisation",
          "day-range",
          "hours-public-holidays-",
          "identity-",
          "language-",
          "length-",
          "list-",
          "more-",
          "nation-",
          "not-found-title",
          "page-number",
          "progress-",
          "reason-",
          "redirect-title",
          "search",
          "search-help-words",
          "search-intro",
          "kind-",
          "section-",
          "share-email",
          "share-text-message",
          "sheet",
          "sheet-checked-",
          "sheet-title",
          "standing-",
          "topic-title",
          "topics-a-to-z",
          "tracker-count",
          "tracker-intro",
          "tracker-title",
          "unit-",
          "comma",
          "date",
          "midnight",
          "minutes",
          "minutes-none",
          "month-of-year",
          "noon",
          "time-range",
          "vowels");

  private final Problems problems = new Problems();

  @Test
  void allKeysThatTemplatesUseExist() throws IOException {
    Theme theme = theme();
    Set<String> there = Wording.read(theme, "en", problems).keys();
    for (ThemeFile file : theme.templates()) {
      for (String key : keys(SAY, file)) {
        assertThat(there).as(file.name()).anyMatch(k -> k.equals(key) || isPrefix(key, k));
      }
    }
  }

  @Test
  void noKeyIsLeftOver() throws IOException {
    Theme theme = theme();
    Set<String> used = new HashSet<>(OF_JAVA);
    for (ThemeFile file : theme.templates()) {
      used.addAll(keys(SAY, file));
      used.addAll(keys(PASSED, file));
    }
    Set<String> unused = new TreeSet<>(Wording.read(theme, "en", problems).keys());
    unused.removeIf(key -> used.stream().anyMatch(u -> u.equals(key) || isPrefix(u, key)));
    assertThat(unused).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cy", "ur"})
  void everyLanguageHasAllKeysAndPlaceholders(String language) throws IOException {
    Wording english = Wording.read(theme(), "en", problems);
    Wording other = Wording.read(theme(), language, problems);
    assertThat(problems.sorted()).isEmpty();
    for (String key : english.keys()) {
      assertThat(placeholders(other.say(key))).as(key).isEqualTo(placeholders(english.say(key)));
    }
  }

  private static Theme theme() throws IOException {
    return Theme.read(Path.of("no-such-project"), new Problems());
  }

  private static boolean isPrefix(String prefix, String key) {
    return prefix.endsWith("-") && key.startsWith(prefix);
  }

  private static Set<String> keys(Pattern pattern, ThemeFile file) {
    Set<String> keys = new TreeSet<>();
    Matcher matcher = pattern.matcher(file.text());
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }

  private static List<String> placeholders(String text) {
    Matcher matcher = Pattern.compile("\\{\\w+\\}").matcher(text);
    String[] found = matcher.results().map(r -> r.group()).toArray(String[]::new);
    Arrays.sort(found);
    return List.of(found);
  }
}
