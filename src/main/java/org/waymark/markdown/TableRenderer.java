package org.waymark.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Renders tables: columns with headings, aligned by class. */
final class TableRenderer {
  private final Rendering rendering;

  TableRenderer(Rendering rendering) {
    this.rendering = rendering;
  }

  /**
   * Where there is no room, a table is moved sideways in its box: so the box can be reached with
   * the keyboard, and its columns say what it is.
   */
  void write(TableBlock table, HtmlWriter out) {
    int columns = 0;
    HtmlWriter rows = new HtmlWriter();
    StringJoiner headings = new StringJoiner(", ");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        columns = cells(part.getFirstChild());
        section("thead", part, columns, headings, rows);
      } else if (part instanceof TableBody && part.hasChildren()) {
        section("tbody", part, columns, headings, rows);
      }
    }
    out.line().raw("<div class=\"table\" role=\"group\" tabindex=\"0\"");
    if (headings.length() > 0) {
      out.attribute("aria-label", headings.toString());
    }
    out.raw(">\n<table>\n").pieces(rows.finish()).raw("</table>\n</div>\n");
  }

  private static int cells(@Nullable Node row) {
    int cells = 0;
    for (Node cell = row == null ? null : row.getFirstChild();
        cell != null;
        cell = cell.getNext()) {
      cells++;
    }
    return cells;
  }

  private void section(String tag, Node part, int columns, StringJoiner headings, HtmlWriter out) {
    out.raw("<").raw(tag).raw(">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        row(row, columns, headings, out);
      }
    }
    out.raw("</").raw(tag).raw(">\n");
  }

  private void row(Node row, int columns, StringJoiner headings, HtmlWriter out) {
    if (cells(row) > columns) {
      rendering.reports.add(
          MarkdownCode.TABLE_ROW_TOO_LONG,
          row.getStartOffset(),
          "This row has " + cells(row) + " cells, and the table " + columns + " columns.",
          "Take a | out of the row, or add a column to the table's first two lines.");
    }
    out.raw("<tr>\n");
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell content) {
        cell(content, headings, out);
      }
    }
    out.raw("</tr>\n");
  }

  private void cell(TableCell cell, StringJoiner headings, HtmlWriter out) {
    // A heading without words heads nothing.
    boolean empty = cell.getText().isBlank();
    boolean header = cell.isHeader() && !empty;
    out.raw(header ? "<th scope=\"col\"" : "<td");
    if (cell.getAlignment() != null) {
      out.raw(
          switch (cell.getAlignment()) {
            case LEFT -> " class=\"left\"";
            case CENTER -> " class=\"center\"";
            case RIGHT -> " class=\"right\"";
          });
    }
    out.raw(">");
    if (header) {
      HtmlWriter heading = new HtmlWriter();
      rendering.inlines.leaf(cell, heading);
      List<Piece> content = heading.finish();
      headings.add(PlainText.of(content).strip());
      out.pieces(content);
    } else if (!empty) {
      rendering.inlines.leaf(cell, out);
    }
    out.raw(header ? "</th>\n" : "</td>\n");
  }
}
