package org.waymark.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence;
import org.waymark.content.Page;
import org.waymark.content.Story;
import org.waymark.library.Item;
import org.waymark.library.Shelf;
import org.waymark.page.view.Card;

/**
 * Items as they stand in lists. Of an item there is one card, however many pages show it; of very
 * many, one for each page.
 */
final class Cards {

  /** Words an adult reads in a minute, on the slow side: these are hard texts. */
  private static final int WORDS_A_MINUTE = 200;

  /** So many are kept. A site that has more makes the others anew each time. */
  private static final int MOST = 50_000;

  private final Edition edition;
  private final Map<String, Card> made = new ConcurrentHashMap<>();

  Cards(Edition edition) {
    this.edition = edition;
  }

  List<Card> of(List<Item> items) {
    return items.stream().map(this::of).toList();
  }

  /** At most so many, from the first on. */
  List<Card> first(List<Item> items, int most) {
    return of(items.subList(0, Math.min(most, items.size())));
  }

  Card of(Item item) {
    Card card = made.get(item.file().name());
    if (card == null) {
      card = make(item);
      Card other = made.size() < MOST ? made.putIfAbsent(item.file().name(), card) : null;
      card = other == null ? card : other;
    }
    return card;
  }

  private Card make(Item item) {
    Story story = item.content() instanceof Story found ? found : null;
    return new Card(
        item.key().type().id(),
        edition.href(edition.addresses().item(item)),
        item.title(),
        item.common().summary(),
        edition.otherLanguage(item),
        edition.day(day(item)),
        story == null ? "" : story.teller().name(),
        story == null ? List.of() : edition.contentNotes(story),
        isRead(item) ? minutes(item) : 0,
        isSample(item));
  }

  /** Whether it is a story that is made up, which is said wherever something of it stands. */
  static boolean isSample(Item item) {
    return item.content() instanceof Story story && story.sample();
  }

  /** The day that readers go by; null where it tells them nothing. */
  private static @Nullable LocalDate day(Item item) {
    if (item.content() instanceof Evidence evidence) {
      return evidence.published();
    }
    return Shelf.isDated(item) ? item.common().date() : null;
  }

  /** Whether it is there to be read from end to end: hubs and sources are looked at. */
  static boolean isRead(Item item) {
    boolean hub = item.content() instanceof Page page && !page.sections().isEmpty();
    return !hub && item.key().type() != ContentType.EVIDENCE;
  }

  static int minutes(Item item) {
    return Math.max(1, Math.round((float) item.body().words() / WORDS_A_MINUTE));
  }

  /** What must be said before words of a story: nothing below the sensitivity that asks for it. */
  static List<String> cautions(Edition edition, Item item, Story story) {
    return item.isCautious() ? edition.contentNotes(story) : List.of();
  }
}
