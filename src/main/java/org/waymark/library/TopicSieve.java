package org.waymark.library;

/**
 * Tells quickly how many points an item can have at most beside some wanted topics, so that few
 * items need be compared topic by topic. Where a language has no more topics than a long has bits,
 * what it tells is exact.
 */
final class TopicSieve {

  private final TopicLists topics;
  private final long wanted;
  private final int[] pointsOfSign = new int[Long.SIZE];

  TopicSieve(TopicLists topics, int[] wanted) {
    this.topics = topics;
    this.wanted = topics.signs(wanted);
    for (int topic : wanted) {
      pointsOfSign[topics.sign(topic)] += topics.points(topic);
    }
  }

  boolean isExact() {
    return topics.signsAreExact();
  }

  /** Never less than what the item at a place shares with the wanted topics. */
  int atMost(int place) {
    int sum = 0;
    for (long left = wanted & topics.signsAt(place); left != 0; left &= left - 1) {
      sum += pointsOfSign[Long.numberOfTrailingZeros(left)];
    }
    return sum;
  }
}
