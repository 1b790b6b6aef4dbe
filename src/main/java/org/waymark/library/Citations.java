package org.waymark.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.content.Evidence;
import org.waymark.content.Factsheet;
import org.waymark.content.Page;
import org.waymark.content.Page.Show;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;

/** Which items rest on which sources and figures of the evidence register. */
final class Citations {

  private final Register register;
  private final Map<String, List<Item>> citing = new HashMap<>();

  Citations(Collection<Item> items, Register register) {
    this.register = register;
    for (Item item : items) {
      for (String cited : citedBy(item)) {
        citing.computeIfAbsent(cited, id -> new ArrayList<>()).add(item);
      }
    }
  }

  /** The ids of sources, {@code ma-2026}, and of figures, {@code ma-2026/no-follow-up}. */
  private Set<String> citedBy(Item item) {
    Set<String> ids = new LinkedHashSet<>();
    for (Mention mention : item.body().mentions()) {
      if (mention.scheme() == Scheme.FIGURE) {
        addFigure(mention.target(), ids);
      } else if (mention.scheme() == Scheme.FIGURES) {
        ids.add(Register.sourceOf(mention.target()));
        register.shownBy(mention.target()).forEach(entry -> ids.add(entry.id()));
      } else if (mention.scheme() == Scheme.EVIDENCE) {
        ids.add(mention.target());
      }
    }
    if (item.content() instanceof Factsheet factsheet) {
      factsheet.references().forEach(reference -> ids.add(reference.id()));
    } else if (item.content() instanceof Page page) {
      addPage(page, ids);
    } else if (item.content() instanceof Evidence evidence) {
      addEvidence(evidence, ids);
    }
    return ids;
  }

  private static void addFigure(String figure, Set<String> ids) {
    ids.add(Register.sourceOf(figure));
    ids.add(figure);
  }

  private void addPage(Page page, Set<String> ids) {
    for (Page.Section section : page.sections()) {
      boolean figures = section.show() == Show.FIGURES;
      if (section.of() != null && (figures || section.show() == Show.RECOMMENDATIONS)) {
        ids.add(section.of());
      }
      if (section.of() != null && figures) {
        register.group(section.of(), section.group()).forEach(entry -> ids.add(entry.id()));
      }
    }
    for (Page.Moment moment : page.timeline()) {
      if (moment.source() != null) {
        ids.add(moment.source());
      }
    }
  }

  /** A source may rest on others: for its waves, and for what became of what it asks for. */
  private static void addEvidence(Evidence evidence, Set<String> ids) {
    for (Evidence.Recommendation recommendation : evidence.recommendations()) {
      recommendation.figures().forEach(figure -> addFigure(figure, ids));
      Stream.concat(
              Stream.of(recommendation).map(Evidence.Recommendation::source),
              recommendation.history().stream().map(Evidence.Step::source))
          .filter(Objects::nonNull)
          .forEach(ids::add);
    }
    evidence.waves().stream().map(Evidence.Wave::source).filter(Objects::nonNull).forEach(ids::add);
  }

  /** In the order of the items given. */
  List<Item> of(String cited) {
    return citing.getOrDefault(cited, List.of());
  }
}
