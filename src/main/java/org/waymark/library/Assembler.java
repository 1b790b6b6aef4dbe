package org.waymark.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.ContentPath;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.KnownIds;
import org.waymark.content.Story;
import org.waymark.content.Vocabulary;
import org.waymark.problem.Problems;

/** Puts drafts together into a library. */
public final class Assembler {

  private final Shared shared;
  private final LocalDate today;
  private final boolean production;
  private final Set<Visibility> alsoShown;
  private final Problems problems;

  /** Of what readers may see. */
  public Assembler(Shared shared, LocalDate today, boolean production, Problems problems) {
    this(shared, today, production, Set.of(), problems);
  }

  private Assembler(
      Shared shared,
      LocalDate today,
      boolean production,
      Set<Visibility> alsoShown,
      Problems problems) {
    this.shared = shared;
    this.today = today;
    this.production = production;
    this.alsoShown = alsoShown;
    this.problems = problems;
  }

  /**
   * Of what editors are shown before readers: also what is a draft, or still to come. What is held
   * or withdrawn is held from them too.
   */
  public static Assembler forEditors(
      Shared shared, LocalDate today, boolean production, Problems problems) {
    Set<Visibility> also = Set.of(Visibility.DRAFT, Visibility.SCHEDULED);
    return new Assembler(shared, today, production, also, problems);
  }

  /**
   * What fields may name: known before any content is read, because files are named by ids. Where a
   * shared file has faults, what it declares is not known, so nothing is measured by it. Stories
   * are not listed: one that was taken back must not keep the site without it from being built.
   */
  public static KnownIds knownIds(Shared shared, Collection<ContentPath> paths) {
    Topics topics = new Topics(shared.topics());
    Map<Vocabulary, Set<String>> ids = new EnumMap<>(Vocabulary.class);
    if (!shared.faulty().contains(Shared.TOPICS)) {
      ids.put(
          Vocabulary.TOPIC, Set.copyOf(topics.all().stream().map(topic -> topic.id()).toList()));
      ids.put(Vocabulary.ROLE, topics.idsOf(Topics.TELLER));
      ids.put(Vocabulary.NEED, topics.idsOf(Topics.NEED));
      Set<String> audiences = topics.idsOf(Topics.AUDIENCE);
      if (!audiences.isEmpty()) {
        ids.put(Vocabulary.AUDIENCE, audiences);
      }
    }
    if (!shared.faulty().contains(Shared.CONTENT_NOTES)) {
      ids.put(
          Vocabulary.CONTENT_NOTE,
          Set.copyOf(shared.contentNotes().notes().stream().map(note -> note.id()).toList()));
    }
    if (!shared.faulty().contains(Shared.GLOSSARY)) {
      ids.put(
          Vocabulary.TERM,
          Set.copyOf(shared.glossary().terms().stream().map(term -> term.id()).toList()));
    }
    ids.put(Vocabulary.ORGANISATION, idsOf(paths, ContentType.ORGANISATION));
    ids.put(Vocabulary.EVIDENCE, idsOf(paths, ContentType.EVIDENCE));
    ids.put(Vocabulary.PAGE, idsOf(paths, ContentType.PAGE));
    return new KnownIds(ids);
  }

  private static Set<String> idsOf(Collection<ContentPath> paths, ContentType type) {
    return Set.copyOf(
        paths.stream().map(ContentPath::key).filter(k -> k.type() == type).map(Key::id).toList());
  }

  /**
   * The library of what may be seen.
   *
   * @param media the names of all media files, from the project folder
   */
  public Library assemble(Collection<Draft> drafts, Set<String> media) {
    Topics topics = new Topics(shared.topics());
    Map<String, Visibility> visibilities = visibilities(drafts);
    List<Item> visible = new ArrayList<>();
    Map<Key, Visibility> known = new HashMap<>();
    Map<String, Key> files = new HashMap<>();
    boolean whole = shared.faulty().isEmpty();
    for (Draft draft : drafts) {
      Visibility visibility = Objects.requireNonNull(visibilities.get(draft.file().name()));
      known.merge(draft.key(), draft.whole() ? visibility : Visibility.BROKEN, Assembler::together);
      whole &= draft.whole();
      files.put(draft.file().name(), draft.key());
      Content content = draft.content();
      if (content != null && isShown(visibility)) {
        visible.add(item(draft, content, visibility, topics));
      }
    }
    Speakers speakers = new Speakers(known.keySet(), files, shared);
    for (Key gone : new Gone(shared, speakers).namedIn(drafts)) {
      if (known.putIfAbsent(gone, Visibility.WITHDRAWN) == null) {
        Gone.filesOf(gone, shared).forEach(name -> files.put(name, gone));
      }
    }
    HeldWords held = HeldWords.of(drafts, draft -> isShown(visibilities.get(draft.file().name())));
    PullQuotes quotes =
        new PullQuotes(visible, known, speakers, held, shared.withdrawals(), topics, problems);
    visible.replaceAll(quotes::leftIn);
    return new Library(
        shared, today, visible, known, held, hidden(drafts, visibilities), whole, files, media);
  }

  /**
   * Decides for every draft, by the name of its file. A translation may be seen only where its
   * original may: what is held back or not yet due in one language must not come out in another.
   */
  private Map<String, Visibility> visibilities(Collection<Draft> drafts) {
    VisibilityRules rules = new VisibilityRules(shared, today, production, problems);
    Map<String, Visibility> byFile = new HashMap<>();
    Map<Key, Visibility> originals = new HashMap<>();
    for (Draft draft : drafts) {
      Visibility visibility = rules.of(draft);
      byFile.put(draft.file().name(), visibility);
      if (draft.language().equals(shared.firstLanguage())) {
        originals.put(draft.key(), visibility);
      }
    }
    for (Draft draft : drafts) {
      Visibility original = originals.getOrDefault(draft.key(), Visibility.SHOWN);
      byFile.computeIfPresent(
          draft.file().name(),
          (name, own) -> original.isShown() || own.compareTo(original) > 0 ? own : original);
    }
    return byFile;
  }

  private Set<String> hidden(Collection<Draft> drafts, Map<String, Visibility> visibilities) {
    Addresses addresses = new Addresses(shared.site());
    Set<String> hidden = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (Draft draft : drafts) {
      Content content = draft.content();
      if (content != null) {
        Set<String> of = isShown(visibilities.get(draft.file().name())) ? shown : hidden;
        of.add(addresses.item(draft.key(), draft.language()));
        of.addAll(content.common().aliases());
      }
    }
    hidden.removeAll(shown);
    return hidden;
  }

  private boolean isShown(@Nullable Visibility visibility) {
    return visibility != null && (visibility.isShown() || alsoShown.contains(visibility));
  }

  /** Of two versions of an item: what is broken is told apart, otherwise the better one counts. */
  private static Visibility together(Visibility one, Visibility other) {
    if (one == Visibility.BROKEN || other == Visibility.BROKEN) {
      return Visibility.BROKEN;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Item item(Draft draft, Content content, Visibility visibility, Topics topics) {
    Integer own = content.common().sensitivity();
    int sensitivity = own != null ? own : topics.sensitivity(content.common().topics());
    if (own == null && content instanceof Story story) {
      sensitivity = Math.max(sensitivity, topics.sensitivity(List.of(story.teller().role())));
    }
    return new Item(
        draft.key(),
        draft.language(),
        draft.file(),
        content,
        draft.body(),
        visibility == Visibility.ARCHIVED,
        sensitivity,
        draft.transcript());
  }
}
