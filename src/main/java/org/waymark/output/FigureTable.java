package org.waymark.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Evidence;
import org.waymark.content.Evidence.Figure;
import org.waymark.content.Evidence.Wave;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Register;
import org.waymark.library.Register.Entry;

/**
 * Figures as a table, after <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, in
 * UTF-8: a line of names, then a line a figure.
 */
final class FigureTable {

  /** Between the parts of a cell that holds more than one. */
  private static final String AND = " | ";

  private static final String[] FIGURES = {
    "id",
    "source",
    "publisher",
    "year",
    "kind",
    "statement",
    "value",
    "unit",
    "wordings",
    "population",
    "group",
    "status",
    "conflicts_with",
    "why",
    "note",
    "url",
    "page"
  };

  private static final String[] WAVES = {
    "figure", "statement", "year", "value", "unit", "sample", "source", "page"
  };

  private final Library library;
  private final Addresses addresses;
  private final Register register;

  FigureTable(Library library) {
    this.library = library;
    this.addresses = library.addresses();
    this.register = library.register();
  }

  /** All figures of some sources, in their order. */
  byte[] figures(List<Item> sources) {
    List<List<String>> rows = new ArrayList<>();
    for (Item source : sources) {
      for (Entry entry : register.of(source.key().id())) {
        rows.add(row(entry));
      }
    }
    return csv(FIGURES, rows);
  }

  private List<String> row(Entry entry) {
    Evidence evidence = entry.evidence();
    Figure figure = entry.figure();
    String population = figure.population() == null ? evidence.population() : figure.population();
    return List.of(
        entry.id(),
        Cell.text(entry.source().title()),
        Cell.text(evidence.publisher()),
        number(entry.year()),
        evidence.kind().id(),
        Cell.text(figure.statement()),
        number(figure.value()),
        Cell.text(figure.unit()),
        Cell.text(String.join(AND, figure.text())),
        Cell.text(population),
        Cell.text(figure.group()),
        entry.standing().id(),
        String.join(AND, register.others(entry).stream().map(Entry::id).toList()),
        Cell.text(figure.why()),
        Cell.text(figure.note()),
        Cell.text(evidence.url()),
        page(entry));
  }

  /** The rounds of a source's repeated questions. */
  byte[] waves(Item source) {
    List<List<String>> rows = new ArrayList<>();
    for (Wave wave : register.waves(source)) {
      Entry entry = register.find(source.key().id() + "/" + wave.figure()).orElseThrow();
      rows.add(
          List.of(
              entry.id(),
              Cell.text(entry.figure().statement()),
              number(wave.year()),
              number(wave.value()),
              Cell.text(entry.figure().unit()),
              number(wave.sample()),
              Objects.requireNonNullElse(FigureFiles.sourceOf(wave, library), source.key().id()),
              page(entry)));
    }
    return csv(WAVES, rows);
  }

  private String page(Entry entry) {
    return addresses.url(addresses.item(entry.source())) + "#figure-" + entry.figure().id();
  }

  private static byte[] csv(String[] names, List<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(bytes, StandardCharsets.UTF_8)) {
      csv.writeRecord(names);
      rows.forEach(csv::writeRecord);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Nothing fails in memory", impossible);
    }
    return bytes.toByteArray();
  }

  private static String number(@Nullable Number number) {
    if (number == null) {
      return "";
    }
    return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
  }
}
