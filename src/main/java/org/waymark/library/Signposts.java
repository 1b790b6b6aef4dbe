package org.waymark.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Nation;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Status;
import org.waymark.content.Story;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.HelpMatch.Candidate;
import org.waymark.library.HelpMatch.Chosen;
import org.waymark.library.HelpMatch.Reason;
import org.waymark.library.HelpMatch.Wanted;

/**
 * The organisations that stand beside a text: those that fit it best, as {@link HelpMatch} says.
 */
public final class Signposts {

  /** An audience that leaves nobody out. */
  private static final String ANYONE = "anyone";

  /** An organisation with why it was chosen. */
  public record Signpost(Item organisation, List<Reason> reasons) {}

  private final Map<String, Item> byId = new HashMap<>();
  private final HelpMatch match;

  Signposts(Collection<Item> organisations) {
    List<Candidate> candidates = new ArrayList<>();
    for (Item item : organisations) {
      Organisation organisation = (Organisation) item.content();
      if (organisation.status() == Status.ACTIVE && !item.archived()) {
        byId.put(item.key().id(), item);
        candidates.add(candidate(item, organisation));
      }
    }
    match = new HelpMatch(candidates);
  }

  private static Candidate candidate(Item item, Organisation organisation) {
    return new Candidate(
        item.key().id(),
        Set.copyOf(item.topics()),
        Set.copyOf(organisation.needs()),
        Set.copyOf(organisation.audiences()),
        ids(item.common().nations()),
        organisation.crisis(),
        organisation.audiences().isEmpty() || organisation.audiences().contains(ANYONE));
  }

  private static Set<String> ids(Collection<Nation> nations) {
    return nations.stream().map(Nation::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Readers who find no help beside a text.
   *
   * @param nations where they are; empty when it is all of them
   * @param crisis whether it is help in a crisis that they miss
   */
  public record Gap(List<Nation> nations, boolean crisis) {}

  /** The organisations for an item, the best first. */
  public List<Signpost> forItem(Item item) {
    return signposts(wanted(item));
  }

  /** The organisations for the page of a topic, the best first. */
  public List<Signpost> forTopic(Topic topic) {
    return signposts(wanted(topic));
  }

  /**
   * Who finds no help among the organisations that stand beside an item.
   *
   * @return whom help in a crisis fails, where there must be some, and whom all help fails, where
   *     the item is hard to read
   */
  public List<Gap> gaps(Item item) {
    return gaps(wanted(item));
  }

  /** The same for the page of a topic. */
  public List<Gap> gaps(Topic topic) {
    return gaps(wanted(topic));
  }

  private List<Gap> gaps(Wanted wanted) {
    boolean cautious = Sensitivity.isCautious(wanted.sensitivity());
    if (!cautious && !wanted.crisisRequired()) {
      return List.of();
    }
    List<Chosen> chosen = match.choose(wanted);
    Set<String> withoutHelp = cautious ? match.unserved(wanted, chosen, anyone -> true) : Set.of();
    Set<String> withoutCrisisHelp =
        wanted.crisisRequired() ? match.unserved(wanted, chosen, Candidate::crisis) : Set.of();
    List<Gap> gaps = new ArrayList<>();
    if (!withoutCrisisHelp.isEmpty()) {
      gaps.add(new Gap(nations(withoutCrisisHelp), true));
    }
    if (!withoutHelp.isEmpty()) {
      gaps.add(new Gap(nations(withoutHelp), false));
    }
    return gaps;
  }

  private static List<Nation> nations(Set<String> ids) {
    return Arrays.stream(Nation.values()).filter(nation -> ids.contains(nation.id())).toList();
  }

  private List<Signpost> signposts(Wanted wanted) {
    List<Signpost> signposts = new ArrayList<>();
    for (Chosen chosen : match.choose(wanted)) {
      Item organisation = byId.get(chosen.id());
      if (organisation != null) {
        signposts.add(new Signpost(organisation, chosen.reasons()));
      }
    }
    return signposts;
  }

  private static Wanted wanted(Topic topic) {
    return new Wanted(
        Set.of(topic.id()),
        Set.of(),
        null,
        topic.sensitivity() == null ? 0 : topic.sensitivity(),
        List.of(),
        Topics.needCrisisHelp(List.of(topic.id())),
        Wanted.USUAL_MOST);
  }

  private static Wanted wanted(Item item) {
    Set<Nation> nations = new HashSet<>(item.common().nations());
    List<String> first = new ArrayList<>(item.help());
    @Nullable String role = null;
    if (item.content() instanceof Story story) {
      role = story.teller().role();
      if (story.teller().nation() != null && nations.isEmpty()) {
        nations.add(story.teller().nation());
      }
      story.helpedBy().stream().filter(id -> !first.contains(id)).forEach(first::add);
    }
    return new Wanted(
        Set.copyOf(item.topics()),
        ids(nations),
        role,
        item.sensitivity(),
        first,
        Topics.needCrisisHelp(item.topics()),
        Wanted.USUAL_MOST);
  }
}
