package org.waymark.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Renders footnotes: numbers in the text, in the order of reading, and the notes at its end. */
final class Footnotes {
  private final Rendering rendering;
  private final List<FootnoteBlock> notes = new ArrayList<>();
  private final List<FootnoteBlock> written = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final List<Integer> references = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  Footnotes(Rendering rendering) {
    this.rendering = rendering;
  }

  boolean hasId(String id) {
    return ids.contains(id);
  }

  /** Meets a note where it is written; it is rendered at the end. */
  void met(FootnoteBlock note) {
    written.add(note);
  }

  void reference(Footnote node, HtmlWriter out) {
    FootnoteBlock note =
        FootnoteExtension.FOOTNOTES.get(rendering.document).get(node.getText().toString());
    if (note == null) {
      rendering.reports.add(
          MarkdownCode.FOOTNOTE_NOT_FOUND,
          node.getStartOffset(),
          "The footnote \"" + node.getText() + "\" is not written anywhere.",
          "Write it at the end of the text: " + node.getChars() + ": The note.");
      out.text(node.getChars());
      return;
    }
    int number = numbers.computeIfAbsent(note, this::next);
    int time = references.get(number - 1) + 1;
    references.set(number - 1, time);
    String id = referenceId(number, time);
    ids.add(id);
    out.elements().close("a");
    out.raw("<sup class=\"footnote-ref\"").attribute("id", id).raw(">");
    out.raw("<a").attribute("href", "#fn-" + number).attribute("role", "doc-noteref").raw(">");
    out.raw(String.valueOf(number)).raw("</a></sup>");
  }

  private int next(FootnoteBlock note) {
    notes.add(note);
    references.add(0);
    ids.add("fn-" + notes.size());
    return notes.size();
  }

  private static String referenceId(int number, int time) {
    return "fnref-" + number + (time == 1 ? "" : "-" + time);
  }

  /** Writes all notes that were pointed to, and tells of the others. */
  void write(HtmlWriter out) {
    if (!notes.isEmpty()) {
      out.line().raw("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
      // By index: a note may point to another that comes to stand behind it.
      for (int i = 0; i < notes.size(); i++) {
        write(notes.get(i), i + 1, out);
      }
      out.raw("</ol>\n</section>\n");
    }
    written.forEach(this::check);
  }

  private void write(FootnoteBlock note, int number, HtmlWriter out) {
    HtmlWriter content = new HtmlWriter();
    rendering.blocks.children(note, content);
    List<Piece> pieces = new ArrayList<>(content.finish());
    StringBuilder end = new StringBuilder();
    for (int time = 1; time <= references.get(number - 1); time++) {
      end.append(" <a class=\"footnote-back\" href=\"#").append(referenceId(number, time));
      end.append("\" role=\"doc-backlink\">\u21A9\uFE0E</a>");
    }
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last) instanceof Html html && html.html().endsWith("</p>\n")) {
      String open = html.html().substring(0, html.html().length() - "</p>\n".length());
      pieces.set(last, new Html(open + end + "</p>\n"));
    } else {
      pieces.add(new Html("<p>" + end.substring(1) + "</p>\n"));
    }
    out.raw("<li").attribute("id", "fn-" + number).raw(">\n").pieces(pieces).raw("</li>\n");
  }

  private void check(FootnoteBlock note) {
    String name = note.getText().toString();
    if (FootnoteExtension.FOOTNOTES.get(rendering.document).get(name) != note) {
      rendering.reports.add(
          MarkdownCode.FOOTNOTE_TWICE,
          note.getStartOffset(),
          "Another footnote has the name \"" + name + "\" too. This one is left out.",
          "Give one of them another name.");
    } else if (!numbers.containsKey(note)) {
      rendering.reports.add(
          MarkdownCode.FOOTNOTE_UNUSED,
          note.getStartOffset(),
          "Nothing in the text points to the footnote \"" + name + "\". It is left out.",
          "Write [^" + name + "] where it belongs, or delete it.");
    }
  }
}
