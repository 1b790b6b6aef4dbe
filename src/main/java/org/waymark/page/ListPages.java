package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.content.ContentType;
import org.waymark.content.SiteFile;
import org.waymark.content.TopicsFile.Facet;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Topics;
import org.waymark.page.view.CountedLink;
import org.waymark.page.view.Link;
import org.waymark.page.view.LinkGroup;
import org.waymark.page.view.ListView;
import org.waymark.page.view.Pager;
import org.waymark.page.view.View;

/** The lists of stories, factsheets and news, in pages of a size that people can read. */
final class ListPages {

  private static final int USUAL_PAGE = 20;

  /** The types whose lists are divided into pages. */
  static final List<ContentType> LISTED =
      List.of(ContentType.STORY, ContentType.FACTSHEET, ContentType.NEWS);

  private ListPages() {}

  static List<PlannedPage> plan(Library library, String language) {
    List<PlannedPage> pages = new ArrayList<>();
    for (ContentType type : LISTED) {
      String list = library.addresses().list(type, language);
      int count = pageCount(library.shelf(language).list(type).size(), library);
      for (int number = 1; number <= count; number++) {
        int shown = number;
        pages.add(
            new PlannedPage(
                library.addresses().pageOf(list, number),
                language,
                null,
                edition -> view(edition, type, shown)));
      }
    }
    return pages;
  }

  /** How a type's lists are called in the wording. */
  static String wordingOf(ContentType type) {
    return switch (type) {
      case STORY -> "stories";
      case FACTSHEET -> "factsheets";
      case NEWS -> "news";
      case EVIDENCE -> "evidence";
      case ORGANISATION -> "directory";
      case PAGE -> "pages";
    };
  }

  /** Where all items of a type are. */
  static Link more(Edition edition, ContentType type) {
    return edition.link(
        edition.addresses().list(type, edition.code()), edition.say("more-" + wordingOf(type)));
  }

  static int pageSize(Library library) {
    SiteFile.Limits limits = library.site().limits();
    return limits == null || limits.storiesPerPage() == null ? USUAL_PAGE : limits.storiesPerPage();
  }

  /** At least one, so that a list with nothing on it still says so. */
  static int pageCount(int items, Library library) {
    return Math.max(1, (items + pageSize(library) - 1) / pageSize(library));
  }

  /** The part of a list that stands on one of its pages. */
  static List<Item> page(List<Item> items, int number, Library library) {
    int from = Math.min(items.size(), (number - 1) * pageSize(library));
    return items.subList(from, Math.min(items.size(), from + pageSize(library)));
  }

  private static View view(Edition edition, ContentType type, int number) {
    Library library = edition.library();
    Addresses addresses = edition.addresses();
    String name = wordingOf(type);
    List<Item> items = edition.shelf().list(type);
    UnaryOperator<String> address =
        language -> addresses.pageOf(addresses.list(type, language), number);
    return new ListView(
        edition.frame(
            titleOf(edition, edition.say("list-" + name), number),
            edition.say("list-" + name + "-intro"),
            address,
            List.of(edition.home())),
        type.id(),
        edition.say("list-" + name + "-intro"),
        number == 1 && type == ContentType.STORY ? FinderPages.link(edition) : null,
        edition.cards().of(page(items, number, library)),
        pager(
            edition,
            addresses.list(type, edition.code()),
            number,
            pageCount(items.size(), library),
            items.size()),
        number == 1 ? facets(edition, type) : List.of());
  }

  /** Later pages of a list say which they are. */
  static String titleOf(Edition edition, String title, int number) {
    return number == 1 ? title : title + ", " + edition.say("page-number", number);
  }

  static Pager pager(Edition edition, String list, int number, int of, int total) {
    List<Link> pages = new ArrayList<>();
    for (int i = 1; i <= of; i++) {
      boolean near = i == 1 || i == of || Math.abs(i - number) <= 2;
      if (near && of > 1) {
        pages.add(edition.link(edition.addresses().pageOf(list, i), Integer.toString(i)));
      }
    }
    Link previous =
        number == 1
            ? null
            : edition.link(
                edition.addresses().pageOf(list, number - 1), edition.say("pager-previous"));
    Link next =
        number == of
            ? null
            : edition.link(edition.addresses().pageOf(list, number + 1), edition.say("pager-next"));
    return new Pager(number, of, total, previous, next, pages);
  }

  /** The topics that have items of a type, by facet. */
  private static List<LinkGroup> facets(Edition edition, ContentType type) {
    List<LinkGroup> groups = new ArrayList<>();
    for (Facet facet : edition.library().topics().facets()) {
      List<CountedLink> links = new ArrayList<>();
      for (Topic topic : facet.topics()) {
        int count = edition.shelf().about(topic.id(), type).size();
        if (count > 0) {
          Link link = edition.topicLink(topic.id());
          links.add(new CountedLink(link.href(), link.text(), count));
        }
      }
      if (!links.isEmpty() && !facet.id().equals(Topics.AUDIENCE)) {
        groups.add(
            new LinkGroup(
                edition.text(facet.label()),
                edition.href(edition.addresses().facet(facet.id(), edition.code())),
                edition.text(facet.description()),
                links));
      }
    }
    return groups;
  }
}
