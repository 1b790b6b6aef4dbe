package org.waymark.health.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.waymark.check.OwnVoice;
import org.waymark.content.ContentType;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.markdown.Passage;

/**
 * Puts the pages that editors wrote in an order, the hardest to read first. Never a story, never
 * what is said in a film, and of no page what stands in a quotation: nobody is told that their own
 * words are too hard. Only English, because the measure is for English.
 */
final class ReadingSurvey {

  /** Of less text no measure says anything. */
  private static final int FEWEST_SENTENCES = 10;

  private static final OwnVoice VOICE = new OwnVoice(List.of());

  private ReadingSurvey() {}

  static List<Reading> of(Library library) {
    List<Reading> all = new ArrayList<>();
    for (Item item : library.all()) {
      boolean english = item.language().equals("en") || item.language().startsWith("en-");
      if (english && item.key().type() != ContentType.STORY && !item.archived()) {
        of(item).ifPresent(all::add);
      }
    }
    all.sort(Reading.HARDEST_FIRST);
    return List.copyOf(all);
  }

  private static Optional<Reading> of(Item item) {
    SentenceCount count = new SentenceCount();
    for (Passage passage : item.body().passages()) {
      if (!passage.heading() && !passage.quoted()) {
        BitSet others = VOICE.others(passage);
        count.add(passage.text(), others);
      }
    }
    return count.sentences() < FEWEST_SENTENCES
        ? Optional.empty()
        : Optional.of(
            new Reading(
                item.key().toString(),
                item.file().name(),
                count.sentences(),
                count.words(),
                count.longest(),
                count.hard()));
  }
}
