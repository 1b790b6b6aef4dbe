package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence;
import org.waymark.content.Factsheet;
import org.waymark.content.Key;
import org.waymark.content.News;
import org.waymark.content.Organisation;
import org.waymark.content.Page;
import org.waymark.content.Story;
import org.waymark.content.Story.Channel;
import org.waymark.library.Channels;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.page.view.Change;
import org.waymark.page.view.FactsheetView;
import org.waymark.page.view.FilmPart;
import org.waymark.page.view.Link;
import org.waymark.page.view.NewsView;
import org.waymark.page.view.StoryView;
import org.waymark.page.view.View;

/** The pages of single items. */
final class ItemPages {

  private ItemPages() {}

  static List<PlannedPage> plan(Library library) {
    return library.all().stream()
        .map(
            item ->
                new PlannedPage(
                    library.addresses().item(item),
                    item.language(),
                    item,
                    edition -> view(edition, item)))
        .toList();
  }

  private static View view(Edition edition, Item item) {
    if (item.content() instanceof Story story) {
      return story(edition, item, story);
    } else if (item.content() instanceof Factsheet factsheet) {
      return factsheet(edition, item, factsheet);
    } else if (item.content() instanceof News) {
      Bodies bodies = new Bodies(edition, item);
      return new NewsView(
          edition.frame(item, trail(edition, ContentType.NEWS)),
          new Articles(edition).of(item, bodies, bodies.whole(bodies.fill(item.body().pieces()))));
    } else if (item.content() instanceof Evidence evidence) {
      return EvidencePages.view(edition, item, evidence);
    } else if (item.content() instanceof Organisation organisation) {
      return OrganisationPages.view(edition, item, organisation);
    }
    return HubPages.view(edition, item, (Page) item.content());
  }

  /** Home, and the list that the item is on. */
  static List<Link> trail(Edition edition, ContentType type) {
    String list = edition.addresses().list(type, edition.code());
    return List.of(
        edition.home(), edition.link(list, edition.say("list-" + ListPages.wordingOf(type))));
  }

  private static View story(Edition edition, Item item, Story story) {
    String role =
        edition
            .library()
            .topics()
            .find(story.teller().role())
            .map(topic -> edition.text(topic.label()))
            .orElse(story.teller().role());
    Bodies bodies = new Bodies(edition, item);
    FilmPart film = Films.of(edition, bodies, item, item.title());
    return new StoryView(
        edition.frame(item, trail(edition, ContentType.STORY)),
        new Articles(edition).of(item, bodies, bodies.fill(item.body().pieces())),
        story.teller().name(),
        edition.say("identity-" + story.teller().identity().id()),
        role,
        story.teller().nation() == null ? "" : edition.nation(story.teller().nation()),
        contentNotes(edition, story),
        helpedBy(edition, story),
        Objects.requireNonNullElse(story.edits(), ""),
        story.sample(),
        Channels.cover(item, Channel.PRINT),
        partsOn(edition, item),
        film);
  }

  /** The pages on which parts of the story stand. */
  private static List<Link> partsOn(Edition edition, Item story) {
    return edition.library().excerpting(story.key(), edition.code()).stream()
        .map(edition::link)
        .toList();
  }

  private static List<StoryView.ContentNote> contentNotes(Edition edition, Story story) {
    return edition.library().shared().contentNotes().of(story.contentNotes()).stream()
        .map(n -> new StoryView.ContentNote(edition.text(n.label()), edition.text(n.meaning())))
        .toList();
  }

  private static List<Link> helpedBy(Edition edition, Story story) {
    List<Link> links = new ArrayList<>();
    for (String id : story.helpedBy()) {
      edition
          .library()
          .in(new Key(ContentType.ORGANISATION, id), edition.code())
          .ifPresent(o -> links.add(edition.link(o)));
    }
    return links;
  }

  private static View factsheet(Edition edition, Item item, Factsheet factsheet) {
    Factsheet.Review review = factsheet.reviewed();
    return new FactsheetView(
        edition.frame(item, trail(edition, ContentType.FACTSHEET)),
        new Articles(edition).of(item),
        factsheet.keyPoints(),
        review == null
            ? null
            : new FactsheetView.Review(
                edition.dayOf(review.on()),
                review.by(),
                edition.dayOf(review.next()),
                review.next().isBefore(edition.library().today())),
        changes(edition, factsheet.history()),
        easyRead(edition, factsheet),
        factsheet.isForPrint());
  }

  static List<Change> changes(Edition edition, List<Factsheet.Change> history) {
    return history.stream().map(c -> new Change(edition.dayOf(c.on()), c.change())).toList();
  }

  private static @Nullable Link easyRead(Edition edition, Factsheet factsheet) {
    if (factsheet.formats() == null || factsheet.formats().easyRead() == null) {
      return null;
    }
    Library library = edition.library();
    return library
        .keyOfFile("content/pages/" + factsheet.formats().easyRead())
        .flatMap(key -> library.in(key, edition.code()))
        .map(edition::link)
        .orElse(null);
  }
}
