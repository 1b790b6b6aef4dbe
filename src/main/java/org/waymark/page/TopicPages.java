package org.waymark.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Localised;
import org.waymark.content.TopicsFile.Facet;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Newest;
import org.waymark.library.Sensitivity;
import org.waymark.library.Shelf;
import org.waymark.library.SortKey;
import org.waymark.library.Topics;
import org.waymark.page.view.Card;
import org.waymark.page.view.CountedLink;
import org.waymark.page.view.Frame;
import org.waymark.page.view.Link;
import org.waymark.page.view.LinkGroup;
import org.waymark.page.view.TopicView;
import org.waymark.page.view.TopicsView;
import org.waymark.page.view.View;

/** A page for each topic, each facet, and all topics A to Z. */
final class TopicPages {

  private TopicPages() {}

  static List<PlannedPage> plan(Library library, String language) {
    Addresses addresses = library.addresses();
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(new PlannedPage(addresses.topics(language), language, null, TopicPages::allFacets));
    pages.add(new PlannedPage(addresses.topicsAToZ(language), language, null, TopicPages::aToZ));
    for (Facet facet : library.topics().facets()) {
      pages.add(
          new PlannedPage(
              addresses.facet(facet.id(), language), language, null, e -> facet(e, facet)));
      for (Topic topic : facet.topics()) {
        int count = pageCount(library, library.shelf(language), topic);
        for (int number = 1; number <= count; number++) {
          int shown = number;
          pages.add(
              new PlannedPage(
                  addresses.pageOf(addresses.topic(topic.id(), language), number),
                  language,
                  null,
                  e -> topic(e, topic, facet, shown)));
        }
      }
    }
    return pages;
  }

  /** Its lists go on side by side, each on as many pages as it needs. */
  private static int pageCount(Library library, Shelf shelf, Topic topic) {
    return ListPages.LISTED.stream()
        .mapToInt(type -> ListPages.pageCount(shelf.about(topic.id(), type).size(), library))
        .max()
        .orElse(1);
  }

  private static View topic(Edition edition, Topic topic, Facet facet, int number) {
    Addresses addresses = edition.addresses();
    boolean first = number == 1;
    List<Item> helping = beside(edition, topic, first);
    String label = edition.text(topic.label());
    UnaryOperator<String> address =
        language -> addresses.pageOf(addresses.topic(topic.id(), language), number);
    Frame frame =
        edition.frame(
            ListPages.titleOf(edition, edition.say("topic-title", label), number),
            describe(edition, topic.description()),
            address,
            List.of(edition.home(), topicsLink(edition), facetLink(edition, facet)));
    return new TopicView(
        withFeed(
            edition, topic, cautious(topic) ? frame.withPreview(edition.neutralPreview()) : frame),
        label,
        edition.text(topic.description()),
        cautious(topic),
        listed(edition, topic, ContentType.FACTSHEET, number),
        listed(edition, topic, ContentType.STORY, number),
        FinderPages.link(edition, facet, topic),
        listed(edition, topic, ContentType.NEWS, number),
        edition.organisations().cards(helping.stream().filter(o -> inCrisis(o, topic)).toList()),
        edition.organisations().cards(helping.stream().filter(o -> !inCrisis(o, topic)).toList()),
        ListPages.pager(
            edition,
            addresses.topic(topic.id(), edition.code()),
            number,
            pageCount(edition.library(), edition.shelf(), topic),
            about(edition, topic, ContentType.STORY).size()));
  }

  private static List<Card> listed(Edition edition, Topic topic, ContentType type, int number) {
    List<Item> all = about(edition, topic, type);
    return edition.cards().of(ListPages.page(all, number, edition.library()));
  }

  private static String describe(Edition edition, @Nullable Localised description) {
    return description == null ? edition.say("list-topics-intro") : edition.text(description);
  }

  private static boolean cautious(Topic topic) {
    return topic.sensitivity() != null && Sensitivity.isCautious(topic.sensitivity());
  }

  /** A topic about which there is nothing new to tell has no feed of its own. */
  private static Frame withFeed(Edition edition, Topic topic, Frame frame) {
    if (!new Newest(edition.library(), edition.code()).hasAny(topic.id())) {
      return frame;
    }
    String address =
        edition.addresses().topic(topic.id(), edition.code()) + Addresses.FEED + ".xml";
    return frame.withFeed(edition.link(address, edition.text(topic.label())));
  }

  private static List<Item> about(Edition edition, Topic topic, ContentType type) {
    return edition.shelf().about(topic.id(), type);
  }

  private static List<Item> helping(Edition edition, Topic topic) {
    return Directory.active(edition).stream()
        .filter(item -> item.topics().contains(topic.id()))
        .toList();
  }

  /** All who help with it; beside what is hard to read at least someone in every nation. */
  private static List<Item> beside(Edition edition, Topic topic, boolean first) {
    Set<Item> beside = new LinkedHashSet<>(first ? helping(edition, topic) : List.of());
    if (cautious(topic) || isCrisis(topic)) {
      Library library = edition.library();
      library.signposts().forTopic(topic).stream()
          .map(signpost -> signpost.organisation().key())
          .forEach(key -> library.in(key, edition.code()).ifPresent(beside::add));
    }
    return List.copyOf(beside);
  }

  /** Who helps in a crisis comes first where it may be one, and otherwise with all others. */
  private static boolean inCrisis(Item organisation, Topic topic) {
    return Directory.isCrisis(organisation)
        && (isCrisis(topic) || organisation.topics().contains(topic.id()));
  }

  private static boolean isCrisis(Topic topic) {
    return Topics.needCrisisHelp(List.of(topic.id()));
  }

  private static Link topicsLink(Edition edition) {
    return edition.link(edition.addresses().topics(edition.code()), edition.say("list-topics"));
  }

  private static Link facetLink(Edition edition, Facet facet) {
    return edition.link(
        edition.addresses().facet(facet.id(), edition.code()), edition.text(facet.label()));
  }

  private static View allFacets(Edition edition) {
    List<Facet> facets = edition.library().topics().facets();
    return list(
        edition,
        edition.say("list-topics"),
        edition.say("list-topics-intro"),
        edition.addresses()::topics,
        facets.stream().map(facet -> group(edition, facet)).toList(),
        List.of(edition.home()));
  }

  private static View facet(Edition edition, Facet facet) {
    return list(
        edition,
        edition.text(facet.label()),
        describe(edition, facet.description()),
        language -> edition.addresses().facet(facet.id(), language),
        List.of(group(edition, facet)),
        List.of(edition.home(), topicsLink(edition)));
  }

  private static View aToZ(Edition edition) {
    Map<String, List<CountedLink>> letters = new TreeMap<>();
    List<Topic> topics = new ArrayList<>(edition.library().topics().all());
    topics.sort(Comparator.comparing(topic -> SortKey.of(edition.text(topic.label()))));
    for (Topic topic : topics) {
      letters
          .computeIfAbsent(SortKey.letter(edition.text(topic.label())), letter -> new ArrayList<>())
          .add(counted(edition, topic));
    }
    List<LinkGroup> groups = new ArrayList<>();
    letters.forEach((letter, links) -> groups.add(new LinkGroup(letter, "", "", links)));
    return list(
        edition,
        edition.say("topics-a-to-z"),
        edition.say("list-topics-intro"),
        edition.addresses()::topicsAToZ,
        groups,
        List.of(edition.home(), topicsLink(edition)));
  }

  private static View list(
      Edition edition,
      String title,
      String intro,
      UnaryOperator<String> address,
      List<LinkGroup> groups,
      List<Link> trail) {
    List<Link> others = new ArrayList<>();
    others.add(topicsLink(edition));
    others.add(
        edition.link(edition.addresses().topicsAToZ(edition.code()), edition.say("topics-a-to-z")));
    edition.library().topics().facets().forEach(facet -> others.add(facetLink(edition, facet)));
    String here = edition.href(address.apply(edition.code()));
    return new TopicsView(
        edition.frame(title, intro, address, trail),
        intro,
        groups,
        others.stream().filter(link -> !link.href().equals(here)).toList());
  }

  private static LinkGroup group(Edition edition, Facet facet) {
    Link link = facetLink(edition, facet);
    return new LinkGroup(
        link.text(),
        link.href(),
        edition.text(facet.description()),
        facet.topics().stream().map(topic -> counted(edition, topic)).toList());
  }

  private static CountedLink counted(Edition edition, Topic topic) {
    Link link = edition.topicLink(topic.id());
    return new CountedLink(link.href(), link.text(), count(edition, topic));
  }

  /** As many as the topic's own page shows that are about it: others may stand there to help. */
  private static int count(Edition edition, Topic topic) {
    int count = helping(edition, topic).size();
    for (ContentType type : List.of(ContentType.FACTSHEET, ContentType.STORY, ContentType.NEWS)) {
      count += about(edition, topic, type).size();
    }
    return count;
  }
}
