package org.waymark.health.report;

import java.util.Locale;
import java.util.Set;

/**
 * Counts the syllables of an English word by its letters: groups of vowels, but for those that are
 * not spoken. English spelling knows no rule without exceptions, so this is near enough to put
 * pages in an order, and for nothing more.
 */
final class Syllables {

  private static final String VOWELS = "aeiouy";

  /** Pairs of vowels that are nearly always two syllables. */
  private static final Set<String> APART = Set.of("ia", "io", "iu", "eo", "ua", "uo", "yi");

  /** Before these letters "ia", "io" and "iu" are one: special, nation, pension. */
  private static final String SOFT = "tcsgx";

  /** Behind these "ie" is two: quiet, experience, client; but not grief. */
  private static final Set<String> SPLIT_IE = Set.of("t", "nc", "nt");

  private static final Set<String> ENDS = Set.of("ly", "ful", "less", "ness", "ment", "ments");

  private Syllables() {}

  /** At least 1. */
  static int of(String word) {
    String letters = word.toLowerCase(Locale.ENGLISH);
    int end = withoutSilentEnd(letters);
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (isVowel(letters, i)
          && !isSilent(letters, i)
          && (i == 0 || !isVowel(letters, i - 1) || isApart(letters, i))) {
        count++;
      }
    }
    return Math.max(1, count);
  }

  private static boolean isVowel(String letters, int i) {
    return VOWELS.indexOf(letters.charAt(i)) >= 0 && !isSpokenAsConsonant(letters, i);
  }

  /** The u of "qu", and a y at the beginning. */
  private static boolean isSpokenAsConsonant(String letters, int i) {
    char c = letters.charAt(i);
    return (c == 'u' && i > 0 && letters.charAt(i - 1) == 'q') || (c == 'y' && i == 0);
  }

  private static boolean isApart(String letters, int i) {
    String pair = letters.substring(i - 1, i + 1);
    if (pair.equals("ie")) {
      return isAfterHard(letters, i)
          && SPLIT_IE.stream().anyMatch(end -> letters.startsWith(end, i + 1));
    } else if (pair.equals("ea")) { // area, idea; but sea
      return i == letters.length() - 1 && hasVowel(letters, i - 1);
    } else if (!APART.contains(pair)) {
      return false;
    }
    boolean guard = pair.startsWith("u") && i >= 2 && letters.charAt(i - 2) == 'g';
    boolean people = letters.startsWith("eople", i - 1) || letters.startsWith("iage", i - 1);
    return !guard && !people && (!pair.startsWith("i") || isAfterHard(letters, i));
  }

  private static boolean hasVowel(String letters, int end) {
    return letters.substring(0, end).chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
  }

  /** Whether the i before a letter is spoken by itself: not in special, nation, patient. */
  private static boolean isAfterHard(String letters, int i) {
    return i < 2 || SOFT.indexOf(letters.charAt(i - 2)) < 0;
  }

  /** An e within a word that no one speaks: sometimes, careful, lonely, movement. */
  private static boolean isSilent(String letters, int i) {
    if (letters.charAt(i) != 'e' || i < 2 || VOWELS.indexOf(letters.charAt(i - 1)) >= 0) {
      return false;
    }
    boolean some = i == 3 && letters.startsWith("some") && letters.length() > 4;
    return some
        || (VOWELS.indexOf(letters.charAt(i - 2)) >= 0
            && ENDS.stream().anyMatch(end -> letters.substring(i + 1).equals(end)));
  }

  /** Where the letters end that are spoken: not the e of "care", "cared" and "cares". */
  private static int withoutSilentEnd(String letters) {
    int end = letters.length();
    char last = end == 0 ? ' ' : letters.charAt(end - 1);
    int e = last == 'e' ? end - 1 : last == 'd' || last == 's' ? end - 2 : -1;
    if (e < 2 || letters.charAt(e) != 'e' || isVowel(letters, e - 1)) {
      return end;
    }
    char before = letters.charAt(e - 1);
    boolean table = before == 'l' && !isVowel(letters, e - 2);
    boolean wanted = last == 'd' && (before == 't' || before == 'd');
    boolean hisses =
        last == 's'
            && (("szxgc".indexOf(before) >= 0)
                || letters.startsWith("ches", e - 2)
                || letters.startsWith("shes", e - 2));
    return (table && last != 'd') || wanted || hisses ? end : e;
  }
}
