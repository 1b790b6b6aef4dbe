package org.waymark.output.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.TopicsFile.Facet;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Topics;
import org.waymark.page.Edition;
import org.waymark.page.Plan;
import org.waymark.page.PlannedPage;
import org.waymark.page.Wording;

/** Everything that search can find, in the order in which it is numbered. */
final class Findables {

  private static final Key HOME = new Key(ContentType.PAGE, "index");

  private final Library library;
  private final Set<String> pages = new HashSet<>();
  private final List<Findable> found = new ArrayList<>();

  private Findables(Library library) {
    this.library = library;
  }

  /** What only whole words find comes last; translations are each found by themselves. */
  static List<Findable> of(Library library, Plan plan) {
    Findables findables = new Findables(library);
    plan.pages().stream().map(PlannedPage::address).forEach(findables.pages::add);
    Map<String, Wording> wordings = new LinkedHashMap<>();
    for (Edition edition : plan.editions()) {
      wordings.put(edition.language().code(), edition.wording());
    }
    findables.items(new ItemWords(library, wordings));
    wordings.keySet().forEach(findables::topics);
    wordings.keySet().forEach(findables::terms);
    findables.found.sort(Comparator.comparing(Findable::quiet).thenComparing(Findable::rank));
    return List.copyOf(findables.found);
  }

  /** What has expired keeps its page, but is not offered. */
  private void items(ItemWords words) {
    for (Item item : library.all()) {
      if (!item.archived() && !item.key().equals(HOME)) {
        found.add(new FindableItem(item, words));
      }
    }
  }

  private void topics(String language) {
    for (Facet facet : library.topics().facets()) {
      for (Topic topic : facet.topics()) {
        String address = address(facet, topic, language);
        if (pages.contains(address)) {
          found.add(new FindableTopic(topic, address, language, library.firstLanguage()));
        }
      }
    }
  }

  /** A need leads to those who help with it. */
  private String address(Facet facet, Topic topic, String language) {
    Addresses addresses = library.addresses();
    String directory = addresses.directoryFor(facet.id(), topic.id(), language);
    boolean isNeed = facet.id().equals(Topics.NEED) || facet.id().equals(Topics.AUDIENCE);
    return isNeed && pages.contains(directory) ? directory : addresses.topic(topic.id(), language);
  }

  private void terms(String language) {
    library
        .terms()
        .forEach(term -> found.add(new FindableTerm(term, language, library.firstLanguage())));
  }
}
