package org.waymark.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.content.ContentType;
import org.waymark.content.Factsheet;
import org.waymark.content.Story.Channel;

/**
 * What feeds tell of: the newest stories, factsheets and news that exist in a language. A story is
 * among them only when its teller agreed to that, because what others have copied cannot be
 * withdrawn.
 */
public final class Newest {

  private static final int MOST = 50;
  private static final List<ContentType> TYPES =
      List.of(ContentType.STORY, ContentType.FACTSHEET, ContentType.NEWS);

  private static final Comparator<Item> NEWEST_FIRST =
      Comparator.comparing(Newest::dayOf, Comparator.reverseOrder()).thenComparing(Item::key);

  private final Library library;
  private final String language;

  public Newest(Library library, String language) {
    this.library = library;
    this.language = language;
  }

  /** Of the whole site; what may startle is not among them. The newest first, at most 50. */
  public List<Item> all() {
    return newest(library.shelf(language)::list);
  }

  /** About a topic. The newest first, at most 50. */
  public List<Item> about(String topic) {
    return newest(type -> library.shelf(language).about(topic, type));
  }

  /** When an item was last changed, or published; for a factsheet at least when it was reviewed. */
  public static Optional<LocalDate> day(Item item) {
    if (item.common().updated() != null) {
      return Optional.of(item.common().updated());
    } else if (item.common().date() != null) {
      return Optional.of(item.common().date());
    }
    return item.content() instanceof Factsheet factsheet && factsheet.reviewed() != null
        ? Optional.of(factsheet.reviewed().on())
        : Optional.empty();
  }

  private static LocalDate dayOf(Item item) {
    return day(item).orElse(LocalDate.MIN);
  }

  /** Whether there is anything about a topic. Asked of each page of its list, so it is quick. */
  public boolean hasAny(String topic) {
    Shelf shelf = library.shelf(language);
    return TYPES.stream().anyMatch(t -> shelf.about(topic, t).stream().anyMatch(this::isTold));
  }

  private List<Item> newest(Function<ContentType, List<Item>> lists) {
    return TYPES.stream()
        .flatMap(type -> lists.apply(type).stream())
        .filter(this::isTold)
        .sorted(NEWEST_FIRST)
        .limit(MOST)
        .toList();
  }

  private boolean isTold(Item item) {
    return item.language().equals(language)
        && day(item).isPresent()
        && Channels.cover(item, Channel.FEED);
  }
}
