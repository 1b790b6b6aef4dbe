package org.waymark.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.content.Field;
import org.waymark.content.Kind;

/**
 * The fields of a declaration as lines of YAML, each below a comment that says what it means. What
 * is required is filled in; the rest stands in comments, with its example.
 */
final class FieldLines {

  private static final String INDENT = "  ";

  private final Values values;
  private final Map<String, String> given;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param given values in YAML that are known, by the names of fields; those of a field within
   *     another as {@code checked.on}
   */
  FieldLines(Values values, Map<String, String> given) {
    this.values = values;
    this.given = given;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** A field that is filled in. */
  void live(Field field) {
    live(field, "", "");
  }

  private void live(Field field, String indent, String path) {
    lines.add(indent + "# " + explained(field));
    String value = given.get(path + field.name());
    if (value != null) {
      lines.add(indent + field.name() + ": " + value);
    } else if (field.kind() instanceof Kind.Group group) {
      lines.add(indent + field.name() + ":");
      group.declaration().fields().stream()
          .filter(inner -> inner.required() || given.containsKey(field.name() + "." + inner.name()))
          .forEach(inner -> live(inner, indent + INDENT, path + field.name() + "."));
      group.declaration().fields().stream()
          .filter(
              inner -> !inner.required() && !given.containsKey(field.name() + "." + inner.name()))
          .forEach(inner -> commented(inner, indent + INDENT));
    } else {
      lines.add(indent + field.name() + ": " + values.filledIn(field));
    }
  }

  /** A field in comments. */
  void commented(Field field) {
    lines.add("#");
    commented(field, "");
  }

  /**
   * The fields of a group have no values: an example that only needed its signs taken away would
   * soon say of someone what is not so.
   */
  private void commented(Field field, String indent) {
    lines.add(indent + "# " + explained(field));
    if (field.kind() instanceof Kind.Group group) {
      lines.add(indent + "# " + field.name() + ":");
      for (Field inner : group.declaration().fields()) {
        String example = inner.example().isEmpty() ? "" : " For example " + inner.example();
        lines.add(indent + "#   " + inner.name() + ":   # " + explained(inner) + example);
      }
    } else {
      lines.add(indent + "# " + field.name() + ": " + values.example(field));
    }
  }

  private String explained(Field field) {
    String choices = values.choices(field.kind());
    return choices.isEmpty() ? field.meaning() : field.meaning() + " " + choices;
  }
}
