package org.waymark.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.waymark.TestSite;

/**
 * A built site that is being served.
 *
 * @param pages all pages on which a reader stays, in the order of their addresses
 */
record ServedSite(TestSite site, SiteServer server, List<BuiltPage> pages)
    implements AutoCloseable {

  static ServedSite of(TestSite built) {
    SiteServer server = SiteServer.of(built.out());
    List<BuiltPage> pages = new ArrayList<>();
    for (String name : built.files()) {
      if (name.endsWith(".html")) {
        String address = "/" + name.replaceAll("(^|/)index\\.html$", "$1");
        pages.add(BuiltPage.of(address, server.url(address), built.html("/" + name)));
      }
    }
    pages.removeIf(BuiltPage::isPassedThrough);
    return new ServedSite(built, server, List.copyOf(pages));
  }

  /** The full address of a page: {@code http://127.0.0.1:12345/about/}. */
  String url(String address) {
    return server.url(address);
  }

  /** Of each kind of page in each language the one that shows most. */
  List<BuiltPage> kinds() {
    return richest(page -> page.kind() + " " + page.language());
  }

  /** Of the pages that load the same scripts, in each language, the one that shows most. */
  List<BuiltPage> scripted() {
    return richest(page -> page.language() + " " + new TreeSet<>(page.scripts()));
  }

  private List<BuiltPage> richest(Function<BuiltPage, String> same) {
    Map<String, BuiltPage> found = new TreeMap<>();
    for (BuiltPage page : pages) {
      found.merge(same.apply(page), page, (a, b) -> b.parts().size() > a.parts().size() ? b : a);
    }
    return List.copyOf(found.values());
  }

  /**
   * A few pages that show together all that the site shows in either direction: each kind of page
   * and each component in each place where it stands.
   */
  List<BuiltPage> covering() {
    List<BuiltPage> chosen = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (true) {
      BuiltPage best =
          pages.stream().max(Comparator.comparingLong(page -> fresh(page, seen))).get();
      if (fresh(best, seen) == 0) {
        return chosen;
      }
      seen.addAll(best.parts());
      chosen.add(best);
    }
  }

  private static long fresh(BuiltPage page, Set<String> seen) {
    return page.parts().stream().filter(part -> !seen.contains(part)).count();
  }

  @Override
  public void close() {
    server.close();
  }
}
