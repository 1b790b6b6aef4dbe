package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.markdown.Heading;
import org.waymark.markdown.HeadingMark;
import org.waymark.markdown.Html;
import org.waymark.page.view.Piece;

/**
 * Fills a page's text, whole or in parts: headings may move up in level, and those of a numbered
 * document each get a link to themselves.
 */
final class PageText {

  private final Bodies bodies;
  private final boolean permalinks;

  PageText(Bodies bodies, boolean permalinks) {
    this.bodies = bodies;
    this.permalinks = permalinks;
  }

  Bodies bodies() {
    return bodies;
  }

  boolean hasPermalinks() {
    return permalinks;
  }

  /**
   * Fills a part of the text.
   *
   * @param up by how many levels its headings move up
   */
  List<Piece> fill(List<org.waymark.markdown.Piece> pieces, int up) {
    if (up == 0 && !permalinks) {
      return bodies.fill(pieces);
    }
    Filling filling = new Filling(up);
    pieces.forEach(filling::take);
    return filling.end();
  }

  /** One pass over a text, which stops after each heading. */
  private final class Filling {

    private final int up;
    private final List<Piece> filled = new ArrayList<>();
    private List<org.waymark.markdown.Piece> waiting = new ArrayList<>();
    private HeadingMark heading = new HeadingMark(new Heading(2, "", "", 0, false));
    private boolean open;

    Filling(int up) {
      this.up = up;
    }

    void take(org.waymark.markdown.Piece piece) {
      if (piece instanceof HeadingMark mark) {
        heading = mark;
        open = true;
      } else if (open && piece instanceof Html html) {
        heading(html.html());
      } else {
        waiting.add(piece);
      }
    }

    /** A heading's HTML may hold links, so its end tag may come in a later piece. */
    private void heading(String html) {
      String tag = "h" + heading.heading().level();
      String moved = "h" + (heading.heading().level() - up);
      String begin = "<" + tag + " id=";
      String end = "</" + tag + ">";
      String text =
          html.startsWith(begin) ? "<" + moved + " id=" + html.substring(begin.length()) : html;
      int close = text.indexOf(end);
      if (close < 0) {
        waiting.add(new Html(text));
        return;
      }
      open = false;
      waiting.add(new Html(text.substring(0, close) + "</" + moved + ">\n"));
      if (permalinks) {
        fillWaiting();
        filled.add(new Piece.Permalink(heading.heading().id(), heading.heading().text()));
      }
      String rest = text.substring(close + end.length()).stripLeading();
      if (!rest.isEmpty()) {
        waiting.add(new Html(rest));
      }
    }

    private void fillWaiting() {
      filled.addAll(bodies.fill(waiting));
      waiting = new ArrayList<>();
    }

    List<Piece> end() {
      fillWaiting();
      return filled;
    }
  }
}
