package org.waymark.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Nation;
import org.waymark.content.Story;
import org.waymark.library.Item;

/**
 * How many stories share what is publicly said of their tellers: the nation, the role, one topic,
 * and any two or all three of these.
 */
final class PublicFacts {

  /** What is said of a teller. */
  enum Kind {
    NATION("the nation"),
    ROLE("the role"),
    TOPIC("the topic");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** One fact. */
  record Fact(Kind kind, String id) {}

  /**
   * The fewest facts that few stories share.
   *
   * @param facts in the order of their kinds
   * @param sharing how many stories share them, this one among them
   */
  record Rarest(List<Fact> facts, int sharing) {}

  /** Which facts count; a one stands for each, fewer ones come first. */
  private static final int[] FEWEST_FIRST = {0b100, 0b010, 0b001, 0b110, 0b101, 0b011, 0b111};

  private static final int NATION = 0b100;
  private static final int ROLE = 0b010;
  private static final int TOPIC = 0b001;

  private static final long[] NO_TOPIC = {0};

  /**
   * Room for each number in a key: a site with more roles or topics than this has no file of it.
   */
  private static final int BITS = 28;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Long, Integer> sharing = new HashMap<>();

  /**
   * @param stories each once, in whatever language
   */
  PublicFacts(Collection<Item> stories) {
    for (Item item : stories) {
      Story story = (Story) item.content();
      List<String> topics = topics(item);
      long nation = nation(story.teller().nation());
      long role = number(story.teller().role());
      long[] numbered = topics.stream().mapToLong(this::number).toArray();
      for (int kinds : FEWEST_FIRST) {
        if ((kinds & NATION) != 0 && nation == 0) {
          continue;
        }
        for (long topic : (kinds & TOPIC) == 0 ? NO_TOPIC : numbered) {
          sharing.merge(key(kinds, nation, role, topic), 1, Integer::sum);
        }
      }
    }
  }

  /**
   * The smallest set of facts that fewer stories share than a limit says, of several the one that
   * the fewest share; null when there is none.
   */
  @Nullable Rarest rarest(Item item, int limit) {
    Story story = (Story) item.content();
    List<String> topics = topics(item);
    long nation = nation(story.teller().nation());
    long role = number(story.teller().role());
    long[] numbered = topics.stream().mapToLong(this::number).toArray();
    Rarest best = null;
    int size = 0;
    for (int kinds : FEWEST_FIRST) {
      if (best != null && Integer.bitCount(kinds) > size) {
        return best;
      }
      size = Integer.bitCount(kinds);
      if ((kinds & NATION) != 0 && nation == 0) {
        continue;
      }
      long[] candidates = (kinds & TOPIC) == 0 ? NO_TOPIC : numbered;
      for (int i = 0; i < candidates.length; i++) {
        int count = sharing.getOrDefault(key(kinds, nation, role, candidates[i]), limit);
        if (count < (best == null ? limit : best.sharing())) {
          best = new Rarest(facts(kinds, story, topics.isEmpty() ? "" : topics.get(i)), count);
        }
      }
    }
    return best;
  }

  /** Its topics, each once; who tells it is a fact of its own. */
  private static List<String> topics(Item item) {
    String role = ((Story) item.content()).teller().role();
    List<String> topics = new ArrayList<>(item.topics().size());
    for (String topic : item.topics()) {
      if (!topic.equals(role) && !topics.contains(topic)) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private static List<Fact> facts(int kinds, Story story, String topic) {
    List<Fact> facts = new ArrayList<>();
    Nation nation = story.teller().nation();
    if ((kinds & NATION) != 0 && nation != null) {
      facts.add(new Fact(Kind.NATION, nation.id()));
    }
    if ((kinds & ROLE) != 0) {
      facts.add(new Fact(Kind.ROLE, story.teller().role()));
    }
    if ((kinds & TOPIC) != 0) {
      facts.add(new Fact(Kind.TOPIC, topic));
    }
    return List.copyOf(facts);
  }

  /** One number for a set of facts; those that do not count are the same for all. */
  private static long key(int kinds, long nation, long role, long topic) {
    long key = (kinds & NATION) == 0 ? 0 : nation;
    key = key << BITS | ((kinds & ROLE) == 0 ? 0 : role);
    return key << BITS | ((kinds & TOPIC) == 0 ? 0 : topic);
  }

  /** From 1 on; 0 when none is said. */
  private long nation(@Nullable Nation nation) {
    return nation == null ? 0 : number("nation " + nation.id());
  }

  /** From 1 on. */
  private long number(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      number = numbers.size() + 1;
      numbers.put(id, number);
    }
    return number;
  }
}
