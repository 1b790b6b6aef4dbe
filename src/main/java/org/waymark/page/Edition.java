package org.waymark.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Common;
import org.waymark.content.GlossaryFile.Term;
import org.waymark.content.Localised;
import org.waymark.content.Nation;
import org.waymark.content.SiteFile;
import org.waymark.content.Story;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Newest;
import org.waymark.library.PictureSizes;
import org.waymark.library.Shelf;
import org.waymark.page.view.Alternate;
import org.waymark.page.view.Card;
import org.waymark.page.view.Day;
import org.waymark.page.view.Frame;
import org.waymark.page.view.LanguageTag;
import org.waymark.page.view.Link;
import org.waymark.page.view.Preview;
import org.waymark.page.view.Word;

/** The site in one language: what all makers of views need to know of it. */
public final class Edition {

  private static final String DASH = " – ";

  /** Lists of results cut longer titles off. */
  private static final int SHOWN_OF_TITLE = 65;

  private final Library library;
  private final PictureSizes pictures;
  private final LanguageTag language;
  private final Wording wording;
  private final KnownAddresses known;
  private final Organisations organisations;
  private final Cards cards = new Cards(this);
  private final Set<Nation> nationsInUse = EnumSet.noneOf(Nation.class);

  /**
   * @param known where links may lead
   */
  Edition(
      Library library,
      PictureSizes pictures,
      String language,
      Wording wording,
      KnownAddresses known) {
    this.library = library;
    this.pictures = pictures;
    this.language = tag(library, language);
    this.wording = wording;
    this.known = known;
    library.all().forEach(item -> nationsInUse.addAll(item.common().nations()));
    this.organisations = new Organisations(this);
  }

  public Library library() {
    return library;
  }

  /** In which sizes the site's pictures are published. */
  PictureSizes pictures() {
    return pictures;
  }

  public LanguageTag language() {
    return language;
  }

  public Wording wording() {
    return wording;
  }

  String code() {
    return language.code();
  }

  Shelf shelf() {
    return library.shelf(code());
  }

  /** The organisations as this edition shows them. */
  Organisations organisations() {
    return organisations;
  }

  Addresses addresses() {
    return library.addresses();
  }

  String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  /** The words of a key; where there are none, what the editor wrote. */
  String sayOr(String key, String otherwise) {
    return wording.has(key) ? wording.say(key) : otherwise;
  }

  /** A shared text in this edition's language. */
  String text(@Nullable Localised localised) {
    return localised == null ? "" : localised.in(code(), library.firstLanguage());
  }

  /** What is said before a story. */
  public List<String> contentNotes(Story story) {
    return library.shared().contentNotes().of(story.contentNotes()).stream()
        .map(note -> text(note.label()))
        .toList();
  }

  /** A word of the glossary, in this language or, marked so, in another. */
  Word word(Term term) {
    return new Word(
        term.id(),
        text(term.term()),
        term.also(),
        text(term.meaning()),
        otherLanguage(term.term()),
        otherLanguage(term.meaning()));
  }

  @Nullable Day day(@Nullable LocalDate date) {
    return date == null ? null : dayOf(date);
  }

  Day dayOf(LocalDate date) {
    return new Day(date.toString(), wording.date(date));
  }

  /** Items as they stand in lists of this edition. */
  Cards cards() {
    return cards;
  }

  /** An item as it stands in lists. */
  public Card card(Item item) {
    return cards.of(item);
  }

  /** A link to an address of this site. */
  Link link(String address, String text) {
    return new Link(href(address), text);
  }

  /** A link to an item's page, by its title. */
  Link link(Item item) {
    return new Link(href(addresses().item(item)), item.title(), otherLanguage(item));
  }

  String href(String address) {
    return addresses().href(address);
  }

  /** Whether there is a page at an address of this site. */
  boolean has(String address) {
    return known.has(address);
  }

  /** The same address in this edition where it has one; otherwise as it is. */
  String localise(String address) {
    String here = addresses().home(code()) + address.substring(1);
    return known.has(here) ? here : address;
  }

  Link topicLink(String topic) {
    String href = href(addresses().topic(topic, code()));
    return library
        .topics()
        .find(topic)
        .map(t -> new Link(href, text(t.label()), otherLanguage(t.label())))
        .orElseGet(() -> new Link(href, topic));
  }

  List<Link> topicLinks(Collection<String> topics) {
    return topics.stream().map(this::topicLink).toList();
  }

  String nation(Nation nation) {
    return say("nation-" + nation.id());
  }

  /** The nations that any item of the site says it is for. */
  Set<Nation> nationsInUse() {
    return Collections.unmodifiableSet(nationsInUse);
  }

  List<String> nations(List<Nation> nations) {
    return nations.stream().map(this::nation).toList();
  }

  /** The language of an item, when it is not this edition's own. */
  public @Nullable LanguageTag otherLanguage(Item item) {
    return item.language().equals(code()) ? null : tag(library, item.language());
  }

  /** The language in which a shared text is shown, when it is not this edition's own. */
  @Nullable LanguageTag otherLanguage(@Nullable Localised localised) {
    if (localised == null) {
      return null;
    }
    String written = localised.languageIn(code(), library.firstLanguage());
    boolean own = written.equals(code()) || !library.languages().contains(written);
    return own ? null : tag(library, written);
  }

  /**
   * The frame of a page that exists in every edition, at an address that depends on the language.
   */
  Frame frame(String title, String description, UnaryOperator<String> address, List<Link> trail) {
    // What it is a list of tells it from others, also in languages that lack words for it.
    String own = description.isEmpty() ? title : title + DASH + description;
    return frame(title, own, address.apply(code()), everywhere(address), trail, true);
  }

  private List<Alternate> everywhere(UnaryOperator<String> address) {
    List<Alternate> alternates = new ArrayList<>();
    for (String other : library.languages()) {
      String there = address.apply(other);
      if (known.has(there)) {
        alternates.add(alternate(other, there));
      }
    }
    return alternates;
  }

  /** The frame of an item's page. */
  Frame frame(Item item, List<Link> trail) {
    String address = addresses().item(item);
    Frame frame =
        frame(
            item.title(),
            item.common().summary(),
            address,
            // A language has a home page even where nobody wrote one.
            address.equals(addresses().home(code()))
                ? everywhere(addresses()::home)
                : versions(item),
            trail,
            !item.archived());
    return frame
        .withPreview(preview(item))
        .withItem(
            day(Newest.day(item).orElse(null)), new StructuredData(this).of(item, frame.url()));
  }

  /** What may tell more of a reader than they want known is passed on in the site's own words. */
  private Preview preview(Item item) {
    if (item.isCautious()) {
      return neutralPreview();
    }
    Common.Picture image = item.common().image();
    String picture =
        image == null ? "" : addresses().url(Addresses.media("content/" + image.src()));
    return new Preview(item.title(), item.common().summary(), picture);
  }

  Preview neutralPreview() {
    return new Preview(text(library.site().title()), text(library.site().description()), "");
  }

  private List<Alternate> versions(Item item) {
    return library.versions(item.key()).stream()
        .map(version -> alternate(version.language(), addresses().item(version)))
        .toList();
  }

  /**
   * The frame of a page that hosts show at any address and that nobody should find by searching.
   */
  Frame unlisted(String title, String address) {
    return frame(title, "", address, List.of(), List.of(home()), false).withUrl("");
  }

  /** The frame of a page that exists in every edition and that nobody should find by searching. */
  Frame unlisted(String title, UnaryOperator<String> address, List<Link> trail) {
    return frame(title, "", address.apply(code()), everywhere(address), trail, false);
  }

  /** The frame of the page at an old address of an item. */
  Frame moved(Item item) {
    String address = addresses().item(item);
    return frame(say("redirect-title"), "", address, List.of(), List.of(home()), false);
  }

  private Frame frame(
      String title,
      String description,
      String address,
      List<Alternate> alternates,
      List<Link> trail,
      boolean listed) {
    return new Frame(
        title,
        tab(title),
        description,
        href(address),
        addresses().url(address),
        language,
        alternates.size() > 1 ? alternates : List.of(),
        trail,
        listed,
        new Preview(title, description, ""),
        link(addresses().home(code()) + Addresses.FEED + ".xml", text(library.site().title())),
        null,
        "");
  }

  /** A name that says of which language it is, where the site is called the same in several. */
  private String tab(String title) {
    String site = text(library.site().title());
    boolean same =
        !code().equals(library.firstLanguage())
            && site.equals(library.site().title().in(library.firstLanguage(), code()));
    String name = same ? site + " (" + language.name() + ")" : site;
    boolean room = title.length() + DASH.length() + name.length() <= SHOWN_OF_TITLE;
    return room && !title.equals(site) ? title + DASH + name : title;
  }

  private Alternate alternate(String other, String address) {
    return new Alternate(
        tag(library, other), href(address), addresses().url(address), other.equals(code()));
  }

  /** The first step of every trail. */
  Link home() {
    return link(addresses().home(code()), say("home"));
  }

  private static LanguageTag tag(Library library, String code) {
    for (SiteFile.Language language : library.site().languages()) {
      if (language.code().equals(code)) {
        boolean rtl = language.direction() == SiteFile.Direction.RTL;
        return new LanguageTag(code, language.name(), rtl ? "rtl" : "ltr");
      }
    }
    throw new IllegalArgumentException("Not a language of the site: " + code);
  }
}
