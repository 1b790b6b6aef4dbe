package org.waymark.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.content.Choice;
import org.waymark.content.Ids;
import org.waymark.content.Nation;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Cost;
import org.waymark.content.Organisation.Status;
import org.waymark.content.Organisation.Way;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;

/**
 * One thing by which organisations are chosen: a need, a nation, a way to reach them.
 *
 * @param id of a topic, a {@link Nation}, a {@link Way} or a language; {@code free} of the cost
 */
record DirectoryFacet(Group group, String id) {

  /** What can be chosen by. Each organisation's page leads to its lists of the first three. */
  enum Group implements Choice {
    NEED,
    NATION,
    AUDIENCE,
    WAY,
    COST,
    LANGUAGE
  }

  private static final Set<Group> LED_TO = EnumSet.of(Group.NEED, Group.NATION, Group.AUDIENCE);

  /** Those of a group that any organisation has, in their order. */
  static List<DirectoryFacet> all(Library library, Group group) {
    Set<String> used = new TreeSet<>();
    for (Item item : library.all()) {
      if (item.content() instanceof Organisation organisation
          && (LED_TO.contains(group) || organisation.status() == Status.ACTIVE)) {
        used.addAll(ids(group, organisation));
      }
    }
    List<String> ordered = new ArrayList<>(order(library, group));
    ordered.retainAll(used);
    used.stream().filter(id -> !ordered.contains(id)).forEach(ordered::add);
    return ordered.stream().map(id -> new DirectoryFacet(group, id)).toList();
  }

  private static List<String> order(Library library, Group group) {
    return switch (group) {
      case NEED, AUDIENCE ->
          library.topics().facets().stream()
              .filter(facet -> facet.id().equals(group.id()))
              .flatMap(facet -> facet.topics().stream())
              .map(Topic::id)
              .toList();
      case NATION -> ids(Arrays.asList(Nation.values()));
      case WAY -> ids(Arrays.asList(Way.values()));
      case COST, LANGUAGE -> List.of();
    };
  }

  /** What an organisation has of a group. */
  static List<String> ids(Group group, Organisation organisation) {
    List<Nation> nations = organisation.common().nations();
    return switch (group) {
      case NEED -> organisation.needs();
      case NATION -> ids(nations.isEmpty() ? Arrays.asList(Nation.values()) : nations);
      case AUDIENCE -> organisation.audiences();
      case WAY ->
          organisation.contacts().stream().map(contact -> contact.kind().id()).distinct().toList();
      case COST -> isFree(organisation) ? List.of(Cost.FREE.id()) : List.of();
      case LANGUAGE -> organisation.languages().stream().filter(Ids::isId).toList();
    };
  }

  private static boolean isFree(Organisation organisation) {
    return organisation.contacts().stream().anyMatch(contact -> contact.cost() == Cost.FREE);
  }

  private static List<String> ids(List<? extends Choice> choices) {
    return choices.stream().map(Choice::id).toList();
  }

  boolean fits(Item item) {
    return ids(group, Directory.of(item)).contains(id);
  }

  /** "Counselling", "Wales", "Telephone". */
  String label(Edition edition) {
    return switch (group) {
      case NEED, AUDIENCE -> edition.topicLink(id).text();
      case NATION -> edition.say("nation-" + id);
      case WAY -> edition.say("contact-" + id);
      case COST -> edition.say("cost-" + id);
      case LANGUAGE -> edition.sayOr("language-" + id, id);
    };
  }

  /** "Help in Wales". */
  String title(Edition edition) {
    return edition.say("directory-" + group.id(), label(edition));
  }

  /** Of the list. */
  String address(Addresses addresses, String language) {
    return addresses.directoryFor(group.id(), id, language);
  }
}
