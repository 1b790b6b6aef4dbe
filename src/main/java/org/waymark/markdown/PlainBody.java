package org.waymark.markdown;

import java.util.List;

/** Shows a text that cannot be laid out as it is written, so that nothing is lost. */
final class PlainBody {
  private PlainBody() {}

  static Body of(String text) {
    HtmlWriter out = new HtmlWriter();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      String paragraph = text.substring(start, end).strip();
      if (!paragraph.isEmpty()) {
        out.raw("<p>").text(paragraph).raw("</p>\n");
      }
      start = end + 2;
    }
    List<Piece> pieces = out.finish();
    return new Body(pieces, List.of(), PlainText.words(pieces));
  }
}
