package org.waymark.bench.fuzz;

import java.util.List;
import org.waymark.bench.Dice;

/** Writes wording files: names that are asked for, with words that hold anything. */
final class Wordings {

  private static final List<String> NAMES =
      List.of(
          "home",
          "leave",
          "date",
          "list-last",
          "comma",
          "vowels",
          "months",
          "days",
          "clock",
          "told-by",
          "nothing",
          "time-range");

  private static final List<String> VALUES =
      List.of(
          "{0}",
          "{1} {0}",
          "{",
          "}",
          "{9}",
          "{day} {month}",
          "''",
          "[a, b]",
          "[]",
          "{a: b}",
          "<b>",
          "~",
          "\"\\u202E\"");

  private final Dice dice;

  Wordings(Dice dice) {
    this.dice = dice;
  }

  String write() {
    StringBuilder text = new StringBuilder();
    for (int left = dice.between(1, 12); left > 0; left--) {
      text.append(dice.pick(NAMES))
          .append(": ")
          .append(
              dice.chance(50)
                  ? dice.pick(VALUES)
                  : "\"" + dice.pick(VALUES).replace("\"", "") + "\"");
      text.append('\n');
    }
    return text.toString();
  }
}
