package org.waymark.library;

import java.util.Collection;
import org.waymark.content.Key;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** Tells editors that words of a story are left out of a page. Names the story by its id alone. */
public final class LeftOut {

  private LeftOut() {}

  /** The story itself may not be seen now. A story with faults in its fields was told of. */
  public static void tellHidden(Key story, Visibility why, Place place, Problems problems) {
    if (why != Visibility.BROKEN) {
      problems.add(
          LibraryCode.STORY_WORDS_HIDDEN,
          place,
          "The story \"" + story.id() + "\" may not be seen now: it is " + words(why) + ".",
          unlessItWillBe(why, "Take its words out here."));
    }
  }

  /**
   * There is no such story. It may have been taken back, so this is no error: the site must be
   * built without it.
   */
  public static void tellGone(
      Key story, Collection<String> stories, Place place, Problems problems) {
    problems.add(
        LibraryCode.STORY_WORDS_HIDDEN,
        place,
        "There is no story \"" + story.id() + "\", so its words are left out.",
        "If its teller took it back, take its words out here too. Otherwise correct the id. "
            + Nearest.suggest(story.id(), stories));
  }

  /** The story's sensitivity is the highest, and the page is not about all that makes it so. */
  public static void tellTooHard(Key story, Place place, Problems problems) {
    problems.add(
        LibraryCode.STORY_WORDS_TOO_HARD,
        place,
        "The story \"" + story.id() + "\" has sensitivity 3, so its words are left out here.",
        "Give this page the story's topics of that sensitivity if it is about them. Otherwise take"
            + " the words out; they never stand on the home page.");
  }

  /** The teller wants no words of the story on this page; the story itself may stay. */
  public static void tellTakenBack(Key story, Place place, Problems problems) {
    problems.add(
        LibraryCode.STORY_WORDS_TAKEN_BACK,
        place,
        "The teller of the story \"" + story.id() + "\" does not want its words on this page.",
        "Take them out here. If the teller has agreed again, write the new day as given.");
  }

  /** What to do about something that is not published: nothing, where it will be. */
  public static String unlessItWillBe(Visibility why, String otherwise) {
    return why == Visibility.WITHDRAWN
        ? otherwise
        : "Nothing need be done if it will be published. Otherwise: " + otherwise;
  }

  /** Why an item may not be seen, for an editor: "a draft". */
  public static String words(Visibility why) {
    return switch (why) {
      case DRAFT -> "a draft";
      case SCHEDULED -> "scheduled for a later day";
      case EXPIRED -> "past its last day";
      case WITHDRAWN -> "taken back by its teller";
      default -> "held back";
    };
  }
}
