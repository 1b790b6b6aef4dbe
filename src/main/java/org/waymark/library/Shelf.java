package org.waymark.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.waymark.content.ContentType;

/**
 * What readers of one language are offered: each item once, in their language where it exists, and
 * otherwise in the site's first. Archived items are on no list.
 */
public final class Shelf {

  private static final List<ContentType> TYPES = List.of(ContentType.values());
  private static final Comparator<Item> IN_ORDER = Comparator.comparing(Ranked::of);

  private final Map<ContentType, List<Item>> listed = new EnumMap<>(ContentType.class);
  private final Map<ContentType, List<Item>> offered = new EnumMap<>(ContentType.class);
  private final Map<String, Map<ContentType, List<Item>>> byTopic = new HashMap<>();

  private final Topics topics;

  Shelf(List<Item> best, Topics topics) {
    this.topics = topics;
    List<Ranked> current = new ArrayList<>(best.size());
    for (Item item : best) {
      if (!item.archived()) {
        current.add(Ranked.of(item));
      }
    }
    Collections.sort(current);
    current.forEach(ranked -> change(ranked.item(), Shelf::append));
  }

  private Shelf(Shelf before, Collection<Item> gone, Collection<Item> came) {
    this.topics = before.topics;
    listed.putAll(before.listed);
    offered.putAll(before.offered);
    before.byTopic.forEach((topic, lists) -> byTopic.put(topic, new EnumMap<>(lists)));
    gone.forEach(item -> change(item, Shelf::without));
    came.forEach(item -> change(item, Shelf::with));
  }

  /**
   * The shelf as it would be if all were sorted anew.
   *
   * @param gone items that were among the best for the language, and are so no more
   * @param came those that are so now
   */
  Shelf after(Collection<Item> gone, Collection<Item> came) {
    return new Shelf(this, gone, came);
  }

  /** Changes every list that an item belongs on. */
  private void change(Item item, BiFunction<List<Item>, Item, List<Item>> change) {
    if (item.archived()) {
      return;
    }
    boolean ownTopicsOnly = isForOwnTopicOnly(item);
    List<String> subjects = ownTopicsOnly ? ownTopics(item, topics) : item.subjects();
    if (!ownTopicsOnly) {
      change(item, listed, change);
    }
    if (!ownTopicsOnly || !subjects.isEmpty()) {
      change(item, offered, change);
    }
    for (String topic : subjects) {
      change(item, byTopic.computeIfAbsent(topic, id -> new EnumMap<>(ContentType.class)), change);
    }
  }

  private static void change(
      Item item,
      Map<ContentType, List<Item>> lists,
      BiFunction<List<Item>, Item, List<Item>> change) {
    ContentType type = item.key().type();
    lists.put(type, change.apply(lists.getOrDefault(type, List.of()), item));
  }

  private static List<Item> append(List<Item> list, Item last) {
    List<Item> longer = list.isEmpty() ? new ArrayList<>() : list;
    longer.add(last);
    return longer;
  }

  private static List<Item> without(List<Item> list, Item gone) {
    List<Item> shorter = new ArrayList<>(list);
    int place = Collections.binarySearch(shorter, gone, IN_ORDER);
    if (place >= 0) {
      shorter.remove(place);
    }
    return shorter;
  }

  private static List<Item> with(List<Item> list, Item came) {
    List<Item> longer = new ArrayList<>(list);
    int place = Collections.binarySearch(longer, came, IN_ORDER);
    longer.add(place < 0 ? -place - 1 : place, came);
    return longer;
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

  /** Whether readers go by its day: all others are in the order of their titles. */
  public static boolean isDated(Item item) {
    return item.key().type() == ContentType.STORY || item.key().type() == ContentType.NEWS;
  }

  /** Whether an item may startle, so that only those who look for its topic are shown it. */
  public static boolean isForOwnTopicOnly(Item item) {
    return Sensitivity.isStartling(item.sensitivity()) && isDated(item);
  }

  /** Who tells it does not say what it is about: nobody who looks for partners asks for this. */
  public static List<String> ownTopics(Item item, Topics topics) {
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
