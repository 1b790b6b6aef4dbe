package org.waymark.output.search;

/**
 * How much a word counts by where it stands, and how counts become strength: BM25 with fields, as
 * in Robertson and Zaragoza, <i>The Probabilistic Relevance Framework</i> (2009), section 3.6.
 */
final class Weights {

  static final double TITLE = 8;
  static final double KEY = 4;
  static final double SUMMARY = 3;
  static final double HEADING = 2;
  static final double TEXT = 1;

  /** How many weighted words make half of what endless ones would. */
  private static final double HALF = 3;

  /** How much long texts are held back: 0 not at all, 1 in full. */
  private static final double LENGTH = 0.6;

  private Weights() {}

  /**
   * How strongly a document is about a word: 1 to {@link Postings#STRONGEST}.
   *
   * @param weight the sum over the places where it stands
   * @param length of the document, as a part of the usual length
   */
  static int strength(double weight, double length) {
    double saturated = weight / (weight + HALF * (1 - LENGTH + LENGTH * length));
    return Math.max(1, (int) (Postings.STRONGEST * saturated));
  }

  /** How much a rare word says more than a common one; the same on every machine. */
  static double rarity(int documents, int with) {
    return StrictMath.log(1 + (documents - with + 0.5) / (with + 0.5));
  }
}
