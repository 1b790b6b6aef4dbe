package org.waymark.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Key;
import org.waymark.markdown.Body;
import org.waymark.markdown.Quotation;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * Takes out of texts the quotations from stories that may not stand there, so that no later stage
 * meets them: a quotation inherits the consent that its story has. Any that links to such a story
 * goes, because how its speaker is written must not decide over consent; and so does any that has
 * the words of a story that may not be seen.
 */
final class PullQuotes {

  private final Speakers speakers;
  private final Collection<Item> visible;
  private @Nullable Map<Key, List<Item>> byKey;
  private final Map<Key, Visibility> known;
  private final HeldWords held;
  private final Withdrawals withdrawals;
  private final Topics topics;
  private final Problems problems;

  /**
   * @param visible all items that may be seen
   * @param known every item of the project, seen or not
   */
  PullQuotes(
      Collection<Item> visible,
      Map<Key, Visibility> known,
      Speakers speakers,
      HeldWords held,
      Withdrawals withdrawals,
      Topics topics,
      Problems problems) {
    this.visible = visible;
    this.known = known;
    this.speakers = speakers;
    this.held = held;
    this.withdrawals = withdrawals;
    this.topics = topics;
    this.problems = problems;
  }

  /** The item without the quotations that it may not have; each is told. */
  Item leftIn(Item item) {
    Body body = leftIn(item, item.file().name(), item.body());
    Transcript transcript = item.transcript();
    if (transcript != null) {
      String file = transcript.file().name();
      transcript = new Transcript(transcript.file(), leftIn(item, file, transcript.body()));
    }
    boolean same = body.equals(item.body()) && Objects.equals(transcript, item.transcript());
    return same ? item : item.with(body, transcript);
  }

  private Body leftIn(Item item, String file, Body body) {
    return body.without(quotation -> isLeftOut(item, file, quotation));
  }

  private boolean isLeftOut(Item item, String file, Quotation quotation) {
    Place place = new Place(file, quotation.line(), quotation.column());
    Set<Key> from = new LinkedHashSet<>(speakers.storiesIn(file, quotation));
    if (!held.isEmpty()) {
      held.quotedIn(quotation.text()).ifPresent(from::add);
    }
    boolean leftOut = false;
    for (Key story : from) {
      leftOut |= isLeftOut(item, story, place);
    }
    return leftOut;
  }

  /** Few texts quote a story, so they are put in order only when one does. */
  private List<Item> versions(Key story) {
    if (byKey == null) {
      byKey = new HashMap<>();
      for (Item item : visible) {
        byKey.computeIfAbsent(item.key(), key -> new ArrayList<>()).add(item);
      }
    }
    return byKey.getOrDefault(story, List.of());
  }

  private boolean isLeftOut(Item item, Key story, Place place) {
    List<Item> versions = versions(story);
    Visibility why = known.get(story);
    if (why == null) {
      LeftOut.tellGone(story, speakers.stories(), place, problems);
      return true;
    } else if (versions.isEmpty()) {
      LeftOut.tellHidden(story, why, place, problems);
      return true;
    } else if (StoryWords.areTakenBack(item, versions, withdrawals)) {
      LeftOut.tellTakenBack(story, place, problems);
      return true;
    } else if (!StoryWords.mayStandOn(item, versions, topics)) {
      LeftOut.tellTooHard(story, place, problems);
      return true;
    }
    return false;
  }
}
