package org.waymark.importing.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Tables, with their first row as headings. */
final class Tables {

  private Tables() {}

  /**
   * A table, and its caption behind it.
   *
   * @param cell what a cell says, on one line
   */
  static List<String> markdown(Element table, Function<Element, String> cell) {
    List<List<String>> rows = new ArrayList<>();
    int columns = 0;
    for (Element row : table.select("tr")) {
      List<String> cells = new ArrayList<>();
      for (Element one : row.children()) {
        cells.add(cell.apply(one).replace("|", "\\|").replace("\\\\|", "\\|"));
      }
      if (cells.stream().anyMatch(text -> !text.isEmpty())) {
        rows.add(cells);
        columns = Math.max(columns, cells.size());
      }
    }
    List<String> blocks = new ArrayList<>();
    if (!rows.isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add(line(rows.get(0), columns));
      lines.add("|" + " --- |".repeat(columns));
      rows.subList(1, rows.size()).forEach(row -> lines.add(line(row, row.size())));
      blocks.add(String.join("\n", lines));
    }
    Element caption = table.selectFirst("caption");
    if (caption != null && !caption.text().isBlank()) {
      blocks.add(cell.apply(caption));
    }
    return blocks;
  }

  private static String line(List<String> cells, int columns) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < columns; i++) {
      line.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
    }
    return line.toString();
  }
}
