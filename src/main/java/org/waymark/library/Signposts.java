package org.waymark.library;

import java.util.List;

public final class Signposts {
  public record Signpost(Item organisation, List<String> reasons) {}

  Signposts(List<Item> organisations, Topics topics) {}

  public List<Signpost> forItem(Item item) {
    return List.of();
  }
}
