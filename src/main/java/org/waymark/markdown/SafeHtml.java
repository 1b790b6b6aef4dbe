package org.waymark.markdown;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** Which raw HTML an editor may write. Everything else is dropped, and its text stays. */
final class SafeHtml {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u");

  private static final Set<String> BLOCK =
      Set.of(
          "blockquote",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "hr",
          "li",
          "ol",
          "p",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> VOID = Set.of("br", "hr");

  /** What these hold is no text for readers. */
  private static final Set<String> LOSES_CONTENT = Set.of("iframe", "object", "script", "style");

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags(INLINE.toArray(String[]::new))
          .addTags(BLOCK.toArray(String[]::new))
          .addAttributes(":all", "dir", "lang")
          .addAttributes("a", "href")
          .addAttributes("abbr", "title")
          .addAttributes("details", "open")
          .addAttributes("td", "colspan", "rowspan", "scope")
          .addAttributes("th", "colspan", "rowspan", "scope");

  private SafeHtml() {}

  static boolean isInline(String name) {
    return INLINE.contains(name);
  }

  static boolean isAllowed(String name) {
    return INLINE.contains(name) || BLOCK.contains(name);
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  static boolean losesContent(String name) {
    return LOSES_CONTENT.contains(name);
  }

  /** The element's name in lower case, of a tag that opens or closes. */
  static String name(CharSequence tag) {
    int start = InlineScanner.at(tag, 1) == '/' ? 2 : 1;
    int end = start;
    while (InlineScanner.isTagPart(InlineScanner.at(tag, end))) {
      end++;
    }
    return tag.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  /** The tag as jsoup reads it; null when it has no attributes or is none. */
  static @Nullable Element read(String tag) {
    Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
    return Jsoup.parse(tag, "", parser).firstElementChild();
  }

  static boolean isAllowed(String name, Element element, Attribute attribute) {
    return ALLOWED.isSafeAttribute(name, element, attribute)
        && isValid(attribute.getKey(), attribute.getValue().strip());
  }

  private static boolean isValid(String key, String value) {
    return switch (key) {
      case "dir" -> Set.of("ltr", "rtl", "auto").contains(value);
      case "scope" -> Set.of("row", "col", "rowgroup", "colgroup").contains(value);
      case "colspan", "rowspan" ->
          !value.isEmpty()
              && value.length() < 4
              && value.chars().allMatch(c -> c >= '0' && c <= '9');
      case "lang" ->
          value.length() < 36 && value.chars().allMatch(c -> InlineScanner.isTagPart((char) c));
      default -> true;
    };
  }
}
