package org.waymark.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Common;
import org.waymark.content.Content;
import org.waymark.content.ContentType;
import org.waymark.content.Factsheet;
import org.waymark.content.Key;
import org.waymark.content.News;
import org.waymark.content.Page;
import org.waymark.content.Story;
import org.waymark.library.Item;
import org.waymark.library.Signposts;
import org.waymark.markdown.Heading;
import org.waymark.page.view.Article;
import org.waymark.page.view.HelpBlock;
import org.waymark.page.view.Link;
import org.waymark.page.view.OrganisationCard;
import org.waymark.page.view.Piece;

/** What all items with a text have in common on their pages. */
final class Articles {

  private static final int NEAR = 3;

  /** A list of contents helps from here on; on shorter texts it stands in the way. */
  private static final int HEADINGS_FOR_CONTENTS = 3;

  private final Edition edition;

  Articles(Edition edition) {
    this.edition = edition;
  }

  Article of(Item item) {
    Bodies bodies = new Bodies(edition, item);
    return of(item, bodies, bodies.fill(item.body().pieces()));
  }

  /**
   * @param bodies has filled everything that the page shows of the item's text
   */
  Article of(Item item, Bodies bodies, List<Piece> body) {
    Content content = item.content();
    if (content instanceof Factsheet factsheet) {
      factsheet.references().forEach(bodies.sources()::add);
      factsheet.terms().forEach(bodies::explain);
    }
    Common common = item.common();
    boolean dated = content instanceof Story || content instanceof News;
    LocalDate published = dated ? common.date() : null;
    return new Article(
        item.key().id(),
        item.title(),
        common.summary(),
        PictureViews.illustration(edition, item),
        body,
        bodies.sources().list(),
        bodies.words(),
        edition.topicLinks(common.topics()),
        campaigns(item),
        edition.nations(common.nations()),
        edition.day(published),
        edition.day(common.updated()),
        item.archived(),
        isCautious(item),
        Cards.isRead(item) ? Cards.minutes(item) : 0,
        contents(item),
        help(item),
        near(item));
  }

  /** Up to the pages that gather it, where they may be seen. */
  private List<Link> campaigns(Item item) {
    List<Link> links = new ArrayList<>();
    for (String campaign : item.common().campaign()) {
      Key key = new Key(ContentType.PAGE, campaign);
      if (!key.equals(item.key())) {
        edition.library().in(key, edition.code()).ifPresent(p -> links.add(edition.link(p)));
      }
    }
    return links;
  }

  /**
   * Whether a reader must be able to choose before the text. The home page is where they choose,
   * and organisations are help.
   */
  private static boolean isCautious(Item item) {
    ContentType type = item.key().type();
    boolean read =
        type == ContentType.STORY
            || type == ContentType.FACTSHEET
            || type == ContentType.NEWS
            || (type == ContentType.PAGE && !item.key().id().equals(PagePaths.INDEX));
    return read && item.isCautious();
  }

  private static List<Link> contents(Item item) {
    List<Link> links = new ArrayList<>();
    for (Heading heading : item.body().outline()) {
      if (heading.level() == 2) {
        links.add(new Link("#" + heading.id(), heading.text()));
      }
    }
    return isLookedUp(item) && links.size() >= HEADINGS_FOR_CONTENTS ? links : List.of();
  }

  /** Whether readers come for parts of it: a factsheet, or a numbered document shown whole. */
  private static boolean isLookedUp(Item item) {
    return item.key().type() == ContentType.FACTSHEET
        || (item.content() instanceof Page page
            && page.version() != null
            && page.sections().isEmpty());
  }

  private @Nullable HelpBlock help(Item item) {
    if (!wantsHelp(item)) {
      return null;
    }
    List<OrganisationCard> cards = new ArrayList<>();
    for (Signposts.Signpost signpost : edition.library().signposts().forItem(item)) {
      cards.add(edition.organisations().card(signpost.organisation(), signpost.reasons()));
    }
    return cards.isEmpty() ? null : new HelpBlock(cards, allHelp());
  }

  /**
   * Help stands beside every story and factsheet, and beside what is about something or hard to
   * read; organisations are help themselves.
   */
  private static boolean wantsHelp(Item item) {
    ContentType type = item.key().type();
    return type == ContentType.STORY
        || type == ContentType.FACTSHEET
        || (type != ContentType.ORGANISATION
            && (!item.topics().isEmpty()
                || !item.help().isEmpty()
                || (item.content() instanceof Page page && !page.clips().isEmpty())
                || item.isCautious()));
  }

  Link allHelp() {
    return edition.link(
        edition.addresses().list(ContentType.ORGANISATION, edition.code()),
        edition.say("all-help"));
  }

  private List<org.waymark.page.view.Card> near(Item item) {
    boolean asked =
        item.key().type() == ContentType.STORY || item.key().type() == ContentType.FACTSHEET;
    return asked ? edition.cards().of(edition.library().near(item, NEAR)) : List.of();
  }
}
