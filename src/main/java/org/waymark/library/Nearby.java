package org.waymark.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.ContentType;
import org.waymark.content.Key;

/** The stories and factsheets of one shelf, and which of them are near which. */
final class Nearby {

  private final List<Item> items = new ArrayList<>();
  private final Map<Key, Integer> places = new HashMap<>();
  private final Neighbours neighbours;

  Nearby(Shelf shelf) {
    items.addAll(shelf.list(ContentType.STORY));
    items.addAll(shelf.list(ContentType.FACTSHEET));
    List<Neighbours.Item> entries = new ArrayList<>(items.size());
    for (Item item : items) {
      places.put(item.key(), entries.size());
      entries.add(new Neighbours.Item(item.topics(), "", day(item)));
    }
    neighbours = new Neighbours(entries);
  }

  /** What has no day is as if it were of the first of all days. */
  private static int day(Item item) {
    LocalDate date = item.common().date();
    return date == null ? 0 : (int) date.toEpochDay();
  }

  /** The nearest items, also to one that stands on no shelf. */
  List<Item> to(Item item, int most) {
    Integer place = places.get(item.key());
    int[] near =
        place != null
            ? neighbours.near(place, most)
            : neighbours.near(item.topics(), "", day(item), most);
    List<Item> found = new ArrayList<>(near.length);
    for (int index : near) {
      found.add(items.get(index));
    }
    return found;
  }
}
