package org.waymark.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.content.ContentNotesFile.Note;
import org.waymark.content.Localised;
import org.waymark.content.Story;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Newest;
import org.waymark.page.Wording;

/** The feeds of one language: of the site, and of each topic about which there is something. */
final class Feeds {

  private final Library library;
  private final Wording wording;
  private final String language;

  private Feeds(Library library, Wording wording, String language) {
    this.library = library;
    this.wording = wording;
    this.language = language;
  }

  static List<Extra> of(Library library, Wording wording, String language) {
    Feeds feeds = new Feeds(library, wording, language);
    Addresses addresses = library.addresses();
    Newest newest = new Newest(library, language);
    String title = feeds.text(library.site().title());
    List<Extra> extras = new ArrayList<>();
    feeds.add(title, addresses.home(language), newest.all(), extras);
    for (Topic topic : library.topics().all()) {
      List<Item> about = newest.about(topic.id());
      if (!about.isEmpty()) {
        String page = addresses.topic(topic.id(), language);
        feeds.add(title + ": " + feeds.text(topic.label()), page, about, extras);
      }
    }
    return extras;
  }

  private void add(String title, String page, List<Item> items, List<Extra> extras) {
    Addresses addresses = library.addresses();
    Feed feed =
        new Feed(
            title,
            addresses.url(page),
            addresses.url(page + Addresses.FEED),
            language,
            text(library.site().title()),
            items.isEmpty() ? library.today() : day(items.get(0)),
            items.stream().map(this::entry).toList());
    extras.add(new Extra(page + Addresses.FEED + Feed.ATOM, () -> AtomFeed.bytes(feed)));
    extras.add(new Extra(page + Addresses.FEED + Feed.JSON, () -> JsonFeed.bytes(feed)));
  }

  private FeedEntry entry(Item item) {
    return new FeedEntry(
        library.addresses().url(library.addresses().item(item)),
        item.title(),
        day(item),
        summary(item),
        item.topics().stream()
            .flatMap(id -> library.topics().find(id).stream())
            .map(t -> text(t.label()))
            .toList());
  }

  /** Readers of feeds choose before they read, too: that it is made up, and what they will meet. */
  private String summary(Item item) {
    if (!(item.content() instanceof Story story)) {
      return item.common().summary();
    }
    String made = story.sample() ? wording.say("sample") + ". " : "";
    if (story.contentNotes().isEmpty()) {
      return made + item.common().summary();
    }
    String notes =
        library.shared().contentNotes().of(story.contentNotes()).stream()
            .map(Note::label)
            .map(this::text)
            .collect(Collectors.joining(wording.say("comma")));
    return made + wording.say("card-notes", notes) + ". " + item.common().summary();
  }

  private static LocalDate day(Item item) {
    return Newest.day(item).orElseThrow();
  }

  private String text(Localised localised) {
    return localised.in(language, library.firstLanguage());
  }
}
