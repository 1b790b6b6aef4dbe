package org.waymark.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of a built site.
 *
 * @param address its path: {@code /about/}
 * @param url its full address, where it is being served
 * @param kind which template made it, as the class of its body says
 * @param language its code
 * @param direction {@code ltr} or {@code rtl}
 * @param parts what it is made of: each component with the one around it
 * @param scripts the addresses of the scripts that it loads
 */
record BuiltPage(
    String address,
    String url,
    String kind,
    String language,
    String direction,
    Set<String> parts,
    Set<String> scripts) {

  static BuiltPage of(String address, String url, Document page) {
    Element html = page.expectFirst("html");
    List<String> scripts = page.select("script[src]").eachAttr("src");
    return new BuiltPage(
        address,
        url,
        page.body().className().replaceFirst(" .*", ""),
        html.attr("lang"),
        html.attr("dir"),
        parts(page),
        Set.copyOf(scripts));
  }

  private static Set<String> parts(Document page) {
    String direction = page.expectFirst("html").attr("dir");
    Set<String> parts = new HashSet<>();
    for (Element element : page.body().getAllElements()) {
      Element around = element.parent();
      parts.add(direction + " " + (around == null ? "" : name(around)) + " > " + name(element));
    }
    return Set.copyOf(parts);
  }

  private static String name(Element element) {
    String role = element.hasAttr("role") ? "[" + element.attr("role") + "]" : "";
    return element.normalName() + "." + element.className().replace(' ', '.') + role;
  }

  /** Whether a browser leaves it at once, so that nothing on it is seen or used. */
  boolean isPassedThrough() {
    return kind.equals("redirect");
  }

  /** For the names of tests: {@code story ur /ur/stories/second-exit/}. */
  @Override
  public String toString() {
    return kind + " " + language + " " + address;
  }
}
