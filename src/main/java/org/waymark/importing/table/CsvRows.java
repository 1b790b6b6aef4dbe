package org.waymark.importing.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.importing.ImportCode;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** The rows of a table with anything in them, and where each cell stands in the file. */
final class CsvRows {

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private final String name;
  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A row.
   *
   * @param line on which it begins, from 1
   * @param start where that line begins in the text
   */
  record Row(int line, int start, List<String> cells) {}

  /** All rows; those before a place that cannot be read are kept, and the place is told. */
  CsvRows(String name, String text, Problems problems) {
    this.name = name;
    this.text = text;
    this.separator = separator(text);
    read(problems);
  }

  /** The table's file. */
  String name() {
    return name;
  }

  List<Row> rows() {
    return rows;
  }

  private void read(Problems problems) {
    int line = 1;
    int start = 0;
    int last = 1;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord row : csv) {
        last = (int) row.getStartingLineNumber();
        for (; line < last; line++) {
          start = lineEnd(start);
        }
        if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Row(last, start, List.copyOf(row.getFields())));
        }
      }
    } catch (CsvParseException unreadable) { // Its message may have a cell's text in it.
      problems.add(
          ImportCode.TABLE_FORM,
          new Place(name, last, 0),
          "The table cannot be read after the row that begins on this line: quotation marks do not fit.",
          "Look there for a quotation mark that is not closed, or one within a quoted cell; write that"
              + " one twice.");
    } catch (IOException impossible) {
      throw new UncheckedIOException("Nothing fails in memory", impossible);
    }
  }

  /** Behind the next line end, of whatever kind. */
  private int lineEnd(int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        return i + 1;
      } else if (text.charAt(i) == '\r') {
        return text.startsWith("\n", i + 1) ? i + 2 : i + 1;
      }
    }
    return text.length();
  }

  /**
   * Where a cell stands.
   *
   * @param cell counts from 0
   */
  Place place(Row row, int cell) {
    int line = row.line();
    int column = 1;
    int at = row.start();
    boolean quoted = false;
    for (int left = cell; left > 0 && at < text.length(); at++) {
      char c = text.charAt(at);
      quoted ^= c == '"';
      left -= !quoted && c == separator ? 1 : 0;
      column += Character.isLowSurrogate(c) ? 0 : 1;
      if (c == '\n') {
        line++;
        column = 1;
      }
    }
    return new Place(name, line, column);
  }

  /** What parts the headings most often. */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String headings = end < 0 ? text : text.substring(0, end);
    char best = SEPARATORS[0];
    long most = 0;
    for (char separator : SEPARATORS) {
      long count = headings.chars().filter(c -> c == separator).count();
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }
}
