package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.content.Key;
import org.waymark.content.Page;
import org.waymark.library.Item;
import org.waymark.markdown.HeadingMark;
import org.waymark.page.view.Article;
import org.waymark.page.view.HomeView;
import org.waymark.page.view.Link;
import org.waymark.page.view.PageView;
import org.waymark.page.view.Piece;
import org.waymark.page.view.Section;
import org.waymark.page.view.View;

/** Pages: home, hubs, documents. A hub shows its sections, in which parts of its text may stand. */
final class HubPages {

  private HubPages() {}

  static View view(Edition edition, Item item, Page page) {
    Bodies bodies = new Bodies(edition, item);
    PageText text = new PageText(bodies, page.version() != null);
    List<Piece> body = text.fill(beforeSections(item, page), 0);
    List<Section> sections = new Sections(new Hub(edition, item, page, text)).all();
    Article article = new Articles(edition).of(item, bodies, bodies.whole(body));
    if (item.key().id().equals(PagePaths.INDEX)) {
      return new HomeView(edition.frame(item, List.of()), article, sections);
    }
    return new PageView(
        edition.frame(item, trail(edition, item)),
        article,
        sections,
        Objects.requireNonNullElse(page.version(), ""),
        edition.day(Documents.issued(page)),
        Documents.newer(edition, item),
        Documents.history(edition, item, page));
  }

  /** All of the text, unless sections show parts of it. */
  private static List<org.waymark.markdown.Piece> beforeSections(Item item, Page page) {
    List<org.waymark.markdown.Piece> text = item.body().pieces();
    return page.isInParts() ? beforeHeadings(text) : text;
  }

  /** What sections cannot name: the text before its first heading. */
  static List<org.waymark.markdown.Piece> beforeHeadings(List<org.waymark.markdown.Piece> text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i) instanceof HeadingMark) {
        return text.subList(0, i);
      }
    }
    return text;
  }

  /** Home, and the pages of the folders above that exist. */
  private static List<Link> trail(Edition edition, Item item) {
    List<Link> trail = new ArrayList<>();
    trail.add(edition.home());
    String id = item.key().id();
    for (int slash = id.indexOf('/'); slash > 0; slash = id.indexOf('/', slash + 1)) {
      String above = id.substring(0, slash);
      for (String candidate : List.of(above, above + "/" + PagePaths.INDEX)) {
        edition
            .library()
            .in(new Key(item.key().type(), candidate), edition.code())
            .filter(found -> !found.key().equals(item.key()))
            .ifPresent(f -> trail.add(edition.link(f)));
      }
    }
    return trail;
  }
}
