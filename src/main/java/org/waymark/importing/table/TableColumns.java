package org.waymark.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.ContentType;
import org.waymark.content.Field;
import org.waymark.content.Kind;

/**
 * The columns that a table of organisations may have. They come from the declared fields: a field
 * within another has a dot between both names, and one of several contacts its number.
 */
final class TableColumns {

  /** The column of the file's name; without it, that is made from the title. */
  static final String ID = "id";

  static final String CONTACTS = "contacts";
  static final int MOST_CONTACTS = 9;

  /** So many contacts are in the template. */
  private static final int USUAL_CONTACTS = 2;

  private static final List<String> USUAL =
      List.of(
          "title",
          "summary",
          "status",
          "website",
          "needs",
          "audiences",
          "topics",
          "nations",
          "languages",
          "accessibility",
          "crisis",
          "formerly");

  private TableColumns() {}

  /** What each may hold, by name, in the order of the declaration. */
  static Map<String, Kind> all() {
    Map<String, Kind> all = new LinkedHashMap<>();
    all.put(ID, new Kind.NewId());
    for (Field field : ContentType.ORGANISATION.declaration().fields()) {
      if (field.kind() instanceof Kind.Group group) {
        group.declaration().fields().forEach(f -> all.put(field.name() + "." + f.name(), f.kind()));
      } else if (field.kind() instanceof Kind.ListOf list
          && list.item() instanceof Kind.Group group) {
        for (int i = 1; i <= MOST_CONTACTS && field.name().equals(CONTACTS); i++) {
          String before = CONTACTS + "." + i + ".";
          group.declaration().fields().forEach(f -> all.put(before + f.name(), f.kind()));
        }
      } else {
        all.put(field.name(), field.kind());
      }
    }
    return all;
  }

  /** Those that most tables need, as a row of headings. */
  static List<String> usual() {
    List<String> usual = new ArrayList<>();
    usual.add(ID);
    for (String name : all().keySet()) {
      String[] parts = name.split("\\.", -1);
      boolean contact = parts[0].equals(CONTACTS) && Integer.parseInt(parts[1]) <= USUAL_CONTACTS;
      if (USUAL.contains(name) || contact || parts[0].equals("checked")) {
        usual.add(name);
      }
    }
    return usual;
  }
}
