package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.content.ContentType;
import org.waymark.content.Nation;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Checked;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.page.DirectoryFacet.Group;
import org.waymark.page.view.Link;
import org.waymark.page.view.SheetEntry;
import org.waymark.page.view.SheetView;
import org.waymark.page.view.View;

/** A sheet to print for each nation and each need, to be handed out or put up on a wall. */
final class SheetPages {

  private static final List<Group> GROUPS = List.of(Group.NATION, Group.NEED);

  private SheetPages() {}

  static List<PlannedPage> plan(Library library, String language) {
    List<PlannedPage> pages = new ArrayList<>();
    for (Group group : GROUPS) {
      for (DirectoryFacet facet : DirectoryFacet.all(library, group)) {
        pages.add(
            PlannedPage.unlisted(
                address(library.addresses(), facet, language),
                language,
                null,
                edition -> sheet(edition, facet)));
      }
    }
    return pages;
  }

  static boolean has(DirectoryFacet facet) {
    return GROUPS.contains(facet.group());
  }

  static String address(Addresses addresses, DirectoryFacet facet, String language) {
    return addresses.sheetOf(facet.address(addresses, language));
  }

  private static View sheet(Edition edition, DirectoryFacet facet) {
    Addresses addresses = edition.addresses();
    String list = facet.address(addresses, edition.code());
    List<Link> trail = new ArrayList<>(ItemPages.trail(edition, ContentType.ORGANISATION));
    trail.add(edition.link(list, facet.title(edition)));
    // In a crisis it does not matter what else somebody needs, but numbers must work where they
    // are.
    Predicate<Item> near = facet.group() == Group.NATION ? facet::fits : item -> true;
    return new SheetView(
        edition.unlisted(
            edition.say("sheet-title", facet.title(edition)),
            language -> address(addresses, facet, language),
            trail),
        facet.title(edition),
        edition.link(list, addresses.url(list)),
        edition.dayOf(edition.library().today()),
        entries(edition, facet, near.and(Directory::isCrisis)),
        entries(edition, facet, item -> facet.fits(item) && !Directory.isCrisis(item)));
  }

  private static List<SheetEntry> entries(
      Edition edition, DirectoryFacet facet, Predicate<Item> filter) {
    return Directory.active(edition).stream()
        .filter(filter)
        .map(item -> entry(edition, facet, item))
        .toList();
  }

  /** Of the sheet's own nation nothing is said. */
  private static SheetEntry entry(Edition edition, DirectoryFacet facet, Item item) {
    Organisation organisation = Directory.of(item);
    List<Nation> nations =
        facet.group() == Group.NATION ? List.of() : organisation.common().nations();
    Checked checked = organisation.checked();
    return new SheetEntry(
        item.title(),
        edition.otherLanguage(item),
        edition.organisations().contacts(item),
        OrganisationPages.website(organisation),
        organisation.audiences().stream().map(id -> edition.topicLink(id).text()).toList(),
        edition.nations(nations),
        edition.say("sheet-checked-" + checked.how().id(), edition.dayOf(checked.on()).text()));
  }
}
