package org.waymark.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence;
import org.waymark.content.Evidence.Figure;
import org.waymark.content.Evidence.Standing;
import org.waymark.content.Evidence.Wave;
import org.waymark.content.Key;
import org.waymark.library.Item;
import org.waymark.library.Register.Entry;
import org.waymark.page.view.FigureTable;

/** Figures of the register as tables. */
final class FigureTables {

  private FigureTables() {}

  /** A table for each group of a source's figures, or for the one group that is named. */
  static List<FigureTable> of(Edition edition, String evidence, @Nullable String group) {
    Item source =
        edition.library().in(new Key(ContentType.EVIDENCE, evidence), edition.code()).orElse(null);
    if (source == null) {
      return List.of();
    }
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : edition.library().register().group(evidence, group)) {
      String name = Objects.requireNonNullElse(entry.figure().group(), source.title());
      groups.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
    }
    List<FigureTable> tables = new ArrayList<>();
    groups.forEach((name, entries) -> tables.add(table(edition, source, name, entries)));
    return tables;
  }

  private static FigureTable table(
      Edition edition, Item source, String title, List<Entry> entries) {
    List<FigureTable.Row> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.add(
          new FigureTable.Row(
              entry.figure().statement(),
              wording(entry.figure()),
              Objects.requireNonNullElse(entry.figure().population(), ""),
              entry.year() == null ? "" : entry.year().toString()));
    }
    String unit = Objects.requireNonNullElse(entries.get(0).figure().unit(), "");
    return new FigureTable(
        title, unit, rows, edition.link(edition.addresses().item(source), source.title()));
  }

  /** The repeated questions of a source, a table each. */
  static List<FigureTable> waves(Edition edition, Item source, Evidence evidence) {
    List<FigureTable> tables = new ArrayList<>();
    for (Figure figure : evidence.figures()) {
      if (evidence.standingOf(figure) == Standing.DO_NOT_PUBLISH) {
        continue;
      }
      List<FigureTable.Row> rows = new ArrayList<>();
      for (Wave wave : evidence.waves()) {
        if (wave.figure().equals(figure.id())) {
          rows.add(
              new FigureTable.Row("", wave.value().toPlainString(), "", wave.year().toString()));
        }
      }
      if (!rows.isEmpty()) {
        tables.add(
            new FigureTable(
                figure.statement(),
                Objects.requireNonNullElse(figure.unit(), ""),
                rows,
                edition.link(edition.addresses().item(source), source.title())));
      }
    }
    return tables;
  }

  /** A figure in the words that readers should see first. */
  static String wording(Figure figure) {
    if (!figure.text().isEmpty()) {
      return figure.text().get(0);
    }
    return figure.value() == null ? "" : figure.value().toPlainString();
  }
}
