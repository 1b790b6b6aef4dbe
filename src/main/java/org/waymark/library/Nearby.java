package org.waymark.library;

import java.util.List;

final class Nearby {
  Nearby(Shelf shelf) {}

  List<Item> to(Item item, int most) {
    return List.of();
  }
}
