package org.waymark.health.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.TopicsFile.Facet;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.library.Shared;
import org.waymark.library.Topics;

/** Stories that no help stands beside, and topics that one story is about, or none. */
final class CoverageSurvey implements Survey {

  @Override
  public List<Finding> findings(Ground ground) {
    List<Finding> findings = new ArrayList<>();
    Library library = ground.library();
    Map<String, Set<Key>> stories = new HashMap<>();
    for (Item item : library.all()) {
      if (item.key().type() == ContentType.STORY && !item.archived()) {
        for (String topic : item.subjects()) {
          stories.computeIfAbsent(topic, id -> new HashSet<>()).add(item.key());
        }
        if (library.signposts().forItem(item).isEmpty()) {
          findings.add(withoutHelp(library, item));
        }
      }
    }
    addTopics(library, stories, findings);
    return findings;
  }

  private static Finding withoutHelp(Library library, Item item) {
    return new Finding(
        FindingKind.HELP,
        Urgency.SOON,
        item.key().toString(),
        library.locator(item).place("topics"),
        "No organisation of the directory fits it.",
        null,
        "Name one under help in its file, or give an organisation one of its topics.");
  }

  private static void addTopics(
      Library library, Map<String, Set<Key>> stories, List<Finding> findings) {
    Locator places = library.shared().locator(Shared.TOPICS);
    List<Facet> facets = library.shared().topics().facets();
    for (int f = 0; f < facets.size(); f++) {
      String facet = facets.get(f).id();
      if (facet.equals(Topics.NEED) || facet.equals(Topics.AUDIENCE)) {
        continue; // These are for organisations.
      }
      List<Topic> topics = facets.get(f).topics();
      for (int t = 0; t < topics.size(); t++) {
        int count = stories.getOrDefault(topics.get(t).id(), Set.of()).size();
        if (count < 2) {
          findings.add(
              new Finding(
                  FindingKind.TOPIC,
                  Urgency.LATER,
                  "topic:" + topics.get(t).id(),
                  places.place("facets", f, "topics", t, "id"),
                  count == 0 ? "No story is about it." : "One story is about it.",
                  null,
                  "Ask for stories about it when you next ask for any."));
        }
      }
    }
  }
}
