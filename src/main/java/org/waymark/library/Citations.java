package org.waymark.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.content.Factsheet;
import org.waymark.content.Page;
import org.waymark.content.Page.Show;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;

/** Which items rest on which source of the evidence register. */
final class Citations {

  private final Map<String, List<Item>> byEvidence = new HashMap<>();

  Citations(Collection<Item> items) {
    for (Item item : items) {
      for (String evidence : evidenceOf(item)) {
        byEvidence.computeIfAbsent(evidence, id -> new ArrayList<>()).add(item);
      }
    }
  }

  private static Set<String> evidenceOf(Item item) {
    Set<String> ids = new LinkedHashSet<>();
    for (Mention mention : item.body().mentions()) {
      if (mention.scheme() == Scheme.FIGURE || mention.scheme() == Scheme.FIGURES) {
        int slash = mention.target().indexOf('/');
        ids.add(slash < 0 ? mention.target() : mention.target().substring(0, slash));
      } else if (mention.scheme() == Scheme.EVIDENCE) {
        ids.add(mention.target());
      }
    }
    if (item.content() instanceof Factsheet factsheet) {
      factsheet.references().forEach(reference -> ids.add(reference.id()));
    } else if (item.content() instanceof Page page) {
      ids.addAll(evidenceOf(page));
    }
    return ids;
  }

  private static Set<String> evidenceOf(Page page) {
    Set<String> ids = new LinkedHashSet<>();
    for (Page.Section section : page.sections()) {
      boolean rests = section.show() == Show.FIGURES || section.show() == Show.RECOMMENDATIONS;
      if (rests && section.of() != null) {
        ids.add(section.of());
      }
    }
    for (Page.Moment moment : page.timeline()) {
      if (moment.source() != null) {
        ids.add(moment.source());
      }
    }
    return ids;
  }

  /** In the order of the items given. */
  List<Item> of(String evidence) {
    return byEvidence.getOrDefault(evidence, List.of());
  }
}
