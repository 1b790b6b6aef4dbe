package org.waymark.privacy;

import java.util.Arrays;

/**
 * Digits with what people put between groups of them: spaces, hyphens, full stops, brackets, or
 * several of these, such as {@code " ("} and {@code " - "}.
 */
final class DigitGroups {

  private static final int MOST = 16;
  private static final int WIDEST_GAP = 3;

  private final Folded text;
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private int count;

  private DigitGroups(Folded text) {
    this.text = text;
  }

  /** The groups of which the first begins here, as many as belong together. */
  static DigitGroups at(Folded text, int from) {
    DigitGroups groups = new DigitGroups(text);
    int start = from;
    int lineEnds = 0;
    while (text.isDigit(start) && groups.count < MOST && lineEnds <= 1) {
      int end = text.digitsEnd(start);
      groups.starts[groups.count] = start;
      groups.ends[groups.count] = end;
      groups.count++;
      start = end;
      while (start < end + WIDEST_GAP && " -.()".indexOf(text.at(start)) >= 0) {
        lineEnds += text.isLineEnd(start) ? 1 : 0;
        start++;
      }
      if (start == end) {
        break;
      }
    }
    return groups;
  }

  int count() {
    return count;
  }

  int start(int group) {
    return starts[group];
  }

  int end(int group) {
    return ends[group];
  }

  int size(int group) {
    return ends[group] - starts[group];
  }

  /** What stands before a group and behind the one before it. */
  String gap(int group) {
    return text.slice(ends[group - 1], starts[group]);
  }

  /** How many digits the first groups have. */
  int digits(int groups) {
    int digits = 0;
    for (int i = 0; i < groups; i++) {
      digits += size(i);
    }
    return digits;
  }

  /** The digits of the first groups, nothing between them. */
  String joined(int groups) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < groups; i++) {
      joined.append(text.slice(starts[i], ends[i]));
    }
    return joined.toString();
  }

  /** Whether the first groups have these sizes. */
  boolean areOf(int... sizes) {
    if (count < sizes.length) {
      return false;
    }
    int[] first = new int[sizes.length];
    Arrays.setAll(first, this::size);
    return Arrays.equals(first, sizes);
  }

  /** Whether what ends with a group really ends there: no letter, sign or digit belongs to it. */
  boolean isWholeAt(int group) {
    int end = ends[group];
    char next = text.at(end);
    return !Character.isLetter(next)
        && next != '%'
        && next != '_'
        && next != '@'
        && !(next == '-' && text.isLetter(end + 1))
        && !("-.,:".indexOf(next) >= 0 && text.isDigit(end + 1));
  }
}
