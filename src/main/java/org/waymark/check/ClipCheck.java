package org.waymark.check;

import java.util.List;
import java.util.Optional;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Page;
import org.waymark.library.Clip;
import org.waymark.library.Item;
import org.waymark.library.LeftOut;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.library.Passage;
import org.waymark.markdown.Heading;
import org.waymark.markdown.MarkdownCode;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** Clips are parts that their stories have, and editors know which of them are left out. */
final class ClipCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      if (item.content() instanceof Page page && !page.clips().isEmpty()) {
        Locator places = library.locator(item);
        List<Clip> clips = library.clips(item);
        for (Clip clip : clips) {
          check(library, clip, page.clips().get(clip.at()), places, problems);
        }
      }
    }
  }

  private static void check(
      Library library, Clip clip, Page.Clip written, Locator places, Problems problems) {
    boolean both = written.quote() != null && written.fromHeading() != null;
    if (both || (written.quote() == null && written.fromHeading() == null)) {
      problems.add(
          VoiceCode.CLIP_INCOMPLETE,
          places.place("clips", clip.at()),
          both
              ? "This clip has a quote and a heading."
              : "This clip does not say which part of the story it is.",
          both
              ? "Keep one of them, or make two clips."
              : "Add quote: with words of the story, or from-heading: \"#…\".");
    } else if (clip instanceof Clip.Gone) {
      LeftOut.tellGone(
          clip.key(),
          library.knownIds(ContentType.STORY),
          places.place("clips", clip.at(), "id"),
          problems);
    } else if (clip instanceof Clip.Hidden hidden) {
      LeftOut.tellHidden(
          clip.key(), hidden.why(), places.place("clips", clip.at(), "id"), problems);
    } else if (clip instanceof Clip.TakenBack) {
      LeftOut.tellTakenBack(clip.key(), places.place("clips", clip.at(), "id"), problems);
    } else if (clip instanceof Clip.TooHard) {
      LeftOut.tellTooHard(clip.key(), places.place("clips", clip.at(), "id"), problems);
    } else if (clip instanceof Clip.Missing && !library.isBroken(clip.key())) {
      missing(library, clip, written, places, problems);
    }
  }

  private static void missing(
      Library library, Clip clip, Page.Clip written, Locator places, Problems problems) {
    Optional<Item> story = library.in(clip.key(), library.firstLanguage());
    if (story.isPresent() && written.quote() != null) {
      problems.add(
          VoiceCode.WORDS_NOT_IN_STORY,
          places.place("clips", clip.at(), "quote"),
          notThere(clip.key(), written.quote()),
          copy(story.get(), written.quote()));
    } else if (story.isPresent() && written.fromHeading() != null) {
      String heading = written.fromHeading().replace("#", "");
      List<String> ids = story.get().body().outline().stream().map(Heading::id).toList();
      boolean empty = ids.contains(heading);
      problems.add(
          MarkdownCode.HEADING_NOT_FOUND,
          places.place("clips", clip.at(), "from-heading"),
          empty
              ? "Nothing stands under the heading \"#" + heading + "\"."
              : "The story \"" + clip.key().id() + "\" has no heading \"#" + heading + "\".",
          empty ? "Name another heading." : Nearest.suggest(heading, ids));
    }
  }

  /** What to say of words that a story does not have. */
  static String notThere(Key story, String words) {
    return "The story \"" + story.id() + "\" does not have the words " + Quote.of(words) + ".";
  }

  /** The sentence that was most likely meant. */
  static String copy(Item story, String words) {
    return Passage.nearest(story.body().plainText(), words)
        .map(sentence -> "Copy the words as they stand there. The nearest are: " + sentence)
        .orElse("Copy the words from the story, exactly as they stand there.");
  }
}
