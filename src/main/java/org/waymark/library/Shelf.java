package org.waymark.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.ContentType;

/**
 * What readers of one language are offered: each item once, in their language where it exists, and
 * otherwise in the site's first. Archived items are on no list.
 */
public final class Shelf {

  private static final List<ContentType> TYPES = List.of(ContentType.values());

  private final Map<ContentType, List<Item>> listed = new EnumMap<>(ContentType.class);
  private final Map<ContentType, List<Item>> offered = new EnumMap<>(ContentType.class);
  private final Map<String, Map<ContentType, List<Item>>> byTopic = new HashMap<>();

  Shelf(List<Item> best, Topics topics) {
    List<Ranked> current = new ArrayList<>(best.size());
    for (Item item : best) {
      if (!item.archived()) {
        current.add(Ranked.of(item));
      }
    }
    Collections.sort(current);
    for (Ranked ranked : current) {
      Item item = ranked.item();
      boolean ownTopicsOnly = isForOwnTopicOnly(item);
      List<String> subjects = ownTopicsOnly ? ownTopics(item, topics) : item.subjects();
      if (!ownTopicsOnly) {
        add(item, listed);
      }
      if (!ownTopicsOnly || !subjects.isEmpty()) {
        add(item, offered);
      }
      for (String topic : subjects) {
        add(item, byTopic.computeIfAbsent(topic, id -> new EnumMap<>(ContentType.class)));
      }
    }
  }

  private static void add(Item item, Map<ContentType, List<Item>> lists) {
    lists.computeIfAbsent(item.key().type(), type -> new ArrayList<>()).add(item);
  }

  /**
   * By type; stories and news by day, the newest first and those without a day last; the others by
   * title. What is compared is found once for each.
   */
  private record Ranked(int type, long day, String title, Item item) implements Comparable<Ranked> {

    static Ranked of(Item item) {
      LocalDate date = isDated(item) ? item.common().date() : null;
      return new Ranked(
          TYPES.indexOf(item.key().type()),
          date == null ? Long.MIN_VALUE : date.toEpochDay(),
          isDated(item) ? "" : SortKey.of(item.title()),
          item);
    }

    @Override
    public int compareTo(Ranked other) {
      if (type != other.type) {
        return Integer.compare(type, other.type);
      } else if (day != other.day) {
        return Long.compare(other.day, day);
      }
      int byTitle = title.compareTo(other.title);
      return byTitle != 0 ? byTitle : item.key().compareTo(other.item.key());
    }
  }

  private static boolean isDated(Item item) {
    return item.key().type() == ContentType.STORY || item.key().type() == ContentType.NEWS;
  }

  /** Whether an item may startle, so that only those who look for its topic are shown it. */
  public static boolean isForOwnTopicOnly(Item item) {
    return Sensitivity.isStartling(item.sensitivity()) && isDated(item);
  }

  /** Who tells it does not say what it is about: nobody who looks for partners asks for this. */
  private static List<String> ownTopics(Item item, Topics topics) {
    List<String> own = topics.startling(item.subjects());
    return own.isEmpty() ? item.topics() : own;
  }

  /** The items of a type that may stand on general lists, in their order. */
  public List<Item> list(ContentType type) {
    return listed.getOrDefault(type, List.of());
  }

  /** The items of a type that stand on any list, be it only their own topics', in their order. */
  public List<Item> offered(ContentType type) {
    return offered.getOrDefault(type, List.of());
  }

  /** The items of a type about a topic, or told by someone of that role, in their order. */
  public List<Item> about(String topic, ContentType type) {
    return byTopic.getOrDefault(topic, Map.of()).getOrDefault(type, List.of());
  }
}
