package org.waymark.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.content.TopicsFile;
import org.waymark.content.TopicsFile.Facet;
import org.waymark.content.TopicsFile.Topic;

/** The topics of a site, by id and by facet. */
public final class Topics {

  /** The facet that {@code teller.role} is chosen from. */
  public static final String TELLER = "teller";

  /** The facet that organisations' {@code needs} are chosen from. */
  public static final String NEED = "need";

  /** The facet that organisations' {@code audiences} are chosen from, where a site has it. */
  public static final String AUDIENCE = "audience";

  /** A text about these always has crisis help beside it. */
  private static final Set<String> CRISIS = Set.of("suicidal-thoughts", "suicide", "self-harm");

  private final List<Facet> facets;
  private final List<Facet> facetsOfStories;
  private final Map<String, Topic> byId = new LinkedHashMap<>();
  private final Map<String, Facet> facetOf = new LinkedHashMap<>();

  public Topics(TopicsFile file) {
    facets = file.facets();
    facetsOfStories =
        facets.stream()
            .filter(facet -> !facet.id().equals(NEED) && !facet.id().equals(AUDIENCE))
            .toList();
    for (Facet facet : facets) {
      for (Topic topic : facet.topics()) {
        byId.putIfAbsent(topic.id(), topic);
        facetOf.putIfAbsent(topic.id(), facet);
      }
    }
  }

  public List<Facet> facets() {
    return facets;
  }

  /** The facets that stories are looked for by: not those that are for organisations. */
  public List<Facet> facetsOfStories() {
    return facetsOfStories;
  }

  public Collection<Topic> all() {
    return byId.values();
  }

  public Optional<Topic> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The ids of a facet's topics; none when there is no such facet. */
  public Set<String> idsOf(String facet) {
    return facetOf.entrySet().stream()
        .filter(entry -> entry.getValue().id().equals(facet))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The highest sensitivity of some topics, 0 to 3. */
  public int sensitivity(Collection<String> topics) {
    int highest = 0;
    for (String id : topics) {
      Topic topic = byId.get(id);
      if (topic != null && topic.sensitivity() != null) {
        highest = Math.max(highest, topic.sensitivity());
      }
    }
    return highest;
  }

  /** Those of some topics that may startle by themselves, in their order. */
  public List<String> startling(List<String> topics) {
    return topics.stream()
        .filter(topic -> Sensitivity.isStartling(sensitivity(List.of(topic))))
        .toList();
  }

  /** Whether a text about these topics must never stand without crisis help. */
  public static boolean needCrisisHelp(Collection<String> topics) {
    return topics.stream().anyMatch(CRISIS::contains);
  }
}
