package org.waymark.source;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which item of a list becomes which: as many as possible stay what they are, and between these,
 * one by one, others are changed, go or come.
 */
final class Alignment {

  /** Beyond it only the common beginning and end are looked for. */
  private static final int MOST = 1_000_000;

  private final int[] becomes;
  private final SortedMap<Integer, Integer> added = new TreeMap<>();

  private Alignment(int size) {
    becomes = new int[size];
    Arrays.fill(becomes, -1);
  }

  static Alignment of(List<Part> old, List<Value> wanted) {
    List<Value> before = old.stream().map(Part::value).toList();
    Alignment result = new Alignment(before.size());
    int first = 0;
    int lastOld = before.size();
    int lastNew = wanted.size();
    while (first < Math.min(lastOld, lastNew) && before.get(first).says(wanted.get(first))) {
      result.becomes[first] = first;
      first++;
    }
    while (Math.min(lastOld, lastNew) > first
        && before.get(lastOld - 1).says(wanted.get(lastNew - 1))) {
      result.becomes[--lastOld] = --lastNew;
    }
    if ((long) (lastOld - first) * (lastNew - first) <= MOST) {
      result.keep(before, wanted, first, lastOld, lastNew);
    }
    result.fill(wanted.size());
    return result;
  }

  /** Which of the wanted an old item becomes; -1 when it goes. */
  int becomes(int old) {
    return becomes[old];
  }

  /** The wanted that are new, each with the old item that it comes behind, or -1. */
  SortedMap<Integer, Integer> added() {
    return added;
  }

  /** The longest common subsequence. */
  private void keep(List<Value> old, List<Value> wanted, int first, int lastOld, int lastNew) {
    int rows = lastOld - first;
    int columns = lastNew - first;
    int[][] most = new int[rows + 1][columns + 1];
    boolean[][] same = new boolean[rows][columns];
    for (int i = rows - 1; i >= 0; i--) {
      for (int k = columns - 1; k >= 0; k--) {
        same[i][k] = old.get(first + i).says(wanted.get(first + k));
        most[i][k] = same[i][k] ? most[i + 1][k + 1] + 1 : Math.max(most[i + 1][k], most[i][k + 1]);
      }
    }
    for (int i = 0, k = 0; i < rows && k < columns; ) {
      if (same[i][k]) {
        becomes[first + i++] = first + k++;
      } else if (most[i + 1][k] >= most[i][k + 1]) {
        i++;
      } else {
        k++;
      }
    }
  }

  /** Between those that stay, changes one by one what there is, and adds the rest. */
  private void fill(int wanted) {
    int next = 0;
    int old = 0;
    while (old <= becomes.length) {
      int end = old;
      while (end < becomes.length && becomes[end] < 0) {
        end++;
      }
      int until = end < becomes.length ? becomes[end] : wanted;
      for (int i = old; i < end && next < until; i++) {
        becomes[i] = next++;
      }
      while (next < until) {
        added.put(next++, end - 1);
      }
      next = until + 1;
      old = end + 1;
    }
  }
}
