package org.waymark.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Story;

/** On which pages words of a story may stand: what holds for clips, quotations and films alike. */
final class StoryWords {

  private static final String HOME = "index";

  private StoryWords() {}

  /**
   * Whether a page may have words of a story. Words of the highest sensitivity stand only where all
   * that makes them so is the page's own subject, and never on the home page.
   *
   * @param versions the story in all its languages
   */
  static boolean mayStandOn(Item page, Collection<Item> versions, Topics topics) {
    return versions.stream().allMatch(story -> mayStandOn(page, story, topics));
  }

  /** Whether its teller wants no words of a story on other pages, or on this one. */
  static boolean areTakenBack(Item page, Collection<Item> versions, Withdrawals withdrawals) {
    if (withdrawals.isEmpty()) {
      return false;
    }
    return versions.stream().anyMatch(story -> areTakenBack(page, story, withdrawals));
  }

  private static boolean areTakenBack(Item page, Item story, Withdrawals withdrawals) {
    return story.key().type() == ContentType.STORY
        && !page.key().equals(story.key())
        && withdrawals
            .ofWordsOn(story.key(), page.key())
            .filter(day -> !isAgreedAfter(day, story))
            .isPresent();
  }

  private static boolean isAgreedAfter(LocalDate day, Item item) {
    return given(item).filter(given -> given.isAfter(day)).isPresent();
  }

  private static Optional<LocalDate> given(Item item) {
    return item.content() instanceof Story story
        ? Optional.ofNullable(story.consent()).map(Story.Consent::given)
        : Optional.empty();
  }

  /**
   * Whether the same pages may have words of an item as before, whatever pages there are.
   *
   * @param was null when it could not be seen
   * @param now null when it may not be seen
   */
  static boolean areAsFree(@Nullable Item was, @Nullable Item now) {
    if (was == null || now == null) {
      return was == null && now == null;
    }
    boolean startles = Shelf.isForOwnTopicOnly(was);
    return startles == Shelf.isForOwnTopicOnly(now)
        && (!startles || was.topics().equals(now.topics()))
        && given(was).equals(given(now));
  }

  private static boolean mayStandOn(Item page, Item story, Topics topics) {
    if (!Shelf.isForOwnTopicOnly(story) || page.key().equals(story.key())) {
      return true;
    }
    List<String> own = topics.startling(story.topics());
    List<String> needed = own.isEmpty() ? story.topics() : own;
    boolean home = page.key().type() == ContentType.PAGE && page.key().id().equals(HOME);
    return !home && !needed.isEmpty() && page.topics().containsAll(needed);
  }
}
