package org.waymark.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence;
import org.waymark.content.Evidence.EvidenceKind;
import org.waymark.content.Evidence.Figure;
import org.waymark.content.Evidence.Standing;
import org.waymark.content.Key;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Register.Entry;
import org.waymark.page.view.Card;
import org.waymark.page.view.EvidenceListView;
import org.waymark.page.view.EvidenceView;
import org.waymark.page.view.Link;
import org.waymark.page.view.RecommendationRow;
import org.waymark.page.view.View;

/** The evidence register: its list, and a page for each source. */
final class EvidencePages {

  private EvidencePages() {}

  static List<PlannedPage> plan(Library library, String language) {
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(
        new PlannedPage(
            library.addresses().list(ContentType.EVIDENCE, language),
            language,
            null,
            EvidencePages::list));
    pages.addAll(RecommendationPages.plan(library, language));
    return pages;
  }

  private static View list(Edition edition) {
    Map<EvidenceKind, List<EvidenceListView.Row>> groups = new LinkedHashMap<>();
    for (Item item : edition.shelf().list(ContentType.EVIDENCE)) {
      Evidence evidence = (Evidence) item.content();
      groups
          .computeIfAbsent(evidence.kind(), kind -> new ArrayList<>())
          .add(
              new EvidenceListView.Row(
                  edition.href(edition.addresses().item(item)),
                  item.title(),
                  evidence.publisher(),
                  year(evidence),
                  edition.library().register().of(item.key().id()).size(),
                  standing(edition, evidence.status()),
                  RecommendationPages.counted(edition, item, evidence)));
    }
    List<EvidenceListView.Group> shown = new ArrayList<>();
    for (EvidenceKind kind : EvidenceKind.values()) {
      if (groups.containsKey(kind)) {
        shown.add(
            new EvidenceListView.Group(
                edition.say("evidence-kind-" + kind.id()), groups.get(kind)));
      }
    }
    Addresses addresses = edition.addresses();
    return new EvidenceListView(
        edition.frame(
            edition.say("list-evidence"),
            edition.say("list-evidence-intro"),
            language -> addresses.list(ContentType.EVIDENCE, language),
            List.of(edition.home())),
        edition.say("list-evidence-intro"),
        Downloads.ofAll(edition),
        RecommendationPages.all(edition),
        shown);
  }

  private static String year(Evidence evidence) {
    if (evidence.published() != null) {
      return Integer.toString(evidence.published().getYear());
    }
    return evidence.year() == null ? "" : evidence.year().toString();
  }

  static EvidenceView view(Edition edition, Item item, Evidence evidence) {
    return new EvidenceView(
        edition.frame(item, ItemPages.trail(edition, ContentType.EVIDENCE)),
        new Articles(edition).of(item),
        edition.say("evidence-kind-" + evidence.kind().id()),
        evidence.publisher(),
        evidence.published() == null ? year(evidence) : edition.dayOf(evidence.published()).text(),
        Objects.requireNonNullElse(evidence.population(), ""),
        sample(evidence),
        Objects.requireNonNullElse(evidence.url(), ""),
        evidence.status().id(),
        edition.say("standing-" + evidence.status().id()),
        link(edition, evidence.supersededBy()),
        figures(edition, item),
        FigureTables.drawn(edition, item),
        Downloads.of(edition, item),
        FigureTables.waves(edition, item, evidence),
        recommendations(edition, evidence),
        tracker(edition, item),
        RecommendationPages.answers(edition, evidence.responses()),
        usedOn(edition, item));
  }

  /** What a reader should know of a figure's age; nothing when it holds. */
  private static String standing(Edition edition, Standing standing) {
    return standing == Standing.CURRENT ? "" : edition.say("standing-" + standing.id());
  }

  static String sample(Evidence evidence) {
    if (evidence.sampleNote() != null) {
      return evidence.sampleNote();
    }
    return evidence.sample() == null ? "" : String.format(Locale.ROOT, "%,d", evidence.sample());
  }

  /** A link to a source's page; null when no source is named, or none that may be seen. */
  static @Nullable Link link(Edition edition, @Nullable String source) {
    if (source == null) {
      return null;
    }
    return edition
        .library()
        .in(new Key(ContentType.EVIDENCE, source), edition.code())
        .map(edition::link)
        .orElse(null);
  }

  private static List<EvidenceView.Figure> figures(Edition edition, Item item) {
    Sources sources = new Sources(edition);
    List<EvidenceView.Figure> figures = new ArrayList<>();
    for (Entry entry : edition.library().register().of(item.key().id())) {
      Figure figure = entry.figure();
      String wording = FigureTables.wording(figure);
      int said = begins(figure.statement(), wording) ? wording.length() : 0;
      figures.add(
          new EvidenceView.Figure(
              figure.id(),
              said > 0 ? figure.statement().substring(0, said) : wording,
              figure.statement().substring(said).strip(),
              unit(figure, wording),
              Objects.requireNonNullElse(figure.population(), ""),
              entry.year() == null ? "" : entry.year().toString(),
              Objects.requireNonNullElse(figure.group(), ""),
              Objects.requireNonNullElse(figure.note(), ""),
              standing(edition, entry.standing()),
              Objects.requireNonNullElse(figure.why(), ""),
              sources.others(entry),
              using(edition, item, entry.id()).stream().map(edition::link).toList()));
    }
    return figures;
  }

  /** Whether a statement begins with the words of its figure, which then are not said twice. */
  private static boolean begins(String statement, String wording) {
    return !wording.isEmpty()
        && statement.startsWith(" ", wording.length())
        && statement.regionMatches(true, 0, wording, 0, wording.length());
  }

  /** What is counted, where the wording does not say it: a share in words needs no unit. */
  private static String unit(Figure figure, String wording) {
    boolean said = figure.isPercent() && !figure.text().isEmpty();
    String unit = Objects.requireNonNullElse(figure.unit(), "");
    return said || wording.contains(unit) ? "" : unit;
  }

  static List<RecommendationRow> recommendations(Edition edition, Evidence evidence) {
    return evidence.recommendations().stream()
        .map(recommendation -> RecommendationPages.row(edition, recommendation))
        .toList();
  }

  /** A link to what came of what a source asks for; null when it asks for nothing. */
  static @Nullable Link tracker(Edition edition, Item source) {
    return RecommendationPages.link(edition, source);
  }

  private static List<Card> usedOn(Edition edition, Item source) {
    return edition.cards().of(using(edition, source, source.key().id()));
  }

  /** The items that rest on a source or a figure of it, in the edition's language. */
  private static List<Item> using(Edition edition, Item source, String cited) {
    return edition.library().citing(cited, edition.code()).stream()
        .filter(item -> !item.key().equals(source.key()))
        .toList();
  }
}
