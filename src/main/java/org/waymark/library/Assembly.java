package org.waymark.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Key;

/**
 * A library with what it was put together from, so that the next one can take over what did not
 * change. Immutable.
 */
public final class Assembly {

  /** What everything in a library rests on. */
  record Ground(Shared shared, LocalDate today, boolean production, Set<Visibility> alsoShown) {}

  /**
   * What became of a draft.
   *
   * @param own whether it may be seen, by itself alone
   * @param visibility the same as its original would have it
   * @param item with all that its text quotes; null when it may not be seen
   * @param left what stands in the library: without quotations that may not stand there
   */
  record Placed(
      Draft draft,
      Visibility own,
      Visibility visibility,
      @Nullable Item item,
      @Nullable Item left) {

    Placed with(@Nullable Item other) {
      return new Placed(draft, own, visibility, item, other);
    }

    String file() {
      return draft.file().name();
    }
  }

  private final Ground ground;
  private final Map<String, Placed> placed;
  private final Set<Key> gone;
  private final HeldWords held;
  private final Library library;

  /**
   * @param gone the stories that were taken back and are named still
   */
  Assembly(
      Ground ground, Collection<Placed> placed, Set<Key> gone, HeldWords held, Library library) {
    this.ground = ground;
    this.placed = new HashMap<>(2 * placed.size());
    placed.forEach(each -> this.placed.put(each.file(), each));
    this.gone = Set.copyOf(gone);
    this.held = held;
    this.library = library;
  }

  public Library library() {
    return library;
  }

  /** Whether a draft may be seen; empty if it is not among those that this was made of. */
  public Optional<Visibility> visibility(Draft draft) {
    return Optional.ofNullable(of(draft)).map(Placed::visibility);
  }

  HeldWords heldWords() {
    return held;
  }

  boolean restsOn(Ground other) {
    return ground.equals(other);
  }

  /** What became of a draft; null if it is another one now, or was not there. */
  @Nullable Placed of(Draft draft) {
    Placed was = placed.get(draft.file().name());
    // The very same one is soonest known.
    return was != null && Objects.equals(was.draft(), draft) ? was : null;
  }

  /** Whether an item is as it was. */
  boolean had(Item item) {
    Placed was = placed.get(item.file().name());
    return was != null && Objects.equals(was.item(), item);
  }

  /**
   * Whether quotations that stand in texts, or were left out, are so still, as long as their texts
   * are the same: the same files are there, and no story gives its words more or less freely.
   */
  boolean quotesAlike(Collection<Placed> now, Set<Key> gone, HeldWords held) {
    return now.size() == placed.size()
        && this.gone.equals(gone)
        && this.held.isSame(held)
        && now.stream().allMatch(each -> quotesAlike(placed.get(each.file()), each));
  }

  private static boolean quotesAlike(@Nullable Placed was, Placed now) {
    return was != null
        && (Objects.equals(was.item(), now.item()) || StoryWords.areAsFree(was.item(), now.item()));
  }

  /**
   * Whether stories give their words as freely to other pages as in an earlier library, as far as
   * they can still be seen.
   */
  public boolean givesWordsAsFreelyAs(Assembly earlier) {
    return held.isSame(earlier.held)
        && earlier.placed.values().stream().allMatch(was -> isAsFree(was, placed.get(was.file())));
  }

  private static boolean isAsFree(Placed was, @Nullable Placed now) {
    return was.draft().key().type() != ContentType.STORY
        || now == null
        || now.item() == null
        || quotesAlike(was, now);
  }

  /** The items whose files are not there any more. */
  Set<Key> wentWithout(Map<String, Key> files) {
    Set<Key> went = new HashSet<>();
    for (Placed each : placed.values()) {
      if (!files.containsKey(each.file())) {
        went.add(each.draft().key());
      }
    }
    return went;
  }
}
