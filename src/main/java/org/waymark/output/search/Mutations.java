package org.waymark.output.search;

import java.util.List;

/**
 * The beginnings of Welsh words, which change with the word before: <i>camesgoriad</i> is found as
 * <i>gamesgoriad</i>, <i>chamesgoriad</i> and <i>nghamesgoriad</i> too.
 */
final class Mutations {

  private record Change(String from, String to) {}

  /** Longer beginnings first. Where a soft g vanishes, nothing is left to see it by. */
  private static final List<Change> CHANGES =
      List.of(
          new Change("ngh", "c"),
          new Change("ng", "g"),
          new Change("nh", "t"),
          new Change("mh", "p"),
          new Change("ch", "c"),
          new Change("ph", "p"),
          new Change("th", "t"),
          new Change("dd", "d"),
          new Change("n", "d"),
          new Change("m", "b"),
          new Change("g", "c"),
          new Change("b", "p"),
          new Change("d", "t"),
          new Change("f", "b"),
          new Change("f", "m"),
          new Change("l", "ll"),
          new Change("r", "rh"));

  /** In shorter words other words hide too often: "mam" is no "bam". */
  private static final int SHORTEST = 5;

  private Mutations() {}

  /** The words that a word may be a changed form of. */
  static List<String> radicals(String form) {
    if (form.length() < SHORTEST) {
      return List.of();
    }
    return CHANGES.stream()
        .filter(change -> form.startsWith(change.from()))
        .map(change -> change.to() + form.substring(change.from().length()))
        .toList();
  }
}
