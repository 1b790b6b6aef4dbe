package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence;
import org.waymark.content.Factsheet;
import org.waymark.content.Localised;
import org.waymark.content.Page;
import org.waymark.library.Item;

/**
 * A text that the site's editors wrote into a field.
 *
 * @param source an item of the evidence register that is named beside it; empty when none is
 * @param path the names of fields and positions in lists that lead to it
 */
record OwnWords(String text, String source, List<Object> path) {

  /** All that readers are shown of an item's fields, titles and people's own words aside. */
  static List<OwnWords> of(Item item) {
    List<OwnWords> all = new ArrayList<>();
    all.add(new OwnWords(item.common().summary(), "", List.of("summary")));
    if (item.content() instanceof Factsheet factsheet) {
      for (int i = 0; i < factsheet.keyPoints().size(); i++) {
        all.add(new OwnWords(factsheet.keyPoints().get(i), "", List.of("key-points", i)));
      }
    } else if (item.content() instanceof Page page) {
      addSections(page, all);
      addTimeline(page, all);
      addActions(page, all);
    }
    return all;
  }

  /**
   * What the site itself says besides: titles of its own, what changed, what pictures show, and
   * what it says of figures. Titles of the works of others and names of organisations are not it.
   */
  static List<OwnWords> besides(Item item) {
    List<OwnWords> all = new ArrayList<>();
    if (item.common().image() != null) {
      all.add(new OwnWords(item.common().image().alt(), "", List.of("image", "alt")));
    }
    if (item.content() instanceof Evidence evidence) {
      addFigures(evidence, all);
    } else if (item.key().type() != ContentType.ORGANISATION) {
      all.add(new OwnWords(item.title(), "", List.of("title")));
    }
    if (item.content() instanceof Factsheet factsheet) {
      for (int i = 0; i < factsheet.history().size(); i++) {
        String change = factsheet.history().get(i).change();
        all.add(new OwnWords(change, "", List.of("history", i, "change")));
      }
    } else if (item.content() instanceof Page page) {
      for (int i = 0; i < page.history().size(); i++) {
        String change = page.history().get(i).change();
        all.add(new OwnWords(change, "", List.of("history", i, "change")));
      }
    }
    return all;
  }

  private static void addFigures(Evidence evidence, List<OwnWords> all) {
    for (int i = 0; i < evidence.figures().size(); i++) {
      Evidence.Figure figure = evidence.figures().get(i);
      all.add(new OwnWords(figure.statement(), "", List.of("figures", i, "statement")));
      String why = Objects.requireNonNullElse(figure.why(), "");
      all.add(new OwnWords(why, "", List.of("figures", i, "why")));
      String note = Objects.requireNonNullElse(figure.note(), "");
      all.add(new OwnWords(note, "", List.of("figures", i, "note")));
    }
  }

  private static void addSections(Page page, List<OwnWords> all) {
    for (int i = 0; i < page.sections().size(); i++) {
      Localised title = page.sections().get(i).title();
      Map<String, String> texts = title == null ? Map.of() : title.texts();
      for (String text : texts.values().stream().sorted().toList()) {
        all.add(new OwnWords(text, "", List.of("sections", i, "title")));
      }
    }
  }

  private static void addTimeline(Page page, List<OwnWords> all) {
    for (int i = 0; i < page.timeline().size(); i++) {
      Page.Moment moment = page.timeline().get(i);
      String source = Objects.requireNonNullElse(moment.source(), "");
      String text = Objects.requireNonNullElse(moment.text(), "");
      all.add(new OwnWords(moment.title(), source, List.of("timeline", i, "title")));
      all.add(new OwnWords(text, source, List.of("timeline", i, "text")));
    }
  }

  private static void addActions(Page page, List<OwnWords> all) {
    for (int i = 0; i < page.actions().size(); i++) {
      Page.Action action = page.actions().get(i);
      all.add(new OwnWords(action.title(), "", List.of("actions", i, "title")));
      all.add(new OwnWords(action.text(), "", List.of("actions", i, "text")));
    }
  }
}
