package org.waymark.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.waymark.markdown.Passage;

/**
 * Which words of a text are the site's own, and which are somebody else's: what stands within
 * quotation marks, and names that others gave themselves or their works.
 */
public final class OwnVoice {

  private final List<String> names;

  /**
   * @param names of organisations and works
   */
  public OwnVoice(Collection<String> names) {
    this.names = List.copyOf(names);
  }

  /** The characters of a text that are somebody else's. */
  BitSet others(String text) {
    BitSet others = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      int end = endOfQuotation(text, i);
      if (end > i) {
        others.set(i, end);
        i = end - 1;
      }
    }
    for (String name : names) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        others.set(at, at + name.length());
      }
    }
    return others;
  }

  /** The same for a part of a Markdown text. */
  public BitSet others(Passage passage) {
    BitSet others = others(passage.text());
    passage.apart().forEach(range -> others.set(range.from(), range.to()));
    return others;
  }

  /** Behind the quotation that begins here; -1 where none does. */
  private static int endOfQuotation(String text, int at) {
    return switch (text.charAt(at)) {
      case '\u201c' -> endOfDouble(text, at, '\u201d');
      case '\u201e' -> endOfDouble(text, at, '\u201c');
      case '\u00ab' -> endOfDouble(text, at, '\u00bb');
      case '"' -> endOfDouble(text, at, '"');
      case '\u2018' -> endOfSingle(text, at, '\u2019');
      case '\'' -> isLetter(text, at - 1) ? -1 : endOfSingle(text, at, '\'');
      default -> -1;
    };
  }

  /** A quotation that is not closed goes on in the next paragraph. */
  private static int endOfDouble(String text, int open, char close) {
    int end = text.indexOf(close, open + 1);
    return end < 0 ? text.length() : end + 1;
  }

  /**
   * The mark that closes is an apostrophe too. One between letters is never meant; one behind an s
   * may be a plural's, so a later one counts where there is one.
   */
  private static int endOfSingle(String text, int open, char close) {
    int last = -1;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u2018') {
        break;
      } else if (c == close && !isLetter(text, i + 1)) {
        last = i;
        if (text.charAt(i - 1) != 's') {
          break;
        }
      }
    }
    return last < 0 ? -1 : last + 1;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
