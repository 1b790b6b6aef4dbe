package org.waymark.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Story;
import org.waymark.content.TopicsFile.Facet;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.page.view.FinderView;
import org.waymark.page.view.Link;
import org.waymark.page.view.View;

/** The page on which readers look for stories like theirs, and the links that lead to it. */
final class FinderPages {

  private FinderPages() {}

  /** No page where there is no story. */
  static List<PlannedPage> plan(Library library, String language) {
    if (library.shelf(language).offered(ContentType.STORY).isEmpty()) {
      return List.of();
    }
    return List.of(
        new PlannedPage(library.addresses().finder(language), language, null, FinderPages::view));
  }

  /** Leads to the page with nothing chosen; null where there is none. */
  static @Nullable Link link(Edition edition) {
    String address = edition.addresses().finder(edition.code());
    return edition.has(address) ? edition.link(address, edition.say("find-link")) : null;
  }

  /** Leads to the page with a topic chosen; null where there is none, or no story to choose. */
  static @Nullable Link link(Edition edition, Facet facet, Topic topic) {
    String address = edition.addresses().finder(edition.code());
    boolean isChoice = edition.library().topics().facetsOfStories().contains(facet);
    if (!isChoice || !edition.has(address) || stories(edition, topic) == 0) {
      return null;
    }
    return edition.link(
        address + "#" + facet.id() + "=" + topic.id(), edition.say("find-more-closely"));
  }

  private static View view(Edition edition) {
    Addresses addresses = edition.addresses();
    List<FinderView.Choice> choices = new ArrayList<>();
    for (Facet facet : edition.library().topics().facetsOfStories()) {
      List<FinderView.Topic> topics = topics(edition, facet);
      if (!topics.isEmpty()) {
        choices.add(
            new FinderView.Choice(
                facet.id(),
                edition.text(facet.label()),
                edition.href(addresses.facet(facet.id(), edition.code())),
                edition.text(facet.description()),
                topics));
      }
    }
    return new FinderView(
        edition.frame(
            edition.say("find-title"),
            edition.say("find-intro"),
            addresses::finder,
            List.of(
                edition.home(),
                edition.link(
                    addresses.list(ContentType.STORY, edition.code()),
                    edition.say("list-stories")))),
        edition.say("find-intro"),
        choices,
        notes(edition));
  }

  private static List<FinderView.Topic> topics(Edition edition, Facet facet) {
    List<FinderView.Topic> topics = new ArrayList<>();
    for (Topic topic : facet.topics()) {
      int count = stories(edition, topic);
      if (count > 0) {
        Link link = edition.topicLink(topic.id());
        topics.add(new FinderView.Topic(topic.id(), link.href(), link.text(), count));
      }
    }
    return topics;
  }

  private static int stories(Edition edition, Topic topic) {
    return edition.shelf().about(topic.id(), ContentType.STORY).size();
  }

  private static List<FinderView.Note> notes(Edition edition) {
    Set<String> used = new HashSet<>();
    for (Item item : edition.shelf().offered(ContentType.STORY)) {
      if (item.content() instanceof Story story) {
        used.addAll(story.contentNotes());
      }
    }
    return edition.library().shared().contentNotes().of(used).stream()
        .map(note -> new FinderView.Note(note.id(), edition.text(note.label())))
        .toList();
  }
}
