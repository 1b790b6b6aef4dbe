package org.waymark.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Key;

/** The stories and factsheets of one shelf, and which of them are near which. */
final class Nearby {

  private final List<Item> items = new ArrayList<>();
  private final Map<Key, Integer> places;
  private final Neighbours neighbours;

  /** Of a shelf; what is known of one before it is used again where it is the same. */
  Nearby(Shelf shelf, @Nullable Nearby before) {
    items.addAll(shelf.list(ContentType.STORY));
    items.addAll(shelf.list(ContentType.FACTSHEET));
    if (before != null && areAlike(before.items, items)) {
      places = before.places;
      neighbours = before.neighbours;
      return;
    }
    places = new HashMap<>();
    List<Neighbours.Item> entries = new ArrayList<>(items.size());
    for (Item item : items) {
      places.put(item.key(), entries.size());
      entries.add(new Neighbours.Item(item.topics(), day(item)));
    }
    neighbours = new Neighbours(entries);
  }

  private static boolean areAlike(List<Item> some, List<Item> others) {
    boolean alike = some.size() == others.size();
    for (int i = 0; alike && i < some.size(); i++) {
      Item one = some.get(i);
      Item other = others.get(i);
      alike =
          Objects.equals(one, other) // Soonest known.
              || (one.key().equals(other.key())
                  && one.topics().equals(other.topics())
                  && day(one) == day(other));
    }
    return alike;
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
            : neighbours.near(item.topics(), day(item), most);
    List<Item> found = new ArrayList<>(near.length);
    for (int index : near) {
      found.add(items.get(index));
    }
    return found;
  }
}
