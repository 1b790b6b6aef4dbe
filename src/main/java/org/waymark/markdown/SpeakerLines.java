package org.waymark.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last lines of a quotation, taken out of it: who speaks, in what role, and what ties them to
 * the matter. Each is null when it is not there.
 */
record SpeakerLines(
    @Nullable Paragraph name, @Nullable Paragraph role, @Nullable Paragraph interest) {

  private static final SpeakerLines NONE = new SpeakerLines(null, null, null);

  /** The en dash, the em dash and the horizontal bar, whichever a keyboard or program gives. */
  private static final String DASHES = "\u2013\u2014\u2015";

  /** What begins a line about an interest, before the colon, in the languages that we know. */
  private static final Set<String> INTEREST =
      Set.of(
          "interest",
          "interests",
          "declared interest",
          "declared interests",
          "buddiant",
          "buddiannau",
          "مفاد",
          "مفادات",
          "وابستگی");

  private static final int LONGEST_WORD = 30;

  /** The last line of a paragraph: what follows its last break, if it has one. */
  private record Line(Paragraph paragraph, @Nullable Node lineBreak, Node first) {

    static @Nullable Line lastOf(@Nullable Node block) {
      return block instanceof Paragraph paragraph
          ? endingAt(paragraph, paragraph.getLastChild())
          : null;
    }

    private static @Nullable Line endingAt(Paragraph paragraph, @Nullable Node last) {
      Node node = last;
      while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
        node = node.getPrevious();
      }
      Node first = node == null ? paragraph.getFirstChild() : node.getNext();
      return first == null ? null : new Line(paragraph, node, first);
    }

    @Nullable Line before() {
      return lineBreak == null
          ? lastOf(paragraph.getPrevious())
          : endingAt(paragraph, lineBreak.getPrevious());
    }

    boolean isFirst() {
      return lineBreak == null && paragraph.getPrevious() == null;
    }

    boolean isDashed() {
      return first instanceof Text text
          && (isDash(text.getChars(), 0) || text.getChars().startsWith("--"));
    }

    boolean isInterest() {
      if (!(first instanceof Text text)) {
        return false;
      }
      int colon = text.getChars().indexOf(':');
      return colon > 0
          && colon <= LONGEST_WORD
          && INTEREST.contains(
              text.getChars().subSequence(0, colon).toString().strip().toLowerCase(Locale.ROOT));
    }

    /** Takes it out of the quotation. */
    Paragraph cut() {
      if (lineBreak == null) {
        paragraph.unlink();
        return paragraph;
      }
      Paragraph line = new Paragraph(paragraph.getChars());
      moveFrom(first, line);
      lineBreak.unlink();
      return line;
    }
  }

  static SpeakerLines takenFrom(BlockQuote quote) {
    Line last = Line.lastOf(quote.getLastChild());
    Line interest = last != null && last.isInterest() ? last : null;
    Line speaker = interest == null ? last : interest.before();
    if (speaker == null || speaker.isFirst() || !speaker.isDashed()) {
      return NONE;
    }
    Paragraph declared = interest == null ? null : interest.cut();
    Paragraph name = speaker.cut();
    if (name.getFirstChild() instanceof Text text) {
      text.setChars(withoutDash(text.getChars()));
    }
    return new SpeakerLines(name, roleOf(name), declared);
  }

  /** Takes what stands behind the first comma out of the line. */
  private static @Nullable Paragraph roleOf(Paragraph speaker) {
    for (Node node = speaker.getFirstChild(); node != null; node = node.getNext()) {
      int comma = node instanceof Text text ? comma(text.getChars()) : -1;
      if (node instanceof Text text && comma >= 0) {
        boolean named = node != speaker.getFirstChild() || comma > 0;
        BasedSequence after = text.getChars().subSequence(comma + 1).trimStart();
        if (!named || (after.isEmpty() && node.getNext() == null)) {
          return null;
        }
        Paragraph role = new Paragraph(speaker.getChars());
        Node next = node.getNext();
        text.setChars(text.getChars().subSequence(0, comma));
        if (!after.isEmpty()) {
          role.appendChild(new Text(after));
        }
        if (next != null) {
          moveFrom(next, role);
        }
        return role;
      }
    }
    return null;
  }

  private static int comma(BasedSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      if ((c == ',' || c == '،') && ends) {
        return i;
      }
    }
    return -1;
  }

  private static void moveFrom(Node first, Paragraph to) {
    for (Node node = first; node != null; ) {
      Node next = node.getNext();
      to.appendChild(node);
      node = next;
    }
  }

  private static boolean isDash(BasedSequence text, int at) {
    return at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0;
  }

  private static BasedSequence withoutDash(BasedSequence text) {
    int i = 0;
    while (isDash(text, i) || InlineScanner.at(text, i) == '-') {
      i++;
    }
    return text.subSequence(InlineScanner.whitespace(text, i));
  }
}
