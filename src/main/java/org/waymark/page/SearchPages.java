package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.content.ContentType;
import org.waymark.library.Addresses;
import org.waymark.library.Library;
import org.waymark.page.view.Link;
import org.waymark.page.view.SearchView;
import org.waymark.page.view.View;

/** The page to search on, and what to use where no script runs. */
final class SearchPages {

  private static final List<ContentType> LISTS =
      List.of(
          ContentType.ORGANISATION,
          ContentType.FACTSHEET,
          ContentType.STORY,
          ContentType.NEWS,
          ContentType.EVIDENCE);

  private SearchPages() {}

  static List<PlannedPage> plan(Library library, String language) {
    return List.of(
        new PlannedPage(library.addresses().search(language), language, null, SearchPages::view));
  }

  private static View view(Edition edition) {
    Addresses addresses = edition.addresses();
    List<Link> ways = new ArrayList<>();
    ways.add(edition.link(addresses.topicsAToZ(edition.code()), edition.say("topics-a-to-z")));
    ways.add(edition.link(addresses.glossary(edition.code()), edition.say("list-glossary")));
    for (ContentType type : LISTS) {
      ways.add(
          edition.link(
              addresses.list(type, edition.code()),
              edition.say("list-" + ListPages.wordingOf(type))));
      if (type == ContentType.STORY) {
        Optional.ofNullable(FinderPages.link(edition)).ifPresent(ways::add);
      }
    }
    return new SearchView(
        edition.frame(
            edition.say("search"),
            edition.say("search-intro"),
            addresses::search,
            List.of(edition.home())),
        edition.say("search-intro"),
        ways);
  }
}
