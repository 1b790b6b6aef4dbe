package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Organisation;
import org.waymark.content.Page;
import org.waymark.library.Item;
import org.waymark.page.view.FilmPart;
import org.waymark.page.view.Link;
import org.waymark.page.view.Section;

/** Sections that show other items of the site. */
final class SectionsOfItems {

  private final Hub hub;
  private final Edition edition;

  SectionsOfItems(Hub hub) {
    this.hub = hub;
    this.edition = hub.edition();
  }

  /** Cards of the items of a type that a section asks for. */
  @Nullable Section of(Page.Section section, ContentType type) {
    List<Item> found = new ArrayList<>();
    for (Item candidate : edition.shelf().list(type)) {
      if (found.size() < hub.limit(section)
          && isAbout(candidate, section)
          && isGathered(candidate, section)) {
        found.add(candidate);
      }
    }
    return found.isEmpty()
        ? null
        : new Section.OfCards(
            section.show().id(),
            hub.title(section),
            edition.cards().of(found),
            more(section, type));
  }

  private static boolean isAbout(Item candidate, Page.Section section) {
    return section.topics().isEmpty()
        || candidate.topics().stream().anyMatch(section.topics()::contains);
  }

  /** Whether it belongs to the campaign that the section is of, if it is of any. */
  private boolean isGathered(Item candidate, Page.Section section) {
    if (candidate.key().type() != ContentType.PAGE) {
      return section.of() == null || candidate.isPartOf(section.of());
    }
    String of = campaign(section);
    return !candidate.key().equals(hub.item().key())
        && !candidate.key().id().equals(of)
        && edition.library().documents().newest(candidate.key()).isEmpty()
        && (candidate.isPartOf(of) || PagePaths.isJustBelow(candidate.key().id(), of));
  }

  /** The id of the page whose parts a section gathers: this page, if it names no other. */
  private String campaign(Page.Section section) {
    return section.of() == null ? hub.item().key().id() : section.of();
  }

  /** The page that gathers them, when it is another; otherwise the list of their type. */
  private @Nullable Link more(Page.Section section, ContentType type) {
    Item campaign = hub.find(ContentType.PAGE, campaign(section)).orElse(null);
    if (campaign != null && !campaign.key().equals(hub.item().key())) {
      String words = edition.say("more-of", campaign.title());
      return edition.link(edition.addresses().item(campaign), words);
    }
    return type == ContentType.PAGE ? null : ListPages.more(edition, type);
  }

  /** Cards of those who help, those for a crisis first. */
  @Nullable Section organisations(Page.Section section) {
    List<Item> found = new ArrayList<>();
    for (Item candidate : Directory.active(edition)) {
      Organisation organisation = (Organisation) candidate.content();
      boolean needed =
          section.needs().isEmpty()
              || organisation.needs().stream().anyMatch(section.needs()::contains);
      if (found.size() < hub.limit(section) && needed && isAbout(candidate, section)) {
        found.add(candidate);
      }
    }
    return found.isEmpty()
        ? null
        : new Section.OfOrganisations(
            section.show().id(),
            hub.title(section),
            edition.organisations().cards(found),
            new Articles(edition).allHelp());
  }

  /** The film of a story, a page or a news item. */
  @Nullable Section film(Page.Section section) {
    if (section.of() == null) {
      return null;
    }
    FilmPart film = Films.meant(edition, hub.text().bodies(), hub.item(), section.of());
    return film == null ? null : new Section.OfFilm(section.show().id(), hub.title(section), film);
  }
}
