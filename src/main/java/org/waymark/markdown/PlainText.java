package org.waymark.markdown;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text out of pieces. The HTML is this package's own: well formed, with four entities.
 */
final class PlainText {
  /** Elements that stand within a line; all others begin and end a block. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img", "ins",
          "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u");

  /** Elements that hold words which are not the writer's. */
  private static final Set<String> APART = Set.of("blockquote", "q", "cite", "code", "kbd");

  /** What links of these kinds say is a name, or a word that readers may have met elsewhere. */
  private static final Set<Scheme> APART_LINKS =
      Set.of(Scheme.TERM, Scheme.REF, Scheme.EVIDENCE, Scheme.ORG);

  private static final String NOTE_LINK = "<sup class=\"footnote-ref\"";
  private static final String BACK_LINK = "<a class=\"footnote-back\"";

  private final StringBuilder text;
  private final Passages passages;

  /** Counts what would be put into the text; null to make the text. */
  private final @Nullable WordCount count;

  /** The piece that is read: every text is read so, and strings are slower to read. */
  private char[] chars = {};

  private boolean preformatted;

  /** What stands between the last character and the next: 0 nothing, 1 space, 2 line, 3 block. */
  private int gap;

  /**
   * @param length of the text, about
   */
  private PlainText(int length, boolean cut, @Nullable WordCount count) {
    this.text = new StringBuilder(length);
    this.passages = new Passages(text, cut);
    this.count = count;
  }

  static String of(List<Piece> pieces) {
    PlainText plain = new PlainText(length(pieces), false, null);
    plain.add(pieces);
    return plain.text.toString();
  }

  static List<Passage> passages(List<Piece> pieces) {
    PlainText plain = new PlainText(length(pieces), true, null);
    plain.add(pieces);
    return plain.passages.all();
  }

  /** How many words there are, without making the text of them. */
  static int words(List<Piece> pieces) {
    WordCount count = new WordCount();
    new PlainText(0, false, count).add(pieces);
    return count.words();
  }

  private static int length(List<Piece> pieces) {
    int length = 0;
    for (Piece piece : pieces) {
      length += piece instanceof Html fragment ? fragment.html().length() : 0;
    }
    return length;
  }

  private void add(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Html fragment) {
        html(fragment.html());
      } else if (piece instanceof Mention mention) {
        mention(mention);
      } else if (piece instanceof HeadingMark) {
        passages.section();
      } else if (piece instanceof Law law) {
        block(law.pieces());
      } else if (piece instanceof Callout callout) {
        block(callout.heading());
        block(callout.pieces());
      } else if (piece instanceof Quotation quotation) {
        quotation(quotation);
      }
    }
  }

  private void block(List<Piece> pieces) {
    endBlock();
    add(pieces);
    endBlock();
  }

  private void endBlock() {
    gap = 3;
    passages.end();
  }

  private void quotation(Quotation quotation) {
    endBlock();
    passages.apart(true);
    passages.quoted(!quotation.speaker().isEmpty());
    block(quotation.words());
    add(quotation.speaker());
    if (!quotation.role().isEmpty()) {
      put(", ");
      add(quotation.role());
    }
    block(quotation.interest());
    passages.quoted(false);
    passages.apart(false);
  }

  private void mention(Mention mention) {
    boolean block = mention.shape() == Mention.Shape.BLOCK;
    if (block) {
      endBlock();
    }
    passages.mention(mention);
    boolean apart = APART_LINKS.contains(mention.scheme());
    if (apart) {
      passages.apart(true);
    }
    if (mention.shape() == Mention.Shape.LINK) {
      add(mention.label());
    } else if (!mention.text().isEmpty()) {
      put(mention.text());
    }
    if (apart) {
      passages.apart(false);
    }
    if (block) {
      endBlock();
    }
  }

  private void html(String html) {
    int length = html.length();
    if (chars.length < length) {
      chars = new char[length];
    }
    html.getChars(0, length, chars, 0);
    int i = 0;
    while (i < length) {
      i = content(i, length);
      i = i < length ? tag(html, i) : i;
    }
  }

  /** Reads a tag; gives the index after it, or after the element when that is not for reading. */
  private int tag(String html, int start) {
    if (html.startsWith(NOTE_LINK, start)) {
      return after(html, "</sup>", start);
    }
    if (html.startsWith(BACK_LINK, start)) {
      return after(html, "</a>", start);
    }
    int end = Math.min(html.length(), indexOf('>', start, html.length()) + 1);
    int from = chars[start + 1] == '/' ? start + 2 : start + 1;
    String name = name(from);
    if (APART.contains(name)) {
      passages.apart(chars[start + 1] != '/');
    }
    if (name.equals("br")) {
      gap = Math.max(gap, 2);
    } else if (name.equals("td") || name.equals("th")) {
      gap = Math.max(gap, 1);
    } else if (name.equals("img")) {
      alternative(html, start, end);
    } else if (!INLINE.contains(name)) {
      endBlock();
      passages.tag(html, start, name);
      preformatted = name.equals("pre") && from == start + 1;
    }
    return end;
  }

  /** The name that begins here. */
  private String name(int from) {
    int to = from;
    while (InlineScanner.isTagPart(chars[to])) {
      to++;
    }
    return new String(chars, from, to - from);
  }

  private void alternative(String html, int start, int end) {
    int from = after(html, " alt=\"", start);
    if (from < end) {
      content(from, indexOf('"', from, end));
    }
  }

  private static int after(String html, String wanted, int from) {
    int found = html.indexOf(wanted, from);
    return found < 0 ? html.length() : found + wanted.length();
  }

  /** Where a character comes next, or the end. */
  private int indexOf(char c, int from, int to) {
    int i = from;
    while (i < to && chars[i] != c) {
      i++;
    }
    return i;
  }

  /** Reads text up to the next tag; gives the index of that, or the end. */
  private int content(int from, int to) {
    int i = from;
    while (i < to && chars[i] != '<') {
      int end = endOfRun(i, to);
      if (end > i) {
        put(chars, i, end);
        i = end;
        continue;
      }
      char c = chars[i];
      int semicolon = c == '&' ? indexOf(';', i, to) : to;
      if (semicolon < to) {
        put(entity(new String(chars, i, semicolon + 1 - i)));
        i = semicolon + 1;
      } else {
        if (c == '&') {
          put("&");
        }
        gap = Math.max(gap, gapOf(c));
        i++;
      }
    }
    return i;
  }

  /** The end of what can be copied as it is: words, and single spaces between them. */
  private int endOfRun(int from, int to) {
    char[] html = chars;
    int i = from;
    while (i < to) {
      char c = html[i];
      boolean copied =
          c > ' '
              ? c != '&' && c != '<'
              : c == ' ' && i > from && i + 1 < to && html[i + 1] > ' ' && html[i + 1] != '<';
      if (!copied) {
        return i;
      }
      i++;
    }
    return i;
  }

  private int gapOf(char c) {
    if (c == '\n' && preformatted) {
      return 2;
    }
    return c <= ' ' ? 1 : 0;
  }

  private static String entity(String entity) {
    return switch (entity) {
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&quot;" -> "\"";
      default -> "&";
    };
  }

  private void put(String words) {
    put(words.toCharArray(), 0, words.length());
  }

  private void put(char[] words, int from, int to) {
    begin();
    if (count != null) {
      count.add(words, from, to);
    } else {
      text.append(words, from, to - from);
    }
  }

  private void begin() {
    if (gap > 0 && count != null) {
      count.gap();
    } else if (gap > 0 && !text.isEmpty()) {
      text.append(gap == 1 ? " " : gap == 2 ? "\n" : "\n\n");
    }
    gap = 0;
    passages.words();
  }
}
