package org.waymark.privacy;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names on social networks: {@code @} and two to thirty letters, digits, full stops and low lines,
 * of which the first is a letter or a low line. The words of style sheets ({@code @media}), the
 * keys of data ({@code "@type":}), the ends of addresses ({@code @example.org}) and the names of
 * packages ({@code @who/what}) are none.
 */
final class HandleRule implements Rule {

  private static final Set<String> OF_STYLE_SHEETS =
      Set.of(
          "media",
          "import",
          "font",
          "supports",
          "keyframes",
          "page",
          "charset",
          "layer",
          "container",
          "property",
          "namespace",
          "counter",
          "scope",
          "starting",
          "view",
          "position");

  private static final int FEWEST = 2;
  private static final int MOST = 30;

  @Override
  public @Nullable Spot at(Folded text, int at) {
    char before = text.at(at - 1);
    if (text.at(at) != '@'
        || Character.isLetterOrDigit(before)
        || "/.#&=@\\".indexOf(before) >= 0) {
      return null;
    }
    int end = nameEnd(text, at + 1);
    String name = text.slice(at + 1, end).toLowerCase(Locale.ROOT);
    boolean begins = text.isLetter(at + 1) || text.at(at + 1) == '_';
    if (!begins || name.length() < FEWEST || name.length() > MOST || text.at(end) == '@') {
      return null;
    }
    boolean key = before == '"' && text.at(end) == '"' && text.at(text.skipSpaces(end + 1)) == ':';
    boolean domain = name.indexOf('.') > 0 && isDomain(name.substring(name.lastIndexOf('.') + 1));
    boolean none = key || domain || text.at(end) == '/' || OF_STYLE_SHEETS.contains(name);
    return none ? null : new Spot(PersonalKind.HANDLE, at, end, "@" + name);
  }

  /** Half of an e-mail address: {@code @example.org}. */
  private static boolean isDomain(String last) {
    return Domain.isCommon(last) && !last.equals("me");
  }

  /** Behind a name; a full stop at its end ends the sentence. */
  static int nameEnd(Folded text, int from) {
    int end = from;
    while (text.isWord(end) || "._".indexOf(text.at(end)) >= 0) {
      end++;
    }
    while (end > from && text.at(end - 1) == '.') {
      end--;
    }
    return end;
  }
}
