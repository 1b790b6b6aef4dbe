package org.waymark.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.content.ContentType;
import org.waymark.content.GlossaryFile.Term;
import org.waymark.content.Key;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.SortKey;
import org.waymark.page.view.Article;
import org.waymark.page.view.GlossaryView;
import org.waymark.page.view.GoneView;
import org.waymark.page.view.HomeView;
import org.waymark.page.view.Link;
import org.waymark.page.view.NotFoundView;
import org.waymark.page.view.RedirectView;
import org.waymark.page.view.Section;
import org.waymark.page.view.View;
import org.waymark.page.view.Word;

/**
 * The glossary, homes of languages without one of their own, old addresses, "not found", "gone".
 */
final class OtherPages {

  private static final int ON_HOME = 3;

  private OtherPages() {}

  static List<PlannedPage> plan(Library library, String language) {
    Addresses addresses = library.addresses();
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(new PlannedPage(addresses.glossary(language), language, null, OtherPages::glossary));
    pages.add(
        PlannedPage.unlisted(addresses.notFound(language), language, null, OtherPages::notFound));
    for (String address : List.of(addresses.gone(language), addresses.goneByFolder(language))) {
      pages.add(PlannedPage.unlisted(address, language, null, edition -> gone(edition, address)));
    }
    boolean hasHome =
        library.versions(new Key(ContentType.PAGE, "index")).stream()
            .anyMatch(item -> item.language().equals(language));
    if (!hasHome) {
      pages.add(new PlannedPage(addresses.home(language), language, null, OtherPages::home));
    }
    return pages;
  }

  /** A page at each old address, for hosts that cannot redirect. */
  static List<PlannedPage> redirects(Library library) {
    List<PlannedPage> pages = new ArrayList<>();
    for (Item item : library.all()) {
      for (String alias : item.common().aliases()) {
        if (Addresses.isAddress(alias)) {
          pages.add(
              PlannedPage.unlisted(
                  alias,
                  item.language(),
                  item,
                  edition ->
                      new RedirectView(
                          edition.moved(item), edition.href(edition.addresses().item(item)))));
        }
      }
    }
    return pages;
  }

  private static View glossary(Edition edition) {
    List<Term> terms = new ArrayList<>(edition.library().terms());
    terms.sort(Comparator.comparing(term -> SortKey.of(edition.text(term.term()))));
    Map<String, List<Word>> letters = new TreeMap<>();
    for (Term term : terms) {
      String name = edition.text(term.term());
      letters
          .computeIfAbsent(SortKey.letter(name), letter -> new ArrayList<>())
          .add(edition.word(term));
    }
    List<GlossaryView.Letter> shown = new ArrayList<>();
    letters.forEach(
        (letter, words) ->
            shown.add(new GlossaryView.Letter(letter, "letter-" + (shown.size() + 1), words)));
    return new GlossaryView(
        edition.frame(
            edition.say("list-glossary"),
            edition.say("list-glossary-intro"),
            edition.addresses()::glossary,
            List.of(edition.home())),
        edition.say("list-glossary-intro"),
        shown);
  }

  private static View notFound(Edition edition) {
    return new NotFoundView(
        edition.unlisted(
            edition.say("not-found-title"), edition.addresses().notFound(edition.code())),
        waysOn(edition));
  }

  private static View gone(Edition edition, String address) {
    return new GoneView(edition.unlisted(edition.say("gone-title"), address), waysOn(edition));
  }

  private static List<Link> waysOn(Edition edition) {
    List<Link> ways = new ArrayList<>();
    ways.add(edition.home());
    for (ContentType type :
        List.of(ContentType.ORGANISATION, ContentType.STORY, ContentType.FACTSHEET)) {
      ways.add(
          edition.link(
              edition.addresses().list(type, edition.code()),
              edition.say("list-" + ListPages.wordingOf(type))));
    }
    Optional.ofNullable(FinderPages.link(edition)).ifPresent(ways::add);
    ways.add(edition.link(edition.addresses().topics(edition.code()), edition.say("list-topics")));
    return ways;
  }

  /** The home of a language for which nobody has written one: what there is, plainly. */
  private static View home(Edition edition) {
    String title = edition.text(edition.library().site().title());
    String description = edition.text(edition.library().site().description());
    List<Section> sections = new ArrayList<>();
    for (ContentType type : List.of(ContentType.FACTSHEET, ContentType.STORY, ContentType.NEWS)) {
      section(edition, type, sections);
    }
    Article article =
        new Article(
            "index",
            title,
            description,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            false,
            false,
            0,
            List.of(),
            null,
            List.of());
    return new HomeView(
        edition.frame(title, description, edition.addresses()::home, List.of()), article, sections);
  }

  private static void section(Edition edition, ContentType type, List<Section> sections) {
    List<Item> items = edition.shelf().list(type);
    if (items.isEmpty()) {
      return;
    }
    String list = ListPages.wordingOf(type);
    String show = type == ContentType.NEWS ? "latest-news" : list;
    sections.add(
        new Section.OfCards(
            show,
            edition.say("section-" + show),
            edition.cards().first(items, ON_HOME),
            ListPages.more(edition, type)));
  }
}
