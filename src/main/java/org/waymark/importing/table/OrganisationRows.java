package org.waymark.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.Project;
import org.waymark.content.CallRegion;
import org.waymark.content.ContentType;
import org.waymark.content.Kind;
import org.waymark.content.Nation;
import org.waymark.content.Unwritten;
import org.waymark.importing.ContentText;
import org.waymark.importing.ImportCode;
import org.waymark.importing.table.CellValues.Reading;
import org.waymark.importing.table.CsvRows.Row;
import org.waymark.problem.Problems;
import org.waymark.scaffold.Slug;
import org.waymark.source.Value;

/** Rows of a table as files of organisations. */
final class OrganisationRows {

  private static final String CHECKED = "checked";

  private final CellValues values;
  private final CsvRows table;
  private final Map<Integer, String> columns;
  private final Map<String, Kind> kinds = TableColumns.all();
  private final Map<String, Row> seen = new HashMap<>();
  private final Problems problems;

  /**
   * A file that can be written.
   *
   * @param source by which the next import knows it
   * @param lacksSummary whether it is a draft, as nobody has said what they do
   */
  record Made(String file, String source, String text, boolean lacksSummary) {}

  OrganisationRows(
      Project project, CsvRows table, Map<Integer, String> columns, Problems problems) {
    this.values = new CellValues(project.knownIds());
    this.table = table;
    this.columns = columns;
    this.problems = problems;
  }

  /** The file of a row; empty when something in the row is wrong, all of which is told. */
  Optional<Made> read(Row row) {
    Map<String, Value> cells = new LinkedHashMap<>();
    boolean good = true;
    for (Map.Entry<Integer, String> column : columns.entrySet()) {
      String cell = column.getKey() < row.cells().size() ? row.cells().get(column.getKey()) : "";
      Kind kind = kinds.get(column.getValue());
      if (!cell.isBlank() && kind != null) {
        Reading reading = values.read(kind, cell);
        if (reading instanceof Reading.Good read) {
          cells.put(column.getValue(), read.value());
        } else if (reading instanceof Reading.Bad bad) {
          good = tell(row, column.getValue(), bad);
        }
      }
    }
    good &= contactsAreGood(row, cells);
    String id = id(cells);
    if (!cells.containsKey("title") || id.isEmpty()) {
      good =
          tell(
              row,
              "title",
              new Reading.Bad("This row has no title.", "Write the organisation's name."));
    } else if (seen.putIfAbsent(id, row) != null) {
      Reading.Bad twice =
          new Reading.Bad(
              "This organisation is in the table twice.",
              "Take one row away, or give it another id.");
      good = tell(row, "title", twice);
    }
    return good ? Optional.of(made(id, cells)) : Optional.empty();
  }

  private static String id(Map<String, Value> cells) {
    String field = cells.containsKey(TableColumns.ID) ? TableColumns.ID : "title";
    return cells.get(field) instanceof Value.Text text ? Slug.of(text.text()).orElse("") : "";
  }

  /** False, as a row with a fault is not good. */
  private boolean tell(Row row, String column, Reading.Bad bad) {
    int cell = 0;
    for (Map.Entry<Integer, String> one : columns.entrySet()) {
      cell = one.getValue().equals(column) ? one.getKey() : cell;
    }
    problems.add(
        ImportCode.TABLE_VALUE,
        table.place(row, cell),
        "In the column " + column + ": " + bad.message(),
        bad.fix());
    return false;
  }

  private boolean contactsAreGood(Row row, Map<String, Value> cells) {
    boolean good = true;
    for (Map.Entry<Integer, Map<String, Value>> contact : contacts(cells).entrySet()) {
      String before = TableColumns.CONTACTS + "." + contact.getKey() + ".";
      for (Map.Entry<String, Reading.Bad> fault :
          ContactCells.faults(contact.getValue(), region(cells)).entrySet()) {
        good = tell(row, before + fault.getKey(), fault.getValue());
      }
    }
    return good;
  }

  private static CallRegion region(Map<String, Value> cells) {
    List<Nation> nations = new ArrayList<>();
    if (cells.get("nations") instanceof Value.Items items) {
      for (Nation nation : Nation.values()) {
        if (items.values().contains(Value.plain(nation.id()))) {
          nations.add(nation);
        }
      }
    }
    return CallRegion.forNations(nations);
  }

  /** What the cells of each contact say, by its number. */
  private static Map<Integer, Map<String, Value>> contacts(Map<String, Value> cells) {
    Map<Integer, Map<String, Value>> contacts = new TreeMap<>();
    cells.forEach(
        (name, value) -> {
          String[] parts = name.split("\\.", -1);
          if (parts[0].equals(TableColumns.CONTACTS)) {
            contacts
                .computeIfAbsent(Integer.valueOf(parts[1]), none -> new LinkedHashMap<>())
                .put(parts[2], value);
          }
        });
    return contacts;
  }

  private Made made(String id, Map<String, Value> cells) {
    ContentText text = new ContentText(ContentType.ORGANISATION);
    boolean lacksSummary = !cells.containsKey("summary");
    if (lacksSummary) {
      text.words("summary", Unwritten.text("What they do, for whom, in a sentence."));
      text.plain("draft", "true");
    }
    text.plain("status", "active");
    cells.forEach(
        (name, value) -> {
          if (name.indexOf('.') < 0 && !name.equals(TableColumns.ID)) {
            text.value(name, value);
          }
        });
    List<Value> contacts = new ArrayList<>();
    contacts(cells).values().forEach(contact -> contacts.add(new Value.Group(contact)));
    if (!contacts.isEmpty()) {
      text.value(TableColumns.CONTACTS, new Value.Items(contacts));
    }
    text.value(CHECKED, checked(cells));
    String file = "content/" + ContentType.ORGANISATION.folder() + "/" + id + ".md";
    return new Made(
        file, "organisation " + id + " of " + table.name(), text.text(""), lacksSummary);
  }

  /** Nobody has, until the table says so: the site then asks for it. */
  private static Value checked(Map<String, Value> cells) {
    Map<String, Value> checked = new LinkedHashMap<>();
    checked.put("on", cells.getOrDefault(CHECKED + ".on", Value.plain("1970-01-01")));
    checked.put("how", cells.getOrDefault(CHECKED + ".how", Value.plain("secondary-source")));
    checked.put("by", cells.getOrDefault(CHECKED + ".by", Value.words("nobody yet")));
    return new Value.Group(checked);
  }
}
