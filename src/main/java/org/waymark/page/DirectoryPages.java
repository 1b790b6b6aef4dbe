package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Organisation.Status;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.page.DirectoryFacet.Group;
import org.waymark.page.view.CountedLink;
import org.waymark.page.view.DirectoryListView;
import org.waymark.page.view.DirectoryView;
import org.waymark.page.view.Link;
import org.waymark.page.view.LinkGroup;
import org.waymark.page.view.View;

/** The signposting index: the whole directory, and a list for each thing to choose by. */
final class DirectoryPages {

  private DirectoryPages() {}

  static List<PlannedPage> plan(Library library, String language) {
    Addresses addresses = library.addresses();
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(
        new PlannedPage(
            addresses.list(ContentType.ORGANISATION, language),
            language,
            null,
            DirectoryPages::index));
    for (Group group : Group.values()) {
      for (DirectoryFacet facet : DirectoryFacet.all(library, group)) {
        pages.add(
            new PlannedPage(
                facet.address(addresses, language),
                language,
                null,
                edition -> list(edition, facet)));
      }
    }
    return pages;
  }

  private static View index(Edition edition) {
    Addresses addresses = edition.addresses();
    List<LinkGroup> ways = new ArrayList<>();
    for (Group group : Group.values()) {
      List<CountedLink> links = links(edition, group);
      if (!links.isEmpty()) {
        ways.add(new LinkGroup(edition.say("directory-by-" + group.id()), "", "", links));
      }
    }
    return new DirectoryView(
        edition.frame(
            edition.say("list-directory"),
            edition.say("list-directory-intro"),
            language -> addresses.list(ContentType.ORGANISATION, language),
            List.of(edition.home())),
        edition.say("list-directory-intro"),
        edition
            .organisations()
            .cards(Directory.active(edition).stream().filter(Directory::isCrisis).toList()),
        DirectoryFilter.selects(edition),
        ways,
        Directory.byName(edition).stream()
            .map(item -> DirectoryFilter.entry(edition, item))
            .toList(),
        Directory.former(edition).stream().map(item -> former(edition, item)).toList(),
        edition.href(addresses.directoryData()));
  }

  private static Link former(Edition edition, Item item) {
    boolean closed = Directory.of(item).status() == Status.CLOSED;
    String name = closed ? edition.say("closed-organisation", item.title()) : item.title();
    return edition.link(edition.addresses().item(item), name);
  }

  private static List<CountedLink> links(Edition edition, Group group) {
    List<CountedLink> links = new ArrayList<>();
    for (DirectoryFacet facet : DirectoryFacet.all(edition.library(), group)) {
      String href = edition.href(facet.address(edition.addresses(), edition.code()));
      links.add(new CountedLink(href, facet.label(edition), fitting(edition, facet).size()));
    }
    return links;
  }

  private static List<Item> fitting(Edition edition, DirectoryFacet facet) {
    return Directory.active(edition).stream().filter(facet::fits).toList();
  }

  private static @Nullable Link sheet(Edition edition, DirectoryFacet facet) {
    return SheetPages.has(facet)
        ? edition.link(
            SheetPages.address(edition.addresses(), facet, edition.code()), edition.say("sheet"))
        : null;
  }

  private static View list(Edition edition, DirectoryFacet facet) {
    List<Item> found = fitting(edition, facet);
    Organisations organisations = edition.organisations();
    String here = edition.href(facet.address(edition.addresses(), edition.code()));
    return new DirectoryListView(
        edition.frame(
            facet.title(edition),
            edition.say("list-directory-intro"),
            language -> facet.address(edition.addresses(), language),
            ItemPages.trail(edition, ContentType.ORGANISATION)),
        edition.say("list-directory-intro"),
        organisations.cards(found.stream().filter(Directory::isCrisis).toList()),
        organisations.cards(found.stream().filter(item -> !Directory.isCrisis(item)).toList()),
        sheet(edition, facet),
        links(edition, facet.group()).stream()
            .filter(link -> !link.href().equals(here))
            .map(link -> new Link(link.href(), link.text()))
            .toList());
  }
}
