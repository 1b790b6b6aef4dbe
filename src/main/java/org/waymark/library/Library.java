package org.waymark.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.GlossaryFile.Term;
import org.waymark.content.Key;
import org.waymark.content.SiteFile;
import org.waymark.markdown.Quotation;

/** All that may be seen on a day, with every way to look it up. Immutable once made. */
public final class Library {

  /** One of so many items changed is much. */
  private static final int MUCH = 8;

  private final Shared shared;
  private final LocalDate today;
  private final Topics topics;
  private final Addresses addresses;
  private final Register register;
  private final Signposts signposts;
  private final Documents documents;
  private final TreeMap<Key, Map<String, Item>> items;
  private final List<Item> all;
  private final List<Item> texts;
  private final Speakers speakers;
  private final Clips clips;
  private final Map<Key, Visibility> known;
  private final HeldWords held;
  private final Set<String> hidden;
  private final boolean whole;
  private final Map<String, Shelf> shelves = new LinkedHashMap<>();
  private final Map<String, Nearby> nearby = new HashMap<>();
  private final Map<String, Citations> citations = new HashMap<>();
  private final Map<String, Key> keysByFile;
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Set<String> media;

  /**
   * Of maps small copies are made, but not after each save, when that is felt.
   *
   * @param known every item of the project, seen or not, by its best visibility in any language;
   *     one that has faults in its fields counts as broken, even where enough could be read
   * @param held the words of stories that may not be seen
   * @param hidden addresses of what may not be seen, old ones too
   * @param whole whether no file has faults in its fields
   * @param media the names of all media files, from the project folder
   * @param before a library of the same shared files; null where all is to be made anew
   * @param changed the items that differ from those of {@code before}, came or went
   */
  Library(
      Shared shared,
      LocalDate today,
      Collection<Item> visible,
      Map<Key, Visibility> known,
      HeldWords held,
      Set<String> hidden,
      boolean whole,
      Map<String, Key> files,
      Set<String> media,
      @Nullable Library before,
      Set<Key> changed) {
    this.shared = shared;
    this.today = today;
    this.topics = new Topics(shared.topics());
    this.addresses = new Addresses(shared.site());
    this.items = before == null ? new TreeMap<>() : new TreeMap<>(before.items);
    changed.forEach(items::remove);
    for (Item item : visible) {
      if (before == null || changed.contains(item.key())) {
        items.merge(item.key(), Map.of(item.language(), item), Library::together);
      }
    }
    List<Item> everything = new ArrayList<>();
    items.values().forEach(versions -> addInOrder(versions, everything));
    this.all = List.copyOf(everything);
    all.forEach(item -> item.said().ifPresent(everything::add));
    this.texts = List.copyOf(everything);
    this.known = before == null ? Map.copyOf(known) : Collections.unmodifiableMap(known);
    this.held = held;
    this.hidden = Set.copyOf(hidden);
    this.whole = whole;
    this.keysByFile = before == null ? Map.copyOf(files) : Collections.unmodifiableMap(files);
    this.media = Set.copyOf(media);
    shared.glossary().terms().forEach(term -> terms.putIfAbsent(term.id(), term));
    this.register = new Register(best(firstLanguage(), ContentType.EVIDENCE));
    for (SiteFile.Language language : shared.site().languages()) {
      List<Item> best = best(language.code());
      boolean few = MUCH * changed.size() < items.size(); // Else to sort anew is quicker.
      Shelf shelf =
          before == null || !few
              ? new Shelf(best, topics)
              : before
                  .shelf(language.code())
                  .after(before.best(language.code(), changed), best(language.code(), changed));
      shelves.put(language.code(), shelf);
      Nearby earlier = before == null ? null : before.nearby.get(language.code());
      nearby.put(language.code(), new Nearby(shelf, earlier));
      citations.put(
          language.code(),
          new Citations(best.stream().filter(Library::isListed).toList(), register));
    }
    this.documents = new Documents(all);
    this.speakers = new Speakers(this.known.keySet(), keysByFile, shared);
    this.signposts = new Signposts(best(firstLanguage(), ContentType.ORGANISATION));
    this.clips = new Clips(items, all, languages(), this.known, shared.withdrawals(), topics);
  }

  private static boolean isListed(Item item) {
    return !item.archived() && !Shelf.isForOwnTopicOnly(item);
  }

  private List<Item> best(String language) {
    List<Item> best = new ArrayList<>(items.size());
    items.values().forEach(versions -> in(versions, language).ifPresent(best::add));
    return best;
  }

  private List<Item> best(String language, ContentType type) {
    List<Item> best = new ArrayList<>();
    items.forEach(
        (key, versions) -> {
          if (key.type() == type) {
            in(versions, language).ifPresent(best::add);
          }
        });
    return best;
  }

  private List<Item> best(String language, Set<Key> of) {
    return of.stream().flatMap(key -> in(key, language).stream()).toList();
  }

  public Shared shared() {
    return shared;
  }

  public SiteFile site() {
    return shared.site();
  }

  /** The day that the site is made for. */
  public LocalDate today() {
    return today;
  }

  public String firstLanguage() {
    return shared.firstLanguage();
  }

  public List<String> languages() {
    return shared.languages();
  }

  public Topics topics() {
    return topics;
  }

  public Addresses addresses() {
    return addresses;
  }

  public Register register() {
    return register;
  }

  public Signposts signposts() {
    return signposts;
  }

  public Documents documents() {
    return documents;
  }

  /** What readers of a language are offered. */
  public Shelf shelf(String language) {
    Shelf shelf = shelves.get(language);
    if (shelf == null) {
      throw new IllegalArgumentException("Not a language of the site: " + language);
    }
    return shelf;
  }

  /** Every item that has a page, in all its languages, archived ones too. */
  public List<Item> all() {
    return all;
  }

  /**
   * Every text that readers get: all items, and after them what is said in their films, as items
   * whose text and file are the transcript's.
   */
  public List<Item> texts() {
    return texts;
  }

  /** What becomes of a page's clips, in their order; none for items that are no pages. */
  public List<Clip> clips(Item page) {
    return clips.of(page);
  }

  /** The pages that readers of a language find parts of a story on. */
  public List<Item> excerpting(Key story, String language) {
    return clips.pagesWith(story).stream()
        .filter(page -> !page.archived())
        .filter(page -> in(page.key(), language).stream().anyMatch(best -> isSame(best, page)))
        .toList();
  }

  /**
   * The story that a quotation is taken from, in all its languages, that of the text first: its
   * speaker links to it. None when it is from no story.
   *
   * @param text the text that it stands in
   */
  public List<Item> quoted(Item text, Quotation quotation) {
    return speakers
        .storyOf(text.file().name(), quotation)
        .map(key -> versions(key, text.language()))
        .orElse(List.of());
  }

  /** The version of the story in which the words of such a quotation stand; empty if none has. */
  public Optional<Item> quotedFrom(Item text, Quotation quotation) {
    return quoted(text, quotation).stream()
        .filter(story -> Passage.find(story.body().plainText(), quotation.text()).isPresent())
        .findFirst();
  }

  /** Whether the teller of a story wants no words of it on a page, those of its film included. */
  public boolean areWordsTakenBack(Item page, Item story) {
    return StoryWords.areTakenBack(page, versions(story.key()), shared.withdrawals());
  }

  /** The words of stories that may not be seen. */
  public HeldWords heldWords() {
    return held;
  }

  /** The story that a full address leads to, seen or not, if it is an address of this site. */
  public Optional<Key> storyAt(String url) {
    return speakers.storyAt(url);
  }

  /** Whether an address of the site is that of something that may not be seen. */
  public boolean isHidden(String address) {
    return hidden.contains(address) || shared.withdrawals().ofAddress(address).isPresent();
  }

  /** Whether a full address is that of something of this site that may not be seen. */
  public boolean leadsToHidden(String url) {
    String address = speakers.addressIn(url).orElse(null);
    if (address == null) {
      return false;
    }
    Optional<Key> story = speakers.storyAt(url);
    boolean hidden =
        story.filter(key -> known.containsKey(key) && !items.containsKey(key)).isPresent();
    return hidden || isHidden(address.endsWith("/") ? address : address + "/");
  }

  private List<Item> versions(Key key, String first) {
    List<Item> inOrder = new ArrayList<>();
    in(key, first).ifPresent(inOrder::add);
    for (Item version : versions(key)) {
      if (!isSame(version, inOrder.get(0))) {
        inOrder.add(version);
      }
    }
    return inOrder;
  }

  /** Whether two versions of an item are one. */
  private static boolean isSame(Item one, Item other) {
    return one.language().equals(other.language());
  }

  /** Most items are in one language, and there may be very many. */
  private static Map<String, Item> together(Map<String, Item> some, Map<String, Item> other) {
    Map<String, Item> both = new HashMap<>(some);
    both.putAll(other);
    return both;
  }

  /** The item in a language; where there is no such version, in the first; else in any. */
  public Optional<Item> in(Key key, String language) {
    return in(items.getOrDefault(key, Map.of()), language);
  }

  private Optional<Item> in(Map<String, Item> versions, String language) {
    Item item = versions.getOrDefault(language, versions.get(firstLanguage()));
    if (item == null) {
      return languages().stream().filter(versions::containsKey).map(versions::get).findFirst();
    }
    return Optional.of(item);
  }

  /** The languages in which an item has a page, in the order of the site's languages. */
  public List<Item> versions(Key key) {
    return inOrder(items.getOrDefault(key, Map.of()));
  }

  private List<Item> inOrder(Map<String, Item> versions) {
    List<Item> inOrder = new ArrayList<>();
    addInOrder(versions, inOrder);
    return Collections.unmodifiableList(inOrder);
  }

  private void addInOrder(Map<String, Item> versions, List<Item> list) {
    if (versions.size() == 1) {
      list.addAll(versions.values());
    } else {
      languages().stream().filter(versions::containsKey).map(versions::get).forEach(list::add);
    }
  }

  /** Whether the project has a file for it, seen or not. */
  public boolean isKnown(Key key) {
    return known.containsKey(key);
  }

  /** The ids of all files of a type, seen or not. */
  public List<String> knownIds(ContentType type) {
    return known.keySet().stream().filter(key -> key.type() == type).map(Key::id).sorted().toList();
  }

  /** Of every item of the project, seen or not, the best visibility of its versions. */
  public Map<Key, Visibility> visibilities() {
    return known;
  }

  /**
   * Whether an item has faults in its fields, which were told. What others miss in it may be there
   * once they are mended.
   */
  public boolean isBroken(Key key) {
    return known.get(key) == Visibility.BROKEN;
  }

  /** Whether no file has faults in its fields, so that what is missing is missing indeed. */
  public boolean isWhole() {
    return whole;
  }

  /** Finds the places of an item's fields. */
  public Locator locator(Item item) {
    return new Locator(item.file(), !isBroken(item.key()));
  }

  /** The item that a content file is a version of. */
  public Optional<Key> keyOfFile(String file) {
    return Optional.ofNullable(keysByFile.get(file));
  }

  /** The names of all media files, from the project folder. */
  public Set<String> media() {
    return media;
  }

  /** The words of the glossary, in the order of the file. */
  public Collection<Term> terms() {
    return terms.values();
  }

  public Optional<Term> term(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  /**
   * The items, as readers of a language see them, that rest on something of the register.
   *
   * @param cited a source, {@code ma-2026}, or one of its figures, {@code ma-2026/no-follow-up}
   */
  public List<Item> citing(String cited, String language) {
    Citations inLanguage = citations.get(language);
    return inLanguage == null ? List.of() : inLanguage.of(cited);
  }

  /** Stories and factsheets near an item, the nearest first. */
  public List<Item> near(Item item, int most) {
    Nearby shelf = nearby.get(item.language());
    return shelf == null ? List.of() : shelf.to(item, most);
  }
}
