package org.waymark.markdown;

import java.util.List;

/** Stands just before the HTML of a top-level heading: here a section begins. */
public record HeadingMark(Heading heading) implements Piece {

  @Override
  public List<Piece> inside() {
    return List.of();
  }
}
