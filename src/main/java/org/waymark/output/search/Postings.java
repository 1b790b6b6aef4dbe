package org.waymark.output.search;

import java.util.Arrays;

/**
 * Which document has which stem, and how strongly. Collected document by document, then asked for
 * stem by stem.
 */
final class Postings {

  /** How many bits tell how strongly; the others tell the document. */
  static final int STRENGTH_BITS = 8;

  static final int STRONGEST = (1 << STRENGTH_BITS) - 1;

  private int[] stems = new int[1 << 12];
  private int[] values = new int[1 << 12];
  private int count;
  private int[] starts = new int[0];

  /**
   * Documents must come in the order of their numbers.
   *
   * @param strength 1 to {@link #STRONGEST}
   */
  void add(int stem, int document, int strength) {
    if (count == stems.length) {
      stems = Arrays.copyOf(stems, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    stems[count] = stem;
    values[count++] = (document << STRENGTH_BITS) | strength;
  }

  /**
   * Puts them in the order of the stems. Nothing can be added afterwards.
   *
   * @param stemsAs for each stem, the one that it counts as
   */
  void sort(int[] stemsAs) {
    starts = new int[stemsAs.length + 1];
    for (int i = 0; i < count; i++) {
      starts[stemsAs[stems[i]] + 1]++;
    }
    for (int stem = 0; stem < stemsAs.length; stem++) {
      starts[stem + 1] += starts[stem];
    }
    int[] next = starts.clone();
    int[] sorted = new int[count];
    for (int i = 0; i < count; i++) {
      sorted[next[stemsAs[stems[i]]]++] = values[i];
    }
    values = sorted;
    stems = new int[0];
  }

  /**
   * The postings of a stem, in the order of documents: the document's number times 256, and the
   * strength. Where stems count as one, a document may come twice, one directly after the other.
   */
  int[] of(int stem) {
    return Arrays.copyOfRange(values, starts[stem], starts[stem + 1]);
  }
}
