package org.waymark.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;

/** The form of ids and of web addresses. */
public final class Ids {

  private static final int LONGEST = 120;

  private Ids() {}

  /** Lower-case ASCII words and digits, joined by single hyphens, at most 120 characters. */
  public static boolean isId(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    boolean hyphen = true; // as if one stood before the first letter
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-') {
        if (hyphen) {
          return false;
        }
        hyphen = true;
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        hyphen = false;
      } else {
        return false;
      }
    }
    return !hyphen;
  }

  /** An id made from any text; {@code page} when no letter of it can stand in one. */
  public static String suggest(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < plain.length() && id.length() < LONGEST; i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        id.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && c != '\''
          && c != '’'
          && !id.isEmpty()
          && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
      id.setLength(id.length() - 1);
    }
    return id.isEmpty() ? "page" : id.toString();
  }

  /** An absolute {@code http} or {@code https} address with a host. */
  public static boolean isWebAddress(String text) {
    if (!text.startsWith("https://") && !text.startsWith("http://")) {
      return false;
    }
    try {
      String host = new URI(text).getHost();
      return host != null && !host.isEmpty();
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
