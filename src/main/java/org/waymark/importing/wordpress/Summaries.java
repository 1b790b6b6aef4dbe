package org.waymark.importing.wordpress;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.waymark.importing.ContentText;
import org.waymark.importing.EmailAddresses;

/** A sentence or two that say what a text is about. */
final class Summaries {

  private static final int MOST = 240;
  private static final int LEAST = 60;

  /** Far more than a summary has, and little enough for any pattern. */
  private static final int ENOUGH = 2000;

  private static final int BLOCKS = 200;

  /** What a paragraph of plain words does not begin with. */
  private static final Pattern NO_WORDS =
      Pattern.compile("^(#|>|- |\\||!\\[|<!--|```|~~~|\\*\\*\\*|\\d+\\. ).*", Pattern.DOTALL);

  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\([^()\\s]*\\)");

  private Summaries() {}

  /**
   * From what the author wrote as one, else from the first paragraph; empty when there is neither.
   *
   * @param excerpt as WordPress stores it
   */
  static String of(String excerpt, String markdown) {
    String own = Jsoup.parseBodyFragment(new Shortcodes(new Remarks()).replaced(excerpt)).text();
    if (!own.isBlank()) {
      return cut(ContentText.plain(EmailAddresses.without(own)));
    }
    for (String whole : markdown.split("\n\n", BLOCKS)) {
      String block = whole.substring(0, Math.min(ENOUGH, whole.length()));
      if (!NO_WORDS.matcher(block).matches()) {
        String words = LINK.matcher(block).replaceAll("$1").replaceAll("(?<!\\\\)[*`]+", "");
        String plain = ContentText.plain(words.replaceAll("\\\\(?=\\n|\\p{Punct})", ""));
        if (plain.length() > 1) {
          return cut(plain);
        }
      }
    }
    return "";
  }

  private static String cut(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int end = -1;
    for (int i = LEAST; i < MOST - 1; i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
        end = i + 1;
      }
    }
    if (end > 0) {
      return text.substring(0, end);
    }
    int space = text.lastIndexOf(' ', MOST - 1);
    return text.substring(0, space > LEAST ? space : MOST - 2) + "…";
  }
}
