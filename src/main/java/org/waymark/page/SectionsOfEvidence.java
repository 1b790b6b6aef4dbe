package org.waymark.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence;
import org.waymark.content.Page;
import org.waymark.library.Item;
import org.waymark.page.view.FigureTable;
import org.waymark.page.view.RecommendationRow;
import org.waymark.page.view.Section;

/** Sections that show what a source of the evidence register says. */
final class SectionsOfEvidence {

  private final Hub hub;
  private final Edition edition;

  SectionsOfEvidence(Hub hub) {
    this.hub = hub;
    this.edition = hub.edition();
  }

  /** Tables of a source's figures. */
  @Nullable Section figures(Page.Section section) {
    List<FigureTable> tables =
        section.of() == null ? List.of() : FigureTables.of(edition, section.of(), section.group());
    return tables.isEmpty()
        ? null
        : new Section.OfFigures(section.show().id(), hub.title(section), tables);
  }

  /** What a report asks for. */
  @Nullable Section recommendations(Page.Section section) {
    Item source = hub.find(ContentType.EVIDENCE, section.of()).orElse(null);
    if (source == null || !(source.content() instanceof Evidence evidence)) {
      return null;
    }
    List<RecommendationRow> rows = EvidencePages.recommendations(edition, evidence);
    return rows.isEmpty()
        ? null
        : new Section.OfRecommendations(
            section.show().id(),
            hub.title(section),
            rows,
            Objects.requireNonNull(EvidencePages.tracker(edition, source)),
            edition.otherLanguage(source));
  }
}
