package org.waymark.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Page;

/** Numbered documents: which page took the place of which, as the newer one's history says. */
public final class Documents {

  private final Map<Key, Key> newer = new HashMap<>();

  Documents(Collection<Item> items) {
    for (Item item : items) {
      if (item.content() instanceof Page page) {
        for (Page.Revision revision : page.history()) {
          if (revision.page() != null && !revision.page().equals(item.key().id())) {
            newer.putIfAbsent(new Key(ContentType.PAGE, revision.page()), item.key());
          }
        }
      }
    }
  }

  /**
   * The page with the newest version of a document that this page keeps an earlier version of;
   * empty where it keeps none, and where pages took each other's places in a circle.
   */
  public Optional<Key> newest(Key page) {
    Set<Key> seen = new HashSet<>(Set.of(page));
    Key found = newer.get(page);
    while (found != null && seen.add(found)) {
      Key next = newer.get(found);
      if (next == null) {
        return Optional.of(found);
      }
      found = next;
    }
    return Optional.empty();
  }
}
