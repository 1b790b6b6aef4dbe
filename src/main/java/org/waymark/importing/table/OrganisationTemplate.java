package org.waymark.importing.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** An empty table of organisations to begin with: its headings. */
public final class OrganisationTemplate {

  private OrganisationTemplate() {}

  /** The headings as CSV, with the line ends that spreadsheets write. */
  public static String text() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(TableColumns.usual());
    } catch (IOException impossible) {
      throw new UncheckedIOException("Nothing fails in memory", impossible);
    }
    return text.toString();
  }
}
