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
import org.waymark.content.Localised;
import org.waymark.content.Nation;
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

  private static final String KIND_TOPIC = "kind-topic";
  private static final String KIND_HELP = "kind-organisation";

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
    wordings.forEach(findables::pages);
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

  private void pages(String language, Wording wording) {
    String first = library.firstLanguage();
    for (Facet facet : library.topics().facets()) {
      for (Topic topic : facet.topics()) {
        Localised description = topic.description();
        page(
            topic.label().in(language, first),
            description == null ? "" : description.in(language, first),
            "",
            address(facet, topic, language),
            KIND_TOPIC,
            language);
      }
    }
    Addresses addresses = library.addresses();
    for (Nation nation : Nation.values()) {
      page(
          wording.say("directory-nation", wording.say("nation-" + nation.id())),
          wording.say("list-directory-intro"),
          wording.say("search-help-words"),
          addresses.directoryIn(nation, language),
          KIND_HELP,
          language);
    }
    String help = addresses.list(ContentType.ORGANISATION, language);
    page(
        wording.say("list-directory"),
        wording.say("list-directory-intro"),
        wording.say("search-help-words"),
        help,
        KIND_HELP,
        language);
    library.terms().forEach(term -> found.add(new FindableTerm(term, language, first)));
  }

  private void page(
      String title, String summary, String also, String address, String kind, String language) {
    if (pages.contains(address)) {
      found.add(new FindablePage(title, summary, also, address, kind, language));
    }
  }

  /** A need leads to those who help with it. */
  private String address(Facet facet, Topic topic, String language) {
    Addresses addresses = library.addresses();
    String directory = addresses.directoryFor(facet.id(), topic.id(), language);
    boolean isNeed = facet.id().equals(Topics.NEED) || facet.id().equals(Topics.AUDIENCE);
    return isNeed && pages.contains(directory) ? directory : addresses.topic(topic.id(), language);
  }
}
