package org.waymark.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Story;
import org.waymark.markdown.Body;
import org.waymark.source.Hash;
import org.waymark.source.Hasher;

/**
 * The words of stories that may not be seen, to be looked for in other texts. Eight words in a row
 * are taken for the story's own; of a quotation five are enough. What a story that may be seen has
 * too gives nothing away. Immutable, and safe for threads.
 */
public final class HeldWords {

  /** Fewer words in a row are anybody's. */
  static final int IN_A_ROW = 8;

  /** A shorter quotation is not looked for. */
  private static final int QUOTED = 5;

  /** So few numbers have a bit here that most words need no look into the map. */
  private static final int BITS = (1 << 22) - 1;

  private final BitSet likely = new BitSet(BITS);
  private final Map<Long, Key> longRuns = new HashMap<>();
  private final Map<Long, Key> shortRuns = new HashMap<>();

  /** The stories that were learnt from. */
  private final List<Draft> hidden = new ArrayList<>();

  /** The files of stories that may be seen and say some of it too. */
  private final Set<String> alike = new HashSet<>();

  private HeldWords() {}

  /**
   * Learns the words.
   *
   * @param hidden what may not be seen
   * @param visible what may be seen
   * @param before where it was learnt earlier; null when nothing was
   */
  static HeldWords of(List<Draft> hidden, List<Item> visible, @Nullable Assembly before) {
    HeldWords held = new HeldWords();
    for (Draft draft : hidden) {
      if (draft.content() instanceof Story story) {
        held.learn(draft, story);
      }
    }
    if (held.isEmpty()) {
      return held;
    }
    // What a story that may be seen says too gives nothing away.
    boolean same = before != null && before.heldWords().hidden.equals(held.hidden);
    Assembly known = same ? before : null;
    Set<Long> open = new HashSet<>();
    for (Item item : visible) {
      if (item.content() instanceof Story story && !isKnownNotTo(item, known)) {
        held.compare(item, story, open);
      }
    }
    held.longRuns.keySet().removeAll(open);
    held.shortRuns.keySet().removeAll(open);
    return held;
  }

  private static boolean isKnownNotTo(Item item, @Nullable Assembly known) {
    return known != null
        && known.had(item)
        && !known.heldWords().alike.contains(item.file().name());
  }

  private static int bit(long run) {
    return (int) run & BITS;
  }

  /** The words of one text. */
  public static HeldWords ofText(String text) {
    HeldWords held = new HeldWords();
    Key nobody = new Key(ContentType.STORY, "");
    held.learn(runs(new WordHashes(text), IN_A_ROW), held.longRuns, nobody);
    return held;
  }

  /** By which it is known whether the same is looked for. */
  public Hash hash() {
    Hash hash = Hash.NONE;
    for (Map<Long, Key> runs : List.of(longRuns, shortRuns)) {
      for (Map.Entry<Long, Key> run : runs.entrySet()) {
        hash = hash.and(new Hasher().add(run.getKey()).add(run.getValue().id()).hash());
      }
    }
    return hash;
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return longRuns.isEmpty() && shortRuns.isEmpty();
  }

  private void learn(Draft draft, Story story) {
    hidden.add(draft);
    for (WordHashes words : texts(story, draft.body(), draft.transcript())) {
      learn(runs(words, IN_A_ROW), longRuns, draft.key());
      learn(runs(words, QUOTED), shortRuns, draft.key());
    }
  }

  private void learn(Set<Long> runs, Map<Long, Key> known, Key story) {
    for (long run : runs) {
      known.put(run, story);
      likely.set(bit(run));
    }
  }

  /** Notes what a story that may be seen says too; all that was learnt stays meanwhile. */
  private void compare(Item item, Story story, Set<Long> open) {
    for (WordHashes words : texts(story, item.body(), item.transcript())) {
      boolean says = compare(words, IN_A_ROW, longRuns, open);
      says |= compare(words, QUOTED, shortRuns, open);
      if (says) {
        alike.add(item.file().name());
      }
    }
  }

  private boolean compare(WordHashes words, int length, Map<Long, Key> runs, Set<Long> open) {
    boolean says = false;
    for (int i = 0; i + length <= words.count(); i++) {
      long run = words.run(i, length);
      if (likely.get(bit(run)) && runs.containsKey(run)) {
        open.add(run);
        says = true;
      }
    }
    return says;
  }

  /** Whether the same words are looked for, as those of the same stories. */
  boolean isSame(HeldWords other) {
    return longRuns.equals(other.longRuns) && shortRuns.equals(other.shortRuns);
  }

  private static List<WordHashes> texts(Story story, Body body, @Nullable Transcript transcript) {
    List<WordHashes> texts = new ArrayList<>();
    texts.add(new WordHashes(body.plainText()));
    texts.add(new WordHashes(story.common().summary()));
    if (transcript != null) {
      texts.add(new WordHashes(transcript.body().plainText()));
    }
    return texts;
  }

  private static Set<Long> runs(WordHashes words, int length) {
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i + length <= words.count(); i++) {
      runs.add(words.run(i, length));
    }
    return runs;
  }

  /** Words of such a story in a text. */
  public Optional<Find> findIn(String text) {
    return isEmpty() ? Optional.empty() : find(new WordHashes(text));
  }

  private Optional<Find> find(WordHashes words) {
    for (int i = 0; i + IN_A_ROW <= words.count(); i++) {
      long run = words.run(i, IN_A_ROW);
      Key story = likely.get(bit(run)) ? longRuns.get(run) : null;
      if (story != null) {
        return Optional.of(new Find(story, words.place(i)));
      }
    }
    return Optional.empty();
  }

  /** The story that a quotation is taken from: it is shorter than what is found elsewhere. */
  Optional<Key> quotedIn(String quotation) {
    if (isEmpty()) {
      return Optional.empty();
    }
    WordHashes words = new WordHashes(quotation);
    Optional<Key> found = find(words).map(Find::story);
    if (found.isPresent() || words.count() < QUOTED) {
      return found;
    }
    Key story = null;
    for (int i = 0; i + QUOTED <= words.count(); i++) {
      story = shortRuns.get(words.run(i, QUOTED));
      if (story == null) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(story);
  }

  /**
   * Words that were found.
   *
   * @param at where they begin in the text
   */
  public record Find(Key story, int at) {}
}
