package org.waymark.check;

import java.util.Locale;
import java.util.Set;

/**
 * The site's own host, and whether an address leads to another. Addresses are taken as browsers
 * take them (<a href="https://url.spec.whatwg.org/">URL Standard</a>): spaces before and line ends
 * within do not count, and a backslash is a slash.
 */
final class Origin {

  private static final Set<String> OVER_THE_NET =
      Set.of("http", "https", "ws", "wss", "ftp", "stun", "stuns", "turn", "turns");

  private final String scheme;
  private final String host;

  /**
   * @param url any address of the site: {@code https://example.org/near/by/}
   */
  Origin(String url) {
    int colon = url.indexOf("://");
    int end = url.indexOf('/', colon + 3);
    this.scheme = url.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
    this.host = url.substring(colon + 3, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether to fetch this means to ask another site. A mere path, or what needs no net, does not.
   */
  boolean isElsewhere(String written) {
    String address = plain(written);
    if (isSlashes(address, 0)) {
      return !isOwnHost(address, 2);
    }
    String named = schemeOf(address);
    if (!OVER_THE_NET.contains(named)) {
      return false;
    }
    int behind = named.length() + 1;
    return !named.equals(scheme) || !isSlashes(address, behind) || !isOwnHost(address, behind + 2);
  }

  /** Whether an address is a script. */
  static boolean isScript(String written) {
    String scheme = schemeOf(plain(written));
    return scheme.equals("javascript") || scheme.equals("vbscript");
  }

  private boolean isOwnHost(String address, int from) {
    int end = from;
    while (end < address.length() && "/\\?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(from, end).toLowerCase(Locale.ROOT).equals(host);
  }

  private static boolean isSlashes(String address, int from) {
    return from + 2 < address.length()
        && isSlash(address.charAt(from))
        && isSlash(address.charAt(from + 1));
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  private static String schemeOf(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return address.substring(0, i).toLowerCase(Locale.ROOT);
      } else if (!Character.isLetterOrDigit(c) && "+-.".indexOf(c) < 0) {
        return "";
      }
    }
    return "";
  }

  private static String plain(String written) {
    int from = 0;
    while (from < written.length() && written.charAt(from) <= ' ') {
      from++;
    }
    String rest = written.substring(from);
    return rest.indexOf('\n') < 0 && rest.indexOf('\t') < 0 && rest.indexOf('\r') < 0
        ? rest
        : rest.replace("\n", "").replace("\t", "").replace("\r", "");
  }
}
