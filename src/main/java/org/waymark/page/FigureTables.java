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
import org.waymark.page.view.Chart;
import org.waymark.page.view.FigureTable;
import org.waymark.page.view.LanguageTag;

/** Figures of the register as tables, and as charts of the same numbers. */
final class FigureTables {

  private final Edition edition;
  private final Item source;
  private final Evidence evidence;
  private final @Nullable LanguageTag language;

  private FigureTables(Edition edition, Item source) {
    this.edition = edition;
    this.source = source;
    this.evidence = (Evidence) source.content();
    this.language = edition.otherLanguage(source);
  }

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
    FigureTables tables = new FigureTables(edition, source);
    return groups.values().stream().map(tables::table).toList();
  }

  /** Those groups of a source's figures that can be drawn. */
  static List<FigureTable> drawn(Edition edition, Item source) {
    return of(edition, source.key().id(), null).stream().filter(t -> t.chart() != null).toList();
  }

  /** The repeated questions of a source, a table each. */
  static List<FigureTable> waves(Edition edition, Item source, Evidence evidence) {
    FigureTables tables = new FigureTables(edition, source);
    List<FigureTable> made = new ArrayList<>();
    for (Figure figure : evidence.figures()) {
      List<Wave> waves =
          evidence.waves().stream().filter(w -> w.figure().equals(figure.id())).toList();
      if (!waves.isEmpty() && evidence.standingOf(figure) != Standing.DO_NOT_PUBLISH) {
        made.add(tables.table(figure, waves));
      }
    }
    return made;
  }

  /** A figure in the words that readers should see first. */
  static String wording(Figure figure) {
    if (!figure.text().isEmpty()) {
      return figure.text().get(0);
    }
    return figure.value() == null ? "" : figure.value().toPlainString();
  }

  private FigureTable table(List<Entry> entries) {
    List<Figure> figures = entries.stream().map(this::translated).toList();
    String ofAll = Objects.requireNonNullElse(evidence.population(), "");
    boolean sameYear = entries.stream().map(Entry::year).distinct().count() == 1;
    boolean samePopulation = figures.stream().map(Figure::population).distinct().count() == 1;
    List<FigureTable.Row> rows = new ArrayList<>();
    List<Charts.Mark> marks = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Figure figure = figures.get(i);
      String year = Objects.toString(entries.get(i).year(), "");
      String own = Objects.requireNonNullElse(figure.population(), "");
      String who = own.isEmpty() ? ofAll : own;
      rows.add(
          new FigureTable.Row(
              figure.statement(),
              wording(figure),
              own,
              year,
              "",
              Objects.requireNonNullElse(figure.note(), ""),
              null));
      if (figure.value() != null) {
        String fine = apart(samePopulation ? "" : who, sameYear ? "" : year);
        marks.add(new Charts.Mark(figure.value(), wording(figure), figure.statement(), fine));
      }
    }
    boolean someOfAll = figures.stream().anyMatch(figure -> figure.population() == null);
    return new FigureTable(
        Objects.requireNonNullElse(figures.get(0).group(), source.title()),
        language,
        haveOneUnit(figures) ? unit(figures.get(0)) : "",
        rows,
        isGroup(figures) ? chart(figures.get(0), marks, ChartWords.span(edition, marks)) : null,
        someOfAll ? ofAll : "",
        someOfAll ? EvidencePages.sample(evidence) : "",
        sameYear ? Objects.toString(entries.get(0).year(), "") : "",
        edition.link(source),
        caution(entries));
  }

  private String apart(String population, String year) {
    boolean both = !population.isEmpty() && !year.isEmpty();
    return population + (both ? edition.say("comma") : "") + year;
  }

  /** The same figure in the edition's language, where the source has been translated. */
  private Figure translated(Entry entry) {
    return evidence.figures().stream()
        .filter(figure -> figure.id().equals(entry.figure().id()))
        .findFirst()
        .orElse(entry.figure());
  }

  private FigureTable table(Figure figure, List<Wave> waves) {
    List<FigureTable.Row> rows = new ArrayList<>();
    List<Charts.Mark> marks = new ArrayList<>();
    for (Wave wave : waves) {
      String value = ChartWords.value(wave, figure.isPercent());
      String sample = wave.sample() == null ? "" : Numbers.plain(wave.sample());
      String year = wave.year().toString();
      rows.add(
          new FigureTable.Row(
              "", value, "", year, sample, "", EvidencePages.link(edition, wave.source())));
      marks.add(new Charts.Mark(wave.value(), edition.say("chart-year", year, value), "", ""));
    }
    return new FigureTable(
        figure.statement(),
        language,
        unit(figure),
        rows,
        chart(figure, marks, ChartWords.change(edition, waves, figure.isPercent())),
        Objects.requireNonNullElse(
            figure.population(), Objects.requireNonNullElse(evidence.population(), "")),
        "",
        "",
        edition.link(source),
        "");
  }

  private @Nullable Chart chart(Figure first, List<Charts.Mark> marks, String summary) {
    if (first.unit() == null || !Charts.canDraw(marks)) {
      return null;
    }
    LanguageTag written = language == null ? edition.language() : language;
    return Charts.of(marks, summary, first.isPercent(), written.direction().equals("rtl"));
  }

  /** Figures without a group stand in one table, but ask different questions. */
  private static boolean isGroup(List<Figure> figures) {
    return figures.get(0).group() != null && haveOneUnit(figures);
  }

  private static boolean haveOneUnit(List<Figure> figures) {
    return figures.stream().map(Figure::unit).distinct().count() == 1;
  }

  private String unit(Figure figure) {
    return figure.isPercent()
        ? edition.say("unit-percent")
        : Objects.requireNonNullElse(figure.unit(), "");
  }

  /** What readers should know of the age of the oldest of them. */
  private String caution(List<Entry> entries) {
    for (Standing standing : List.of(Standing.SUPERSEDED, Standing.DATED)) {
      if (entries.stream().anyMatch(entry -> entry.standing() == standing)) {
        return edition.say("standing-note-" + standing.id());
      }
    }
    return "";
  }
}
