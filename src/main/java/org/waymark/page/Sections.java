package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Page;
import org.waymark.content.Page.Show;
import org.waymark.page.view.Section;

/** The sections of one page. A section that would be empty is left out, with its heading. */
final class Sections {

  private final Hub hub;
  private final SectionsOfItems items;
  private final SectionsOfEvidence evidence;
  private final SectionsOfPage own;

  Sections(Hub hub) {
    this.hub = hub;
    this.items = new SectionsOfItems(hub);
    this.evidence = new SectionsOfEvidence(hub);
    this.own = new SectionsOfPage(hub);
  }

  List<Section> all() {
    List<Section> sections = new ArrayList<>();
    for (Page.Section section : wanted(hub.page())) {
      Section made = section(section);
      if (made != null) {
        sections.add(made);
      }
    }
    return sections;
  }

  private @Nullable Section section(Page.Section section) {
    return switch (section.show()) {
      case TEXT, WAYS -> own.text(section);
      case STORIES -> items.of(section, ContentType.STORY);
      case FACTSHEETS -> items.of(section, ContentType.FACTSHEET);
      case LATEST_NEWS -> items.of(section, ContentType.NEWS);
      case PAGES -> items.of(section, ContentType.PAGE);
      case EVIDENCE -> items.of(section, ContentType.EVIDENCE);
      case ORGANISATIONS -> items.organisations(section);
      case FIGURES -> evidence.figures(section);
      case RECOMMENDATIONS -> evidence.recommendations(section);
      case TIMELINE -> own.timeline(section);
      case SUPPORTERS -> own.supporters(section);
      case ACTIONS -> own.actions(section);
      case FILM -> items.film(section);
      case SHARE -> Sharing.section(hub, section);
      case CLIPS -> ClipSection.of(hub.text().bodies(), section, hub.title(section));
    };
  }

  /** What the page asks for; if it asks for nothing, every list it has, so that none is lost. */
  private static List<Page.Section> wanted(Page page) {
    if (!page.sections().isEmpty()) {
      return page.sections();
    }
    List<Page.Section> sections = new ArrayList<>();
    if (!page.timeline().isEmpty()) {
      sections.add(plain(Show.TIMELINE));
    }
    if (!page.supporters().isEmpty()) {
      sections.add(plain(Show.SUPPORTERS));
    }
    if (!page.actions().isEmpty()) {
      sections.add(plain(Show.ACTIONS));
    }
    return sections;
  }

  private static Page.Section plain(Show show) {
    return new Page.Section(show, null, null, List.of(), List.of(), null, null);
  }
}
