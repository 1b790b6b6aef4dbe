package org.waymark.library;

import org.jspecify.annotations.Nullable;

/**
 * Builds the notation from days and times in the order in which English has them. Every method says
 * whether it still makes sense.
 */
final class Clauses {

  /** Hours that begin before this and end on the next day are a slip, such as "9:00 to 5:00". */
  private static final String EVENING = "16:00";

  private final StringBuilder done = new StringBuilder();
  private final StringBuilder days = new StringBuilder();
  private final StringBuilder times = new StringBuilder();
  private String before = "";
  private char joint = ' ';
  private @Nullable String opens;
  private boolean opensHalved;

  /** Joins the next days or the end of a time. */
  boolean to() {
    joint = '-';
    return true;
  }

  boolean and() {
    joint = ',';
    return opens == null;
  }

  boolean days(@Nullable String notation) {
    if (notation == null || opens != null) {
      return false;
    }
    boolean range = joint == '-';
    boolean again = !days.isEmpty() && !times.isEmpty();
    if (again && (range || !next("; "))) {
      return false;
    }
    if (range && (days.isEmpty() || notation.length() > 2)) {
      return false;
    }
    if (!days.isEmpty()) {
      days.append(range ? '-' : ',');
    }
    days.append(notation);
    joint = ' ';
    return true;
  }

  /**
   * @param halved whether it was said which half of the day is meant
   */
  boolean time(@Nullable String notation, boolean halved) {
    if (notation == null) {
      return false;
    }
    boolean joined = joint == '-';
    joint = ' ';
    if (opens == null) {
      opens = notation;
      opensHalved = halved;
      return !joined;
    }
    String closes = notation.equals("00:00") ? "24:00" : notation;
    times.append(times.isEmpty() ? "" : ",").append(opens).append('-').append(closes);
    boolean sensible = opens.compareTo(closes) < 0 || opens.compareTo(EVENING) >= 0;
    opens = null;
    return joined && sensible && halved == opensHalved;
  }

  /** Ends the clause at hand. */
  boolean next(String separator) {
    if (opens != null || times.isEmpty()) {
      return false;
    }
    done.append(before).append(days).append(days.isEmpty() ? "" : " ").append(times);
    before = separator;
    days.setLength(0);
    times.setLength(0);
    joint = ' ';
    return true;
  }

  /** All clauses; null if the last one is not whole. */
  @Nullable String notation() {
    return next("") ? done.toString() : null;
  }
}
