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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.ContentPath;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.KnownIds;
import org.waymark.content.Story;
import org.waymark.content.Vocabulary;
import org.waymark.library.Assembly.Ground;
import org.waymark.library.Assembly.Placed;
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
    return assemble(drafts, media, null).library();
  }

  /**
   * The same, quicker where little changed: the library is what it would be without {@code
   * earlier}, but what was told of drafts that did not change is not told again.
   *
   * @param earlier what it was before; it need not fit
   */
  public Assembly assemble(
      Collection<Draft> drafts, Set<String> media, @Nullable Assembly earlier) {
    Ground ground = new Ground(shared, today, production, alsoShown);
    Assembly before = earlier != null && earlier.restsOn(ground) ? earlier : null;
    Topics topics = new Topics(shared.topics());
    List<Weighed> all = weighed(drafts, before);
    Gathered gathered = new Gathered(all, topics);
    Set<Key> went = before == null ? Set.of() : before.wentWithout(gathered.files);
    Speakers speakers = new Speakers(gathered.known.keySet(), gathered.files, shared);
    Set<Key> named = new Gone(shared, speakers).namedIn(drafts);
    gathered.addGone(named); // From here on files are known that are not there.
    HeldWords held = HeldWords.of(gathered.hidden, gathered.visible, before);
    PullQuotes quotes =
        new PullQuotes(
            gathered.visible,
            gathered.known,
            speakers,
            held,
            shared.withdrawals(),
            topics,
            problems);
    boolean alike = before != null && before.quotesAlike(gathered.placed, named, held);
    List<Placed> placed = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      placed.add(leftIn(gathered.placed.get(i), quotes, alike ? all.get(i).was() : null));
    }
    Library library =
        new Library(
            shared,
            today,
            placed.stream().map(Placed::left).filter(Objects::nonNull).toList(),
            gathered.known,
            held,
            addresses(gathered.hidden, gathered.visible),
            gathered.whole,
            gathered.files,
            media,
            before == null ? null : before.library(),
            before == null ? Set.of() : changed(all, placed, went));
    return new Assembly(ground, placed, named, held, library);
  }

  /** The items that are not as they were, came or went, in any language. */
  private static Set<Key> changed(List<Weighed> all, List<Placed> placed, Set<Key> went) {
    Set<Key> changed = new HashSet<>(went);
    for (int i = 0; i < all.size(); i++) {
      Placed was = all.get(i).was();
      if (was == null || !Objects.equals(was.left(), placed.get(i).left())) {
        changed.add(all.get(i).draft().key());
      }
    }
    return changed;
  }

  /** All drafts, each by itself. */
  private final class Gathered {

    final Map<Key, Visibility> known;
    final Map<String, Key> files;
    final List<Draft> hidden = new ArrayList<>();
    final List<Item> visible;
    final List<Placed> placed;
    boolean whole = shared.faulty().isEmpty();

    Gathered(List<Weighed> all, Topics topics) {
      known = new HashMap<>(2 * all.size());
      files = new HashMap<>(2 * all.size());
      visible = new ArrayList<>(all.size());
      placed = new ArrayList<>(all.size());
      all.forEach(each -> add(each, topics));
    }

    private void add(Weighed weighed, Topics topics) {
      Draft draft = weighed.draft();
      Visibility visibility = draft.whole() ? weighed.visibility() : Visibility.BROKEN;
      known.merge(draft.key(), visibility, Assembler::together);
      whole &= draft.whole();
      files.put(draft.file().name(), draft.key());
      if (!isShown(weighed.visibility())) {
        hidden.add(draft);
      }
      Item item = item(weighed, topics);
      if (item != null) {
        visible.add(item);
      }
      placed.add(new Placed(draft, weighed.own(), weighed.visibility(), item, item));
    }

    private void addGone(Set<Key> stories) {
      for (Key gone : stories) {
        if (known.putIfAbsent(gone, Visibility.WITHDRAWN) == null) {
          Gone.filesOf(gone, shared).forEach(name -> files.put(name, gone));
        }
      }
    }
  }

  /**
   * A draft, and what is decided of it.
   *
   * @param own whether it may be seen, by itself alone
   * @param visibility the same as its original would have it
   * @param was what became of the very same draft before; null when it is another one
   */
  private record Weighed(
      Draft draft, Visibility own, Visibility visibility, @Nullable Placed was) {}

  /**
   * A translation may be seen only where its original may: what is held back or not yet due in one
   * language must not come out in another.
   */
  private List<Weighed> weighed(Collection<Draft> drafts, @Nullable Assembly before) {
    VisibilityRules rules = new VisibilityRules(shared, today, production, problems);
    boolean translated = shared.languages().size() > 1;
    Map<Key, Visibility> originals = new HashMap<>();
    List<Weighed> weighed = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Placed was = before == null ? null : before.of(draft);
      Visibility own = was == null ? rules.of(draft) : was.own();
      weighed.add(new Weighed(draft, own, own, was));
      if (translated && draft.language().equals(shared.firstLanguage())) {
        originals.put(draft.key(), own);
      }
    }
    if (translated) {
      weighed.replaceAll(
          each -> {
            Visibility original = originals.getOrDefault(each.draft().key(), Visibility.SHOWN);
            Visibility both = VisibilityRules.ofTranslation(each.own(), original);
            return both == each.own()
                ? each
                : new Weighed(each.draft(), each.own(), both, each.was());
          });
    }
    return weighed;
  }

  private static Placed leftIn(Placed placed, PullQuotes quotes, @Nullable Placed was) {
    Item item = placed.item();
    if (item == null) {
      return placed;
    } else if (was != null && item.equals(was.item())) {
      return placed.with(was.left());
    }
    Item left = quotes.leftIn(item);
    return left.equals(item) ? placed : placed.with(left);
  }

  /** The addresses of what may not be seen, unless something that may be seen has them too. */
  private Set<String> addresses(List<Draft> hidden, List<Item> visible) {
    Addresses addresses = new Addresses(shared.site());
    Set<String> found = new HashSet<>();
    for (Draft draft : hidden) {
      forEachAddress(draft.key(), draft.language(), draft.content(), addresses, found::add);
    }
    if (!found.isEmpty()) {
      for (Item item : visible) {
        forEachAddress(item.key(), item.language(), item.content(), addresses, found::remove);
      }
    }
    return found;
  }

  private static void forEachAddress(
      Key key,
      String language,
      @Nullable Content content,
      Addresses addresses,
      Consumer<String> user) {
    if (content != null) {
      user.accept(addresses.item(key, language));
      content.common().aliases().forEach(user);
    }
  }

  private boolean isShown(Visibility visibility) {
    return visibility.isShown() || alsoShown.contains(visibility);
  }

  /** Of two versions of an item: what is broken is told apart, otherwise the better one counts. */
  private static Visibility together(Visibility one, Visibility other) {
    if (one == Visibility.BROKEN || other == Visibility.BROKEN) {
      return Visibility.BROKEN;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  private @Nullable Item item(Weighed weighed, Topics topics) {
    Content content = weighed.draft().content();
    if (content == null || !isShown(weighed.visibility())) {
      return null;
    }
    boolean archived = weighed.visibility() == Visibility.ARCHIVED;
    Item known = weighed.was() == null ? null : weighed.was().item();
    return known != null && known.archived() == archived
        ? known
        : item(weighed.draft(), content, archived, topics);
  }

  private static Item item(Draft draft, Content content, boolean archived, Topics topics) {
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
        archived,
        sensitivity,
        draft.transcript());
  }
}
