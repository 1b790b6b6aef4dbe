package org.waymark.privacy.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** An empty register to begin with: the headings, and a row of a person who does not exist. */
public final class RegisterTemplate {

  private RegisterTemplate() {}

  /** The table as CSV, with the line ends that spreadsheets write. */
  public static String text() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(Column.ids());
      csv.writeRecord(Arrays.stream(Column.values()).map(Column::example).toList());
    } catch (IOException impossible) {
      throw new UncheckedIOException("Nothing fails in memory", impossible);
    }
    return text.toString();
  }
}
