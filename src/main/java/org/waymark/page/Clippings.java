package org.waymark.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Key;
import org.waymark.content.Page;
import org.waymark.content.Story;
import org.waymark.library.Clip;
import org.waymark.library.Item;
import org.waymark.library.Links;
import org.waymark.library.Links.Target;
import org.waymark.markdown.Excerpt;
import org.waymark.markdown.HeadingMark;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;
import org.waymark.page.view.LanguageTag;
import org.waymark.page.view.Link;
import org.waymark.page.view.Piece;

/**
 * The clips of one page, each of which stands on it once: where the text places it, in a section,
 * or after the text.
 */
final class Clippings {

  /** What stands in a section stands below its heading of the second level. */
  private static final int IN_SECTION = 3;

  private static final int HIGHEST = 2;

  private final Edition edition;
  private final Bodies bodies;
  private final List<Clip> left;
  private final int tellers;
  private final boolean sample;

  /** How many clips of a story the text has yet to place: these are the first ones of it. */
  private final Map<Key, Integer> awaited = new HashMap<>();

  /** The level below the headings that placing mentions stand under. */
  private final Map<Mention, Integer> levels = new HashMap<>();

  private int levelAtEnd = HIGHEST;
  private int number;

  /**
   * @param bodies fills the page's text
   */
  Clippings(Edition edition, Item page, Bodies bodies) {
    this.edition = edition;
    this.bodies = bodies;
    this.left = new ArrayList<>(edition.library().clips(page));
    Set<Key> stories = new LinkedHashSet<>();
    left.stream().filter(Clip.Shown.class::isInstance).forEach(clip -> stories.add(clip.key()));
    this.tellers = stories.size();
    this.sample =
        left.stream()
            .filter(Clip.Shown.class::isInstance)
            .allMatch(clip -> Cards.isSample(((Clip.Shown) clip).story()));
    if (!left.isEmpty() && page.content() instanceof Page content) {
      readText(page);
      levelAtEnd =
          content.isInParts() ? HIGHEST : levelAtEnd; // Only what has no heading is not in a part.
    }
  }

  private void readText(Item page) {
    Links links = new Links(edition.library());
    for (Mention mention : page.body().mentions()) {
      Key story = placed(mention, links, page);
      if (story != null) {
        awaited.merge(story, 1, Integer::sum);
      }
    }
    for (org.waymark.markdown.Piece piece : page.body().pieces()) {
      if (piece instanceof HeadingMark mark) {
        levelAtEnd = mark.heading().level() + 1;
      } else if (piece instanceof Mention mention) {
        levels.put(mention, levelAtEnd);
      }
    }
  }

  private static @Nullable Key placed(Mention mention, Links links, Item page) {
    return mayPlace(mention) ? keyOf(links.resolve(page, mention)) : null;
  }

  private static boolean mayPlace(Mention mention) {
    return mention.shape() == Mention.Shape.BLOCK
        && (mention.scheme() == Scheme.STORY || mention.scheme() == Scheme.FILE);
  }

  private static @Nullable Key keyOf(Target target) {
    if (target instanceof Target.ToItem found) {
      return found.item().key();
    }
    return target instanceof Target.ToHidden hidden ? hidden.key() : null;
  }

  /**
   * Puts the next clip of a story in the place of a mention.
   *
   * @return false when the mention places no clip; true when it does, even where the clip may not
   *     be shown and nothing comes of it
   */
  boolean place(Mention mention, Target target, List<Piece> filled) {
    Key story = mayPlace(mention) ? keyOf(target) : null;
    for (Clip clip : left) {
      if (clip.key().equals(story)) {
        left.remove(clip);
        awaited.merge(story, -1, Integer::sum);
        if (clip instanceof Clip.Shown shown) {
          filled.add(piece(shown, levels.getOrDefault(mention, HIGHEST)));
        }
        return true;
      }
    }
    return false;
  }

  /**
   * The clips that stand in a section, at least those that the text does not place.
   *
   * @param topics only clips of stories about one of these; none for all
   */
  List<Piece> inSection(List<String> topics, @Nullable Integer limit) {
    Map<Key, Integer> skipped = new HashMap<>(awaited);
    List<Clip.Shown> taken = new ArrayList<>();
    for (Clip clip : left) {
      boolean awaitedInText = skipped.merge(clip.key(), -1, Integer::sum) >= 0;
      boolean room = limit == null || taken.size() < limit;
      if (!awaitedInText && room && clip instanceof Clip.Shown shown && isAbout(shown, topics)) {
        taken.add(shown);
      }
    }
    left.removeAll(taken);
    return taken.stream().map(clip -> piece(clip, IN_SECTION)).toList();
  }

  private static boolean isAbout(Clip.Shown clip, List<String> topics) {
    return topics.isEmpty() || clip.story().topics().stream().anyMatch(topics::contains);
  }

  /** The text with what it says of its clips before it, and those that have no place after it. */
  List<Piece> around(List<Piece> body) {
    if (tellers == 0) {
      return body;
    }
    List<Piece> whole = new ArrayList<>();
    whole.add(new Piece.Voices(tellers, sample));
    whole.addAll(body);
    for (Clip clip : left) {
      if (clip instanceof Clip.Shown shown) {
        whole.add(piece(shown, levelAtEnd));
      }
    }
    left.clear();
    return whole;
  }

  private Piece piece(Clip.Shown clip, int level) {
    Item item = clip.story();
    Story story = (Story) item.content();
    LanguageTag language = edition.otherLanguage(item);
    number++;
    return new Piece.Clip(
        number,
        Cards.cautions(edition, item, story),
        bodies.of(item).fill(Excerpt.of(clip.words(), Math.max(HIGHEST, level))),
        story.teller().name(),
        edition.topicLink(story.teller().role()).text(),
        new Link(edition.href(edition.addresses().item(item)), item.title()),
        story.sample(),
        language);
  }
}
