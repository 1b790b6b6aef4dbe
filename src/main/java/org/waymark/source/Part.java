package org.waymark.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * A value as it is written, with where it begins and ends in the file's text. A value written as
 * nothing begins and ends right behind its colon or hyphen.
 */
sealed interface Part {

  int start();

  /** Behind its last character; of a block, behind its last line that is not blank. */
  int end();

  Value value();

  /** A single value. */
  record Leaf(String text, ScalarStyle style, int start, int end) implements Part {

    boolean isBlock() {
      return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    }

    @Override
    public Value value() {
      boolean quoted = style != ScalarStyle.PLAIN;
      return !quoted && Scalars.isNothing(text)
          ? new Value.Nothing()
          : new Value.Text(text, quoted);
    }
  }

  /**
   * A list.
   *
   * @param flow whether it stands in brackets
   */
  record Items(boolean flow, List<Part> parts, int start, int end) implements Part {
    @Override
    public Value value() {
      return new Value.Items(parts.stream().map(Part::value).toList());
    }
  }

  /**
   * Names with values.
   *
   * @param flow whether it stands in braces
   */
  record Group(boolean flow, List<Member> members, int start, int end) implements Part {
    @Override
    public Value.Group value() {
      Map<String, Value> fields = new LinkedHashMap<>();
      members.forEach(member -> fields.put(member.name(), member.value().value()));
      return new Value.Group(fields);
    }
  }

  /**
   * A name with its value.
   *
   * @param colon behind the colon
   */
  record Member(Leaf key, int colon, Part value) {
    String name() {
      return key.text();
    }

    int start() {
      return key.start();
    }

    int end() {
      return Math.max(colon, value.end());
    }
  }
}
