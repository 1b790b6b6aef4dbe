package org.waymark.browser;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of a built site.
 *
 * @param address its path: {@code /about/}
 * @param kind which template made it, as the class of its body says
 * @param language its code
 * @param parts how many different components it shows, counted by their classes
 * @param scripted whether it loads a script
 */
record BuiltPage(
    ServedSite site, String address, String kind, String language, int parts, boolean scripted) {

  private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"([^\"]+)\"");
  private static final Pattern KIND = Pattern.compile("<body class=\"([^\" ]+)");
  private static final Pattern CLASS = Pattern.compile("<(\\w+)[^>]*? class=\"([^\"]*)\"");

  static BuiltPage read(ServedSite site, String address) {
    String html = site.site().text(address.endsWith("/") ? address + "index.html" : address);
    Set<String> parts = new HashSet<>();
    for (Matcher each = CLASS.matcher(html); each.find(); ) {
      parts.add(each.group(1) + " " + each.group(2));
    }
    boolean scripted = html.contains("<script type=\"module\"");
    return new BuiltPage(
        site, address, first(KIND, html), first(LANGUAGE, html), parts.size(), scripted);
  }

  private static String first(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Whether a browser leaves it at once, so that nothing on it is seen or used. */
  boolean isPassedThrough() {
    return kind.equals("redirect");
  }

  String url() {
    return site.url(address);
  }

  /** For the names of tests: {@code story ur /ur/stories/second-exit/}. */
  @Override
  public String toString() {
    return kind + " " + language + " " + address;
  }
}
