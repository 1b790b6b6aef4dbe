package org.waymark.markdown;

import com.vladsch.flexmark.util.ast.Document;

/** What the renderers of one text share. */
final class Rendering {
  final String text;
  final Document document;
  final boolean extended;
  final Reports reports;
  final Headings headings;
  final Footnotes footnotes;
  final Links links;
  final RawHtml rawHtml;
  final InlineRenderer inlines;
  final BlockRenderer blocks;

  /**
   * Ready to render.
   *
   * @param text what was parsed
   * @param extended false for CommonMark alone, without cleaning
   */
  Rendering(String text, Document document, boolean extended, Reports reports) {
    this.text = text;
    this.document = document;
    this.extended = extended;
    this.reports = reports;
    headings = new Headings(this);
    footnotes = new Footnotes(this);
    links = new Links(this);
    rawHtml = new RawHtml(this);
    inlines = new InlineRenderer(this);
    blocks = new BlockRenderer(this);
  }

  Body body() {
    HtmlWriter out = new HtmlWriter();
    blocks.children(document, out);
    out.elements().closeAll();
    footnotes.write(out);
    var pieces = out.finish();
    headings.checkLinks(footnotes);
    return new Body(pieces, headings.outline(), PlainText.words(pieces));
  }
}
