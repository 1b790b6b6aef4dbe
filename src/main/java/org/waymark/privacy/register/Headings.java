package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.privacy.register.RegisterTable.Row;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;

/**
 * Which column is where. A heading that is not known is never repeated: where somebody deleted the
 * headings, it is a person's name.
 *
 * @param width how many cells a row has
 */
record Headings(Map<Column, Integer> positions, int width) {

  private static final int LETTERS = 26;

  /** The headings; without those that could not be read, which are told. */
  static Headings of(Row row, Problems problems) {
    Map<Column, Integer> positions = new EnumMap<>(Column.class);
    List<Integer> unknown = new ArrayList<>();
    int width = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      String heading = row.cells().get(i);
      Column column = Column.of(heading).orElse(null);
      if (column != null && positions.putIfAbsent(column, i) != null) {
        tell(problems, "Two columns have the heading " + column.id() + ".", "Keep one of them.");
      } else if (column == null && !isOwn(heading)) {
        unknown.add(i);
      }
      width = heading.isBlank() ? width : i + 1;
    }
    for (Column column : Column.values()) {
      if (column.isRequired() && !positions.containsKey(column)) {
        tell(
            problems,
            "The first row of the consent register has no heading " + column.id() + ".",
            "Put the headings into the first row; \"waymark consent template\" prints them.");
      }
    }
    for (int i : unknown) {
      tell(
          problems,
          "Waymark does not know the heading of column " + letters(i) + " of the consent register.",
          suggestion(Column.plain(row.cells().get(i)))
              + " Before the name of a column of your own write x-.");
    }
    return new Headings(Map.copyOf(positions), width);
  }

  /** A charity's own, or one without a heading, of which only the cells must be empty. */
  private static boolean isOwn(String heading) {
    return heading.isBlank() || Column.plain(heading).startsWith(Column.OWN);
  }

  private static String suggestion(String written) {
    return Nearest.to(written, Column.ids())
        .map(name -> "Did you mean \"" + name + "\"?")
        .orElse("There is: " + String.join(", ", Column.ids()) + ".");
  }

  boolean areUsable() {
    return positions.containsKey(Column.REF) && positions.containsKey(Column.NAME);
  }

  /** What stands in a column of a row, without spaces around it; empty when there is no such. */
  String cell(Row row, Column column) {
    Integer position = positions.get(column);
    return position == null || position >= row.cells().size()
        ? ""
        : row.cells().get(position).strip();
  }

  /** As spreadsheets name columns: A to Z, then AA. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  private static void tell(Problems problems, String message, String fix) {
    problems.add(RegisterCode.REGISTER_HEADING, null, message, fix);
  }
}
