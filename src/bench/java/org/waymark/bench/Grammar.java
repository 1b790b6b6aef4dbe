package org.waymark.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes sentences by rules. A rule is a line {@code name = one way | another way}; in a way, {@code
 * {name}} stands for any way of that rule.
 */
final class Grammar {

  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  private final Map<String, List<String>> rules = new HashMap<>();

  Grammar(String text) {
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      int equals = line.indexOf(" = ");
      String ways = line.substring(equals + 3).strip();
      rules.put(line.substring(0, equals).strip(), BAR.splitAsStream(ways).toList());
    }
  }

  /** A text by a rule, as the dice have it. */
  String say(String rule, Dice dice) {
    StringBuilder said = new StringBuilder();
    say(rule, dice, said);
    return said.toString();
  }

  private void say(String rule, Dice dice, StringBuilder said) {
    List<String> ways = rules.get(rule);
    if (ways == null) {
      throw new IllegalArgumentException("No rule " + rule);
    }
    String way = dice.pick(ways);
    int at = 0;
    for (int open = way.indexOf('{'); open >= 0; open = way.indexOf('{', at)) {
      int close = way.indexOf('}', open);
      said.append(way, at, open);
      say(way.substring(open + 1, close), dice, said);
      at = close + 1;
    }
    said.append(way, at, way.length());
  }
}
