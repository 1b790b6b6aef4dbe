package org.waymark.health.report;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** Counts the sentences and words of a text while passage after passage is added. */
final class SentenceCount {

  /** A full stop behind these ends no sentence. */
  private static final Set<String> SHORTENED =
      Set.of("e.g", "i.e", "etc", "mr", "mrs", "ms", "dr", "st", "no");

  /** A word of as many syllables counts as hard. */
  private static final int HARD = 3;

  private int sentences;
  private int words;
  private int longest;
  private int hard;
  private int inSentence;

  int sentences() {
    return sentences;
  }

  int words() {
    return words;
  }

  int longest() {
    return longest;
  }

  int hard() {
    return hard;
  }

  /**
   * Adds a passage, which ends its last sentence.
   *
   * @param others the characters that are not the editors' own words; words of them do not count
   */
  void add(String text, BitSet others) {
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && isOfWord(text, to)) {
        to++;
      }
      if (to > from) {
        if (!others.get(from)) {
          word(text.substring(from, to));
        }
        from = to;
      } else {
        if (ends(text, from)) {
          endSentence();
        }
        from++;
      }
    }
    endSentence();
  }

  private static boolean isOfWord(String text, int at) {
    char c = text.charAt(at);
    boolean within = at > 0 && at + 1 < text.length();
    return Character.isLetterOrDigit(c)
        || (within
            && (c == '\'' || c == '’' || c == '.' || c == ',')
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private void word(String word) {
    words++;
    inSentence++;
    boolean letters =
        word.codePoints().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’');
    if (letters && Syllables.of(word) >= HARD) {
      hard++;
    }
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    if (c == '!' || c == '?' || c == '…') {
      return true;
    } else if (c != '.') {
      return false;
    }
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return !SHORTENED.contains(text.substring(start, at).toLowerCase(Locale.ENGLISH));
  }

  private void endSentence() {
    if (inSentence > 0) {
      sentences++;
      longest = Math.max(longest, inSentence);
      inSentence = 0;
    }
  }
}
