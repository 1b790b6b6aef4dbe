package org.waymark.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.content.ContentType;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Status;
import org.waymark.library.Item;

/** The organisations of an edition, in the orders in which they are listed. */
final class Directory {

  private Directory() {}

  /**
   * Those that still work: crisis help first, and of that what the site names on every page, in its
   * order; then by name.
   */
  static List<Item> active(Edition edition) {
    List<String> named = edition.library().site().helpNow().organisations();
    List<Item> active = new ArrayList<>(byName(edition));
    active.sort(Comparator.comparingInt(item -> rank(item, named)));
    return active;
  }

  private static int rank(Item item, List<String> named) {
    int place = named.indexOf(item.key().id());
    if (!isCrisis(item)) {
      return named.size() + 1;
    }
    return place < 0 ? named.size() : place;
  }

  /** Those that still work, by name. */
  static List<Item> byName(Edition edition) {
    return edition.shelf().list(ContentType.ORGANISATION).stream()
        .filter(item -> of(item).status() == Status.ACTIVE)
        .toList();
  }

  /** Those that closed or changed, by name: readers arrive with old names. */
  static List<Item> former(Edition edition) {
    return edition.shelf().list(ContentType.ORGANISATION).stream()
        .filter(item -> of(item).status() != Status.ACTIVE)
        .toList();
  }

  static boolean isCrisis(Item item) {
    return of(item).crisis();
  }

  static Organisation of(Item item) {
    return (Organisation) item.content();
  }
}
