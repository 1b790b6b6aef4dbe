package org.waymark.markdown;

import java.util.List;

/**
 * A link or picture whose HTML depends on the site.
 *
 * @param scheme what kind of thing is meant
 * @param target the address without scheme and fragment, percent-encoding undone: {@code
 *     ma-2026/no-follow-up}
 * @param fragment without {@code #}; empty when there is none
 * @param label the link's content; empty for pictures
 * @param text the label as plain text; for pictures the alternative text
 * @param title Markdown's link title; empty when there is none
 * @param shape how it stands in the text
 * @param line the editor's own line, from 1
 * @param column the editor's own column in characters (code points), from 1
 */
public record Mention(
    Scheme scheme,
    String target,
    String fragment,
    List<Piece> label,
    String text,
    String title,
    Shape shape,
    int line,
    int column)
    implements Piece {

  /** How a mention stands in the text. */
  public enum Shape {
    /** A link: {@code [label](org:sands)}. */
    LINK,
    /** A picture among text. */
    PICTURE,
    /**
     * A picture alone in its paragraph: it stands between blocks, with no {@code <p>} around it.
     */
    BLOCK
  }

  public Mention {
    label = List.copyOf(label);
  }

  @Override
  public List<Piece> inside() {
    return label;
  }
}
