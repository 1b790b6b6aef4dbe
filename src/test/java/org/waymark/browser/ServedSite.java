package org.waymark.browser;

import java.util.ArrayList;
import java.util.List;
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

  /** Pages that show together all that the site shows. */
  Selection selection() {
    return new Selection(pages);
  }

  @Override
  public void close() {
    server.close();
  }
}
