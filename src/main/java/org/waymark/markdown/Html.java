package org.waymark.markdown;

import java.util.List;

/** Clean, final HTML: nothing in it needs escaping or depends on the site. */
public record Html(String html) implements Piece {

  @Override
  public List<Piece> inside() {
    return List.of();
  }
}
