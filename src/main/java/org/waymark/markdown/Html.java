package org.waymark.markdown;

import java.util.List;
import java.util.function.Predicate;

/** Clean, final HTML: nothing in it needs escaping or depends on the site. */
public record Html(String html) implements Piece {

  @Override
  public List<Piece> inside() {
    return List.of();
  }

  /**
   * The same without some links to full addresses; their words stay.
   *
   * @param unwanted is asked of each address, clean and percent-encoded
   */
  public String withoutLinks(Predicate<String> unwanted) {
    return OutsideLinks.without(html, unwanted);
  }
}
