package org.waymark.source;

import java.util.List;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.waymark.source.Value.Group;
import org.waymark.source.Value.Items;
import org.waymark.source.Value.Nothing;
import org.waymark.source.Value.Text;

/**
 * Writes values that are new to a file. Short lists and groups stand on one line where the file has
 * others so, long ones below their name.
 */
final class ValueWriter {

  private static final int LONGEST_LINE = 100;

  private final boolean flowLists;
  private final boolean flowGroups;

  /**
   * @param flowLists whether lists of single values stand in brackets
   * @param flowGroups whether groups stand in braces
   */
  ValueWriter(boolean flowLists, boolean flowGroups) {
    this.flowLists = flowLists;
    this.flowGroups = flowGroups;
  }

  /** As most of the fields have it; in brackets and braces where there is nothing to go by. */
  static ValueWriter like(Part.Group fields) {
    int lists = 0;
    int groups = 0;
    for (Part.Member member : fields.members()) {
      if (member.value() instanceof Part.Items list
          && !list.parts().isEmpty()
          && list.parts().get(0) instanceof Part.Leaf) {
        lists += list.flow() ? 1 : -1;
      } else if (member.value() instanceof Part.Group group && !group.members().isEmpty()) {
        groups += group.flow() ? 1 : -1;
      }
    }
    return new ValueWriter(lists >= 0, groups >= 0);
  }

  /** What stands behind a name's colon, with the space or line end before it. */
  String afterName(Value value, int indent) {
    if (value instanceof Nothing) {
      return "";
    } else if (value instanceof Items list && !list.values().isEmpty() && !isShort(list, indent)) {
      String hyphen = "\n" + " ".repeat(indent + 2) + "- ";
      return list.values().stream()
          .map(item -> hyphen + afterHyphen(item, indent + 4, true))
          .collect(Collectors.joining());
    } else if (value instanceof Group group
        && !group.fields().isEmpty()
        && !isShort(group, indent)) {
      return "\n" + " ".repeat(indent + 2) + members(group, indent + 2);
    }
    return " " + onLineOrBlock(value, indent);
  }

  /**
   * What stands behind a hyphen and a space.
   *
   * @param flow whether a group is to stand in braces
   */
  String afterHyphen(Value value, int indent, boolean flow) {
    boolean below = value instanceof Group group && !group.fields().isEmpty() && !flow;
    return below || (value instanceof Group && hasLines(value))
        ? members((Group) value, indent)
        : onLineOrBlock(value, indent - 2);
  }

  /** Names below each other, the first without its indent. */
  private String members(Group group, int indent) {
    return group.fields().entrySet().stream()
        .filter(field -> !(field.getValue() instanceof Nothing))
        .map(field -> member(field.getKey(), field.getValue(), indent))
        .collect(Collectors.joining("\n" + " ".repeat(indent)));
  }

  /** A name with its value, without the indent before it and the line end behind it. */
  String member(String name, Value value, int indent) {
    return name(name, false) + ":" + afterName(value, indent);
  }

  /** A name with its value, to stand in braces. */
  String inBraces(String name, Value value) {
    return name(name, true) + ":" + (value instanceof Nothing ? "" : " " + onLine(value));
  }

  private static String name(String name, boolean flow) {
    return Scalars.inline(name, false, flow);
  }

  private String onLineOrBlock(Value value, int indent) {
    return value instanceof Text words && words.text().contains("\n") && Blocks.fits(words.text())
        ? Blocks.literal(words.text(), indent + 2)
        : value instanceof Text words
            ? Scalars.inline(words.text(), words.quoted(), false)
            : onLine(value);
  }

  /** To stand in brackets or braces. */
  String onLine(Value value) {
    if (value instanceof Items list) {
      return list.values().stream().map(this::onLine).collect(Collectors.joining(", ", "[", "]"));
    } else if (value instanceof Group group) {
      return group.fields().entrySet().stream()
          .filter(field -> !(field.getValue() instanceof Nothing))
          .map(field -> inBraces(field.getKey(), field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value instanceof Text words
        ? Scalars.inline(words.text(), words.quoted(), true)
        : "null";
  }

  private boolean isShort(Items list, int indent) {
    boolean single = list.values().stream().noneMatch(Group.class::isInstance);
    return flowLists && single && fits(list, indent);
  }

  private boolean isShort(Group group, int indent) {
    return flowGroups && fits(group, indent);
  }

  private boolean fits(Value value, int indent) {
    return !hasLines(value) && indent + onLine(value).length() <= LONGEST_LINE;
  }

  private static boolean hasLines(Value value) {
    if (value instanceof Items list) {
      return list.values().stream().anyMatch(ValueWriter::hasLines);
    } else if (value instanceof Group group) {
      return group.fields().values().stream().anyMatch(ValueWriter::hasLines);
    }
    return value instanceof Text words && words.text().contains("\n");
  }

  /** The value of a leaf, in the way in which the old one is written where that can hold it. */
  String like(Part.Leaf old, String written, Text now, Place place) {
    String text = now.text();
    if (old.isBlock() && !place.flow() && Blocks.fits(text)) {
      return block(old, written, text, place);
    } else if (text.contains("\n") && place.mayHaveLines() && Blocks.fits(text)) {
      return Blocks.literal(text, place.indent() + 2);
    } else if (old.style() == ScalarStyle.SINGLE_QUOTED && Scalars.isOneLine(text)) {
      return Scalars.single(text);
    } else if (old.style() == ScalarStyle.DOUBLE_QUOTED) {
      return Scalars.doubled(text);
    }
    return Scalars.inline(text, now.quoted(), place.flow());
  }

  private static String block(Part.Leaf old, String written, String text, Place place) {
    List<String> lines = List.of(written.split("\n", -1));
    int indent = place.indent() + 2;
    int widest = 0;
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        indent = widest == 0 ? line.length() - line.stripLeading().length() : indent;
        widest = Math.max(widest, line.length() - indent);
      }
    }
    boolean folded = old.style() == ScalarStyle.FOLDED && Blocks.folds(text);
    String block = folded ? Blocks.folded(text, indent, widest) : Blocks.literal(text, indent);
    int comment = lines.get(0).indexOf(' ');
    int end = block.indexOf('\n');
    return comment < 0
        ? block
        : block.substring(0, end) + lines.get(0).substring(comment) + block.substring(end);
  }

  /**
   * Where a value stands.
   *
   * @param flow whether within brackets or braces
   * @param indent of the name or hyphen before it
   * @param mayHaveLines whether nothing stands behind it on its line
   */
  record Place(boolean flow, int indent, boolean mayHaveLines) {}
}
