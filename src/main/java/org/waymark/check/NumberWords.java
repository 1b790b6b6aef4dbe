package org.waymark.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small numbers as words, in the languages of the theme. */
final class NumberWords {

  private static final String ENGLISH =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
          + " sixteen seventeen eighteen nineteen twenty";
  private static final String WELSH = "un dau tri pedwar pump chwech saith wyth naw deg";
  private static final String URDU = "ایک دو تین چار پانچ چھ سات آٹھ نو دس";
  private static final List<String> TENS =
      List.of("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred");

  private static final Map<String, Integer> WORDS = words();

  private NumberWords() {}

  private static Map<String, Integer> words() {
    Map<String, Integer> words =
        new HashMap<>(Map.of("dwy", 2, "ddau", 2, "tair", 3, "pedair", 4, "chwe", 6));
    for (String language : List.of(ENGLISH, WELSH, URDU)) {
      String[] inOrder = language.split(" ", -1);
      for (int i = 0; i < inOrder.length; i++) {
        words.put(inOrder[i], i + 1);
      }
    }
    for (int i = 0; i < TENS.size(); i++) {
      words.put(TENS.get(i), 30 + 10 * i);
    }
    return Map.copyOf(words);
  }

  /** The number that a word means, such as {@code twenty-five}; null when it means none. */
  static @Nullable BigDecimal value(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int hyphen = lower.indexOf('-');
    Integer first = WORDS.get(hyphen < 0 ? lower : lower.substring(0, hyphen));
    Integer second = hyphen < 0 ? Integer.valueOf(0) : WORDS.get(lower.substring(hyphen + 1));
    if (first == null || second == null) {
      return null;
    }
    boolean compound = first >= 20 && first < 100 && first % 10 == 0 && second < 10;
    return hyphen < 0 || compound ? new BigDecimal(first + second) : null;
  }
}
