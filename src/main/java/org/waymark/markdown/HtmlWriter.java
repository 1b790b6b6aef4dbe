package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects HTML and the holes in it. Escapes text; knows whether a new line has begun. */
final class HtmlWriter {
  private final StringBuilder html = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final RawElements elements = new RawElements(this);
  private boolean lineBegun = true;

  /** The elements of an editor's raw HTML that are open here. */
  RawElements elements() {
    return elements;
  }

  /** HTML as it is. */
  HtmlWriter raw(String text) {
    html.append(text);
    return this;
  }

  HtmlWriter raw(CharSequence text, int from, int to) {
    html.append(text, from, to);
    return this;
  }

  /** Text, escaped for content and for attributes in double quotes. */
  HtmlWriter text(CharSequence text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text.charAt(i));
      if (escaped != null) {
        html.append(text, start, i).append(escaped);
        start = i + 1;
      }
    }
    html.append(text, start, text.length());
    return this;
  }

  HtmlWriter text(char c) {
    String escaped = escaped(c);
    if (escaped == null) {
      html.append(c);
    } else {
      html.append(escaped);
    }
    return this;
  }

  private static @Nullable String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }

  /** An attribute with its leading space. */
  HtmlWriter attribute(String name, CharSequence value) {
    return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
  }

  /** Ends the line unless one has just begun. */
  HtmlWriter line() {
    int length = html.length();
    if (length == 0 ? !lineBegun : html.charAt(length - 1) != '\n') {
      html.append('\n');
    }
    return this;
  }

  HtmlWriter piece(Piece piece) {
    if (piece instanceof Html fragment) {
      html.append(fragment.html());
    } else {
      flush();
      pieces.add(piece);
      lineBegun = !(piece instanceof Mention mention) || mention.shape() == Mention.Shape.BLOCK;
    }
    return this;
  }

  HtmlWriter pieces(List<Piece> all) {
    all.forEach(this::piece);
    return this;
  }

  /** Says where writing is, to find out later whether anything was written. */
  Position position() {
    return new Position(pieces.size(), html.length());
  }

  /** Takes back what was written since, which must be HTML alone. */
  void rewind(Position position) {
    if (position.pieces() == pieces.size()) {
      html.setLength(position.length());
    }
  }

  /** The HTML since the last piece. */
  String html() {
    return html.toString();
  }

  /** All that was written, adjacent HTML merged. */
  List<Piece> finish() {
    elements.closeAll();
    flush();
    return List.copyOf(pieces);
  }

  private void flush() {
    if (!html.isEmpty()) {
      pieces.add(new Html(html.toString()));
      html.setLength(0);
    }
  }

  /** How much was written. */
  record Position(int pieces, int length) {}
}
