package org.waymark.tooling;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Field;
import org.waymark.content.Kind;

/**
 * A field as the lines of a snippet, with a place to go to for each value. See <a
 * href="https://code.visualstudio.com/docs/editing/userdefinedsnippets">how Visual Studio Code
 * writes them</a>.
 */
final class SnippetFields {

  private final List<String> lines = new ArrayList<>();
  private int places;

  List<String> lines() {
    return List.copyOf(lines);
  }

  void add(Field field) {
    add(field, "");
  }

  private void add(Field field, String start) {
    Kind kind = field.kind();
    String indent = " ".repeat(start.length());
    if (kind instanceof Kind.Group group && indent.isEmpty()) {
      lines.add(field.name() + ":");
      group(group, "  ", "  ");
    } else if (kind instanceof Kind.ListOf list
        && list.item() instanceof Kind.Group group
        && indent.isEmpty()) {
      lines.add(field.name() + ":");
      group(group, "  - ", "    ");
    } else {
      lines.add(start + field.name() + ": " + place(field, start.isEmpty()));
    }
  }

  /**
   * What no person writes is left out: a fingerprint, and what the example only hints at, unless it
   * must stand there.
   */
  private void group(Kind.Group group, String first, String others) {
    String start = first;
    for (Field inner : group.declaration().fields()) {
      if (inner.required() || !inner.example().endsWith(":…")) {
        add(inner, start);
        start = others;
      }
    }
  }

  /** Within a group "false" comes first: nobody is to confirm by accident what others agreed to. */
  private String place(Field field, boolean outermost) {
    places++;
    Kind kind = field.kind();
    if (kind instanceof Kind.OneOf oneOf) {
      return "${" + places + "|" + String.join(",", oneOf.ids()) + "|}";
    } else if (kind instanceof Kind.YesNo) {
      return "${" + places + (outermost ? "|true,false|}" : "|false,true|}");
    } else if (kind instanceof Kind.Date) {
      return field.name().equals("date")
          ? "${" + places + ":$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}"
          : "${" + places + ":YYYY-MM-DD}";
    }
    return "${" + places + ":" + escaped(field.example()) + "}";
  }

  /** For the words that a place begins with. */
  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
  }
}
