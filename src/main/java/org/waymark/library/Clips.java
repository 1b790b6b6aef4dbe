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
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Page;
import org.waymark.markdown.Markdown;
import org.waymark.markdown.MarkdownSource;
import org.waymark.markdown.Piece;
import org.waymark.problem.Problems;

/** Finds the parts of stories that pages show as clips. */
final class Clips {

  private static final Markdown MARKDOWN = new Markdown();

  private final Map<Key, Map<String, Item>> items;
  private final List<String> languages;
  private final Map<Key, Visibility> known;
  private final Withdrawals withdrawals;
  private final Topics topics;
  private final Map<Key, List<Item>> pages = new HashMap<>();

  /**
   * @param items what may be seen, by language
   * @param all the same, in the order in which pages are listed
   * @param languages of the site, the first one first
   * @param known every item of the project, seen or not
   */
  Clips(
      Map<Key, Map<String, Item>> items,
      Collection<Item> all,
      List<String> languages,
      Map<Key, Visibility> known,
      Withdrawals withdrawals,
      Topics topics) {
    this.items = items;
    this.languages = languages;
    this.known = known;
    this.withdrawals = withdrawals;
    this.topics = topics;
    for (Item item : all) {
      Set<Key> stories = new LinkedHashSet<>();
      for (Clip clip : of(item)) {
        if (clip instanceof Clip.Shown) {
          stories.add(clip.key());
        }
      }
      stories.forEach(s -> pages.computeIfAbsent(s, key -> new ArrayList<>()).add(item));
    }
  }

  /** The pages, in all languages, that show parts of a story. */
  List<Item> pagesWith(Key story) {
    return pages.getOrDefault(story, List.of());
  }

  /** A page's clips in their order; none for items that are no pages. */
  List<Clip> of(Item item) {
    if (!(item.content() instanceof Page page) || page.clips().isEmpty()) {
      return List.of();
    }
    List<Clip> clips = new ArrayList<>();
    for (Page.Clip clip : page.clips()) {
      clips.add(clip(item, clip, clips.size()));
    }
    return List.copyOf(clips);
  }

  private Clip clip(Item page, Page.Clip clip, int at) {
    Key key = new Key(ContentType.STORY, clip.id());
    List<Item> versions = versions(key, page.language());
    Visibility why = known.get(key);
    if (why == null) {
      return new Clip.Gone(at, key);
    } else if (versions.isEmpty()) {
      return new Clip.Hidden(at, key, why);
    } else if (StoryWords.areTakenBack(page, versions, withdrawals)) {
      return new Clip.TakenBack(at, key);
    } else if (!StoryWords.mayStandOn(page, versions, topics)) {
      return new Clip.TooHard(at, key);
    }
    for (Item story : versions) {
      List<Piece> words = words(story, clip.quote(), clip.fromHeading());
      if (!words.isEmpty()) {
        return new Clip.Shown(at, story, words);
      }
    }
    return new Clip.Missing(at, key);
  }

  /** The version in the page's own language first: a translation has quotations of its own. */
  private List<Item> versions(Key key, String first) {
    Map<String, Item> byLanguage = items.getOrDefault(key, Map.of());
    Set<String> inOrder = new LinkedHashSet<>(List.of(first));
    inOrder.addAll(languages);
    return inOrder.stream().map(byLanguage::get).filter(Objects::nonNull).toList();
  }

  private static List<Piece> words(Item story, @Nullable String quote, @Nullable String heading) {
    if (quote != null && heading == null) {
      String text = story.body().plainText();
      return Passage.find(text, quote)
          .or(() -> Passage.find(text, withoutMarks(quote)))
          .map(words -> Markdown.paragraphs(words).pieces())
          .orElse(List.of());
    } else if (heading != null && quote == null) {
      return story.body().section(headingId(heading));
    }
    return List.of();
  }

  /** Words that were copied from a story's file have Markdown's marks in them. */
  private static String withoutMarks(String quote) {
    return MARKDOWN.parse(new MarkdownSource("", quote, 1), new Problems()).plainText();
  }

  private static String headingId(String written) {
    return written.startsWith("#") ? written.substring(1) : written;
  }
}
