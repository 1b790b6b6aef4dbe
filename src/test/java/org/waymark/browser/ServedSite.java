package org.waymark.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.TestSite;

/**
 * A built site that is being served.
 *
 * @param name what to call it in the names of tests and files
 */
record ServedSite(String name, TestSite site, SiteServer server) implements AutoCloseable {

  static ServedSite of(String name, TestSite built) {
    return new ServedSite(name, built, SiteServer.of(built.out()));
  }

  /** The full address of a page: {@code http://127.0.0.1:12345/about/}. */
  String url(String address) {
    return server.url(address);
  }

  /** All pages on which a reader stays, in the order of their addresses. */
  List<BuiltPage> pages() {
    List<BuiltPage> pages = new ArrayList<>();
    for (String name : site.files()) {
      if (name.endsWith(".html")) {
        BuiltPage page = BuiltPage.read(this, "/" + name.replaceAll("(^|/)index\\.html$", "$1"));
        if (!page.isPassedThrough()) {
          pages.add(page);
        }
      }
    }
    return pages;
  }

  /** Of each kind of page in each language the one that shows most. */
  List<BuiltPage> kinds() {
    Map<String, BuiltPage> found = new TreeMap<>();
    for (BuiltPage page : pages()) {
      String key = page.kind() + " " + page.language();
      found.merge(key, page, (one, other) -> other.parts() > one.parts() ? other : one);
    }
    return List.copyOf(found.values());
  }

  /** One page of it, by its address. */
  BuiltPage page(String address) {
    return BuiltPage.read(this, address);
  }

  @Override
  public void close() {
    server.close();
  }
}
