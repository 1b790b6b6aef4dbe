package org.waymark.health.report;

import java.util.Comparator;

/**
 * How hard the editors' own words on a page are to read. Puts pages in an order for editing; says
 * nothing of whether a page is good.
 *
 * @param subject the page, such as {@code factsheet:missed-miscarriage}
 * @param file its file
 * @param sentences how many were counted, at least 1
 * @param words how many were counted
 * @param longest the words of the longest sentence
 * @param hard how many words have three syllables or more
 */
public record Reading(
    String subject, String file, int sentences, int words, int longest, int hard) {

  /** The hardest first. */
  static final Comparator<Reading> HARDEST_FIRST =
      Comparator.comparingDouble(Reading::grade).reversed().thenComparing(Reading::file);

  /** Words a sentence. */
  public double average() {
    return (double) words / sentences;
  }

  /** Words of three syllables or more, in a hundred. */
  public double hardShare() {
    return words == 0 ? 0 : 100.0 * hard / words;
  }

  /**
   * The SMOG grade: about how many years at school a text asks for. G. Harry McLaughlin, "SMOG
   * Grading: a New Readability Formula", Journal of Reading 12 (8), 1969, pages 639 to 646. It was
   * made for thirty sentences; of fewer, this is a rough guess.
   */
  public double grade() {
    return 1.0430 * Math.sqrt(hard * 30.0 / sentences) + 3.1291;
  }
}
