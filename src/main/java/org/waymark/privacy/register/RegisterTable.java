package org.waymark.privacy.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.problem.Problems;

/**
 * The register's rows, as spreadsheets export them: separated by commas, semicolons or tabs; cells
 * in quotation marks may have line breaks; empty rows count and are passed over.
 */
final class RegisterTable {

  /**
   * A row with anything in it.
   *
   * @param number counts from 1, the headings included, as spreadsheets count
   */
  record Row(int number, List<String> cells) {

    @Override
    public String toString() {
      return "row " + number;
    }
  }

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private RegisterTable() {}

  /** All rows, the headings first; those before a place that cannot be read are kept. */
  static List<Row> read(String text, Problems problems) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord row : csv) {
        number++;
        if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Row(number, List.copyOf(row.getFields())));
        }
      }
    } catch (CsvParseException unreadable) { // Its message may have a cell's text in it.
      problems.add(
          RegisterCode.REGISTER_FORM,
          null,
          "The consent register cannot be read after row "
              + number
              + ": quotation marks do not fit.",
          "Look there for a quotation mark that is not closed, or one within a quoted cell; write that"
              + " one twice.");
    } catch (IOException impossible) {
      throw new UncheckedIOException("Nothing fails in memory", impossible);
    }
    return rows;
  }

  /** What parts the headings most often. */
  private static char separator(String text) {
    String headings = headings(text);
    char best = SEPARATORS[0];
    int most = 0;
    for (char separator : SEPARATORS) {
      int count = (int) headings.chars().filter(c -> c == separator).count();
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }

  /** The first line with anything in it, without what stands in quotation marks. */
  private static String headings(String text) {
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!quoted && (c == '\n' || c == '\r') && !line.isEmpty()) {
        break;
      }
      quoted ^= c == '"';
      if (!quoted && c != '\n' && c != '\r') {
        line.append(c);
      }
    }
    return line.toString();
  }
}
