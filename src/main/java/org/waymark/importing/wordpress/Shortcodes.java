package org.waymark.importing.wordpress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.importing.MatterKind;

/**
 * What plugins and WordPress itself mean by words in square brackets. Captions, galleries and
 * things from elsewhere become elements; of others the words between are kept and the rest is
 * remarked. Brackets that are only brackets stay.
 */
final class Shortcodes {

  /** Neither part can be read in two ways, so that no text takes long. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\[(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9_-]{0,40})(?<rest>[^\\[\\]]{0,4000})\\]");

  private static final Pattern CLOSING = Pattern.compile("\\[/([a-zA-Z][a-zA-Z0-9_-]{0,40})\\]");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-zA-Z0-9_-]{1,40})\\s?=\\s?(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'/]+))");

  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>\\[\\]]+");

  private static final Set<String> FROM_ELSEWHERE =
      Set.of(
          "embed",
          "youtube",
          "vimeo",
          "video",
          "audio",
          "soundcloud",
          "facebook",
          "twitter",
          "tweet",
          "instagram",
          "googlemaps",
          "dailymotion",
          "spotify",
          "playlist",
          "fve",
          "iframe");

  private static final Set<String> CAPTIONS = Set.of("caption", "wp_caption");

  /** The element in which addresses of things from elsewhere stand for the converter. */
  static final String ELSEWHERE = "wm-elsewhere";

  /** The element of a gallery, with the numbers of its pictures. */
  static final String GALLERY = "wm-gallery";

  private final Remarks remarks;

  Shortcodes(Remarks remarks) {
    this.remarks = remarks;
  }

  /** A text with none left in it. */
  String replaced(String text) {
    if (text.indexOf('[') < 0) {
      return text;
    }
    Set<String> closed = new HashSet<>();
    CLOSING.matcher(text).results().forEach(code -> closed.add(name(code.group(1))));
    Matcher codes = CODE.matcher(text);
    StringBuilder out = new StringBuilder(text.length());
    while (codes.find()) {
      String name = name(codes.group("name"));
      String rest = codes.group("rest");
      String element;
      if (!isCode(name, rest, closed) || isEscaped(text, codes)) {
        element = codes.group();
      } else if (codes.group("end").isEmpty()) {
        element = opened(name, rest, closed.contains(name));
      } else {
        element = ended(name);
      }
      codes.appendReplacement(out, Matcher.quoteReplacement(element));
    }
    return codes.appendTail(out).toString();
  }

  /** {@code [laughs]} is none, {@code [form id="7"]} is. */
  private static boolean isCode(String name, String rest, Set<String> closed) {
    boolean known =
        name.equals("gallery") || CAPTIONS.contains(name) || FROM_ELSEWHERE.contains(name);
    boolean hasValues = rest.isEmpty() || rest.startsWith(" ") || rest.startsWith("/");
    boolean single = name.indexOf('_') > 0 || name.indexOf('-') > 0;
    return hasValues
        && (closed.contains(name)
            || (known && (!rest.isBlank() || name.equals("gallery")))
            || rest.indexOf('=') > 0
            || (single && rest.isBlank()));
  }

  /** In double brackets, one is only shown. */
  private static boolean isEscaped(String text, Matcher code) {
    return code.start() > 0
        && text.charAt(code.start() - 1) == '['
        && code.end() < text.length()
        && text.charAt(code.end()) == ']';
  }

  private String opened(String name, String rest, boolean closes) {
    Map<String, String> values = values(rest);
    if (CAPTIONS.contains(name)) {
      String caption = values.getOrDefault("caption", "");
      return "<figure>" + (caption.isEmpty() ? "" : "<p>" + caption + "</p>");
    } else if (name.equals("gallery")) {
      String ids = values.getOrDefault("ids", values.getOrDefault("include", ""));
      return "<" + GALLERY + " ids=\"" + ids.replaceAll("[^0-9,]", "") + "\"></" + GALLERY + ">";
    } else if (FROM_ELSEWHERE.contains(name)) {
      Matcher address = WEB.matcher(rest);
      String found = address.find() ? address.group() : "";
      if (!found.isEmpty()) {
        return "<" + ELSEWHERE + ">" + found + "</" + ELSEWHERE + ">";
      } else if (closes) {
        return "<" + ELSEWHERE + ">";
      }
    }
    remarks.add(MatterKind.SHORTCODE, "[" + name + "]");
    return " ";
  }

  private static String ended(String name) {
    if (CAPTIONS.contains(name)) {
      return "</figure>";
    }
    return FROM_ELSEWHERE.contains(name) ? "</" + ELSEWHERE + ">" : " ";
  }

  private static Map<String, String> values(String rest) {
    Map<String, String> values = new HashMap<>();
    Matcher attributes = ATTRIBUTE.matcher(rest);
    while (attributes.find()) {
      String value = attributes.group(2);
      value = value == null ? attributes.group(3) : value;
      value = value == null ? attributes.group(4) : value;
      values.putIfAbsent(name(attributes.group(1)), value);
    }
    return values;
  }

  private static String name(String written) {
    return written.toLowerCase(Locale.ROOT);
  }
}
