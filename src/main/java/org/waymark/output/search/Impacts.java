package org.waymark.output.search;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * The postings of a word as they are published. The browser only adds up: how much a word in a
 * document counts is worked out here.
 *
 * <p>A byte, the most that the word counts. Then, from the strongest level (15 of 15) down to the
 * weakest (1), for each that has documents: their count times 16 and the level; and for each of
 * them, in order, how far its number is from the one before, which for the first is -1. Numbers are
 * written in groups of seven bits, the lowest first, with the eighth bit set on all but the last.
 */
final class Impacts {

  /** More documents than anyone looks through: a word that is everywhere stays small. */
  static final int MOST = 1_500;

  private static final int LEVELS = 15;
  private static final int LEVEL_BITS = 4;

  /** So that the rarest word of a large site still fits into a byte. */
  private static final double SCALE = 18;

  private static final int LARGEST = 255;

  private final int[] numbers;
  private final double[] boosts;
  private final int documents;

  /**
   * @param numbers by the index's number of a document, that of the edition; -1 where it has none
   * @param documents how many the edition has
   */
  Impacts(List<Findable> findables, int[] numbers, int documents) {
    this.numbers = numbers;
    this.boosts = findables.stream().mapToDouble(Findable::boost).toArray();
    this.documents = documents;
  }

  /**
   * Writes a word's postings.
   *
   * @param postings see {@link Postings#of}
   * @return empty when no document of the edition has the word
   */
  byte[] write(int[] postings) {
    int[] found = new int[postings.length];
    double[] strengths = new double[postings.length];
    int count = 0;
    double most = 0;
    for (int posting : postings) {
      int document = posting >>> Postings.STRENGTH_BITS;
      int number = numbers[document];
      if (number >= 0) {
        boolean again = count > 0 && found[count - 1] == number;
        count -= again ? 1 : 0;
        double before = again ? strengths[count] : 0;
        double here = (double) (posting & Postings.STRONGEST) / Postings.STRONGEST;
        found[count] = number;
        strengths[count] = Math.max(before, here * boosts[document]);
        most = Math.max(most, strengths[count++]);
      }
    }
    if (count == 0) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(count + LEVELS);
    long top = Math.round(SCALE * most * Weights.rarity(documents, count));
    out.write((int) Math.max(1, Math.min(LARGEST, top)));
    levels(found, strengths, count, most, out);
    return out.toByteArray();
  }

  private static void levels(
      int[] found, double[] strengths, int count, double most, ByteArrayOutputStream out) {
    byte[] levels = new byte[count];
    int[] sizes = new int[LEVELS + 1];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) Math.max(1, Math.round(LEVELS * strengths[i] / most));
      sizes[levels[i]]++;
    }
    int left = MOST;
    for (int level = LEVELS; level > 0 && left > 0; level--) {
      int here = Math.min(left, sizes[level]);
      left -= here;
      if (here > 0) {
        number((here << LEVEL_BITS) | level, out);
        int before = -1;
        for (int i = 0; here > 0; i++) {
          if (levels[i] == level) {
            number(found[i] - before, out);
            before = found[i];
            here--;
          }
        }
      }
    }
  }

  private static void number(int value, ByteArrayOutputStream out) {
    int rest = value;
    while (rest > 0x7F) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
