package org.waymark.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.waymark.content.ContentType;
import org.waymark.content.Nation;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Status;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.SortKey;
import org.waymark.library.Topics;
import org.waymark.page.view.CountedLink;
import org.waymark.page.view.DirectoryListView;
import org.waymark.page.view.DirectoryView;
import org.waymark.page.view.Link;
import org.waymark.page.view.LinkGroup;
import org.waymark.page.view.View;

/** The signposting index: the whole directory, and a list for each need, nation and audience. */
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
    for (String facet : List.of(Topics.NEED, Topics.AUDIENCE)) {
      for (String topic : used(library, facet)) {
        pages.add(
            new PlannedPage(
                addresses.directoryFor(facet, topic, language),
                language,
                null,
                edition -> forTopic(edition, facet, topic)));
      }
    }
    for (Nation nation : Nation.values()) {
      if (library.all().stream().anyMatch(item -> serves(item, nation))) {
        pages.add(
            new PlannedPage(
                addresses.directoryIn(nation, language),
                language,
                null,
                edition -> inNation(edition, nation)));
      }
    }
    return pages;
  }

  /**
   * The active organisations of an edition: crisis help first, and of that what the site names on
   * every page, in its order; then by name.
   */
  static List<Item> active(Edition edition) {
    List<String> named = edition.library().site().helpNow().organisations();
    List<Item> active = new ArrayList<>();
    for (Item item : edition.shelf().list(ContentType.ORGANISATION)) {
      if (((Organisation) item.content()).status() == Status.ACTIVE) {
        active.add(item);
      }
    }
    active.sort(Comparator.comparingInt(item -> rank(item, named)));
    return active;
  }

  private static int rank(Item item, List<String> named) {
    int place = named.indexOf(item.key().id());
    if (!isCrisis(item)) {
      return named.size() + 1;
    }
    return place < 0 ? named.size() : place;
  }

  private static boolean serves(Item item, Nation nation) {
    return item.content() instanceof Organisation
        && (item.common().nations().isEmpty() || item.common().nations().contains(nation));
  }

  /** The needs or audiences that organisations name, those of the facet first and in its order. */
  private static List<String> used(Library library, String facet) {
    List<String> named = new ArrayList<>();
    for (Item item : library.all()) {
      if (item.content() instanceof Organisation organisation) {
        named.addAll(of(organisation, facet));
      }
    }
    List<String> ordered = new ArrayList<>();
    library.topics().facets().stream()
        .filter(found -> found.id().equals(facet))
        .flatMap(found -> found.topics().stream())
        .map(Topic::id)
        .filter(named::contains)
        .forEach(ordered::add);
    named.stream().sorted().distinct().filter(id -> !ordered.contains(id)).forEach(ordered::add);
    return ordered;
  }

  private static List<String> of(Organisation organisation, String facet) {
    return facet.equals(Topics.NEED) ? organisation.needs() : organisation.audiences();
  }

  private static View index(Edition edition) {
    List<Item> all = active(edition);
    Addresses addresses = edition.addresses();
    return new DirectoryView(
        edition.frame(
            edition.say("list-directory"),
            edition.say("list-directory-intro"),
            language -> addresses.list(ContentType.ORGANISATION, language),
            List.of(edition.home())),
        edition.say("list-directory-intro"),
        edition.organisations().cards(all.stream().filter(DirectoryPages::isCrisis).toList()),
        List.of(
            ways(edition, "directory-by-need", needLinks(edition, Topics.NEED)),
            ways(edition, "directory-by-nation", nationLinks(edition)),
            ways(edition, "directory-by-audience", needLinks(edition, Topics.AUDIENCE))),
        letters(edition),
        edition.href(addresses.directoryData()));
  }

  private static boolean isCrisis(Item item) {
    return ((Organisation) item.content()).crisis();
  }

  private static LinkGroup ways(Edition edition, String title, List<CountedLink> links) {
    return new LinkGroup(edition.say(title), "", "", links);
  }

  private static List<CountedLink> needLinks(Edition edition, String facet) {
    List<CountedLink> links = new ArrayList<>();
    for (String topic : used(edition.library(), facet)) {
      int count =
          matching(edition, item -> of((Organisation) item.content(), facet).contains(topic))
              .size();
      String href = edition.href(edition.addresses().directoryFor(facet, topic, edition.code()));
      links.add(new CountedLink(href, edition.topicLink(topic).text(), count));
    }
    return links;
  }

  private static List<CountedLink> nationLinks(Edition edition) {
    List<CountedLink> links = new ArrayList<>();
    for (Nation nation : Nation.values()) {
      int count = matching(edition, item -> serves(item, nation)).size();
      if (count > 0) {
        String href = edition.href(edition.addresses().directoryIn(nation, edition.code()));
        links.add(new CountedLink(href, edition.nation(nation), count));
      }
    }
    return links;
  }

  private static List<Item> matching(Edition edition, Predicate<Item> filter) {
    return active(edition).stream().filter(filter).toList();
  }

  /** Closed organisations stand in the A to Z too: their pages say who took over. */
  private static List<LinkGroup> letters(Edition edition) {
    Map<String, List<CountedLink>> letters = new TreeMap<>();
    for (Item item : edition.shelf().list(ContentType.ORGANISATION)) {
      String href = edition.href(edition.addresses().item(item));
      boolean closed = ((Organisation) item.content()).status() == Status.CLOSED;
      String name = closed ? edition.say("closed-organisation", item.title()) : item.title();
      letters
          .computeIfAbsent(SortKey.letter(item.title()), letter -> new ArrayList<>())
          .add(new CountedLink(href, name, 0));
    }
    List<LinkGroup> groups = new ArrayList<>();
    letters.forEach((letter, links) -> groups.add(new LinkGroup(letter, "", "", links)));
    return groups;
  }

  private static View forTopic(Edition edition, String facet, String topic) {
    String label = edition.topicLink(topic).text();
    return list(
        edition,
        edition.say("directory-" + facet, label),
        language -> edition.addresses().directoryFor(facet, topic, language),
        matching(edition, item -> of((Organisation) item.content(), facet).contains(topic)),
        needLinks(edition, facet));
  }

  private static View inNation(Edition edition, Nation nation) {
    return list(
        edition,
        edition.say("directory-nation", edition.nation(nation)),
        language -> edition.addresses().directoryIn(nation, language),
        matching(edition, item -> serves(item, nation)),
        nationLinks(edition));
  }

  private static View list(
      Edition edition,
      String title,
      UnaryOperator<String> address,
      List<Item> found,
      List<CountedLink> others) {
    String here = edition.href(address.apply(edition.code()));
    Organisations organisations = edition.organisations();
    return new DirectoryListView(
        edition.frame(
            title,
            edition.say("list-directory-intro"),
            address,
            ItemPages.trail(edition, ContentType.ORGANISATION)),
        edition.say("list-directory-intro"),
        organisations.cards(found.stream().filter(DirectoryPages::isCrisis).toList()),
        organisations.cards(found.stream().filter(item -> !isCrisis(item)).toList()),
        others.stream()
            .filter(link -> !link.href().equals(here))
            .map(link -> new Link(link.href(), link.text()))
            .toList());
  }
}
