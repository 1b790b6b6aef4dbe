package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of one text made to stand in another: its headings have no ids and begin at a level that
 * fits, and nothing points to places that are not there, such as footnotes.
 */
public final class Excerpt {

  /** The level for headings that are no headings where they come to stand, but words in bold. */
  public static final int NO_HEADINGS = 0;

  private static final int DEEPEST = 6;
  private static final String NOTE = "<sup class=\"footnote-ref\"";
  private static final String NOTES = "<section class=\"footnotes\"";
  private static final String INSIDE = "<a href=\"#";

  private final int level;
  private final int shift;
  private boolean inHeading;
  private int heading;
  private boolean unlinked;
  private boolean ended;

  private Excerpt(int level, int shift) {
    this.level = level;
    this.shift = shift;
  }

  /**
   * The same pieces, fit for another text.
   *
   * @param level of the highest of their headings there, or {@link #NO_HEADINGS}
   */
  public static List<Piece> of(List<Piece> pieces, int level) {
    int highest = DEEPEST;
    for (Piece piece : pieces) {
      if (piece instanceof HeadingMark mark) {
        highest = Math.min(highest, mark.heading().level());
      }
    }
    return new Excerpt(level, level - highest).all(pieces);
  }

  private List<Piece> all(List<Piece> pieces) {
    List<Piece> fit = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (ended) {
        break;
      } else if (piece instanceof Html html) {
        String text = html(html.html());
        if (!text.isEmpty()) {
          fit.add(new Html(text));
        }
      } else if (piece instanceof Quotation quotation) {
        fit.add(quotation(quotation));
      } else if (!(piece instanceof HeadingMark)) {
        fit.add(piece);
      }
    }
    return List.copyOf(fit);
  }

  private Quotation quotation(Quotation quotation) {
    return new Quotation(
        all(quotation.words()),
        all(quotation.speaker()),
        all(quotation.role()),
        all(quotation.interest()),
        quotation.line(),
        quotation.column());
  }

  private String html(String html) {
    StringBuilder fit = new StringBuilder(html.length());
    int i = 0;
    while (i < html.length() && !ended) {
      int tag = html.indexOf('<', i);
      tag = tag < 0 ? html.length() : tag;
      fit.append(html, i, tag);
      i = tag < html.length() ? tag(html, tag, fit) : tag;
    }
    return fit.toString();
  }

  /** Writes a tag as it may stand there; gives the index after what was dealt with. */
  private int tag(String html, int start, StringBuilder fit) {
    int end = html.indexOf('>', start) + 1;
    if (html.startsWith(NOTES, start)) {
      ended = true; // Notes come last.
      return end;
    } else if (html.startsWith(NOTE, start)) {
      return html.indexOf("</sup>", start) + "</sup>".length();
    } else if (html.startsWith(INSIDE, start)) {
      unlinked = true;
      return end;
    } else if (unlinked && html.startsWith("</a>", start)) {
      unlinked = false;
      return end;
    }
    if (isHeading(html, start + 1) && html.startsWith(" id=", start + 3)) {
      heading = Math.max(level, Math.min(DEEPEST, html.charAt(start + 2) - '0' + shift));
      fit.append(level == NO_HEADINGS ? "<p><strong>" : "<h" + heading + ">");
      inHeading = true;
    } else if (inHeading && html.startsWith("</", start) && isHeading(html, start + 2)) {
      fit.append(level == NO_HEADINGS ? "</strong></p>" : "</h" + heading + ">");
      inHeading = false;
    } else {
      fit.append(html, start, end);
    }
    return end;
  }

  private static boolean isHeading(String html, int at) {
    return html.charAt(at) == 'h' && Character.isDigit(html.charAt(at + 1));
  }
}
