package org.waymark.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Factsheet;
import org.waymark.content.Story;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Links;
import org.waymark.library.Links.Target;
import org.waymark.library.Register;
import org.waymark.markdown.Callout;
import org.waymark.markdown.Html;
import org.waymark.markdown.Law;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Quotation;
import org.waymark.markdown.Scheme;
import org.waymark.page.view.FilmPart;
import org.waymark.page.view.Picture;
import org.waymark.page.view.Piece;
import org.waymark.page.view.Word;

/**
 * Fills the holes of one item's text: every link that means something gets its address, its card or
 * its mark. Keeps what the text rests on and the words it explains.
 */
final class Bodies {

  private final Edition edition;
  private final Item item;
  private final Links links;
  private final Sources sources;
  private final Map<String, Word> words;
  private final PrimitiveIterator.OfInt calloutNumbers;
  private final Clippings clips;
  private @Nullable LawNotes laws;

  Bodies(Edition edition, Item item) {
    this.edition = edition;
    this.item = item;
    this.links = new Links(edition.library());
    this.sources = new Sources(edition);
    this.words = new LinkedHashMap<>();
    this.calloutNumbers = IntStream.iterate(1, number -> number + 1).iterator();
    this.clips = new Clippings(edition, item, this);
  }

  private Bodies(Item item, Bodies page) {
    this.edition = page.edition;
    this.item = item;
    this.links = page.links;
    this.sources = page.sources;
    this.words = page.words;
    this.calloutNumbers = page.calloutNumbers;
    this.clips = new Clippings(edition, item, this);
  }

  /** Fills parts of another item's text that stand on this page: sources and words are shared. */
  Bodies of(Item other) {
    return new Bodies(other, this);
  }

  /** The parts of stories that the page shows. */
  Clippings clips() {
    return clips;
  }

  /**
   * The whole of a page's text: its film first, then the text with its clips.
   *
   * @param body the text, filled, when all else that the page shows of it is filled too
   */
  List<Piece> whole(List<Piece> body) {
    FilmPart film = Films.of(edition, this, item, item.title());
    List<Piece> text = clips.around(body);
    return film == null
        ? text
        : Stream.concat(Stream.of(new Piece.Screened(film)), text.stream()).toList();
  }

  Sources sources() {
    return sources;
  }

  /** The words that the text explains, in the order in which it first does. */
  List<Word> words() {
    return List.copyOf(words.values());
  }

  List<Piece> fill(List<org.waymark.markdown.Piece> pieces) {
    List<Piece> filled = new ArrayList<>(pieces.size());
    for (org.waymark.markdown.Piece piece : pieces) {
      if (piece instanceof Html html) {
        filled.add(new Piece.Markup(html.withoutLinks(edition.library()::leadsToHidden)));
      } else if (piece instanceof Mention mention) {
        mention(mention, filled);
      } else if (piece instanceof Callout callout) {
        filled.add(
            new Piece.Callout(
                callout.kind().name().toLowerCase(Locale.ROOT),
                fill(callout.heading()),
                fill(callout.pieces()),
                calloutNumbers.nextInt()));
      } else if (piece instanceof Law law) {
        law(law, filled);
      } else if (piece instanceof Quotation quotation) {
        filled.add(quotation(quotation));
      }
    }
    return filled;
  }

  private Piece quotation(Quotation quotation) {
    Item story = edition.library().quotedFrom(item, quotation).orElse(null);
    return new Piece.Quote(
        story == null ? List.of() : notesBefore(story),
        fill(quotation.words()),
        fill(quotation.speaker()),
        fill(quotation.role()),
        fill(quotation.interest()),
        story != null && Cards.isSample(story),
        story == null ? null : edition.otherLanguage(story));
  }

  /** What a reader will meet in words of a story, where that need be said. */
  private List<String> notesBefore(Item item) {
    boolean own = item.key().equals(this.item.key());
    return !own && item.content() instanceof Story story
        ? Cards.cautions(edition, item, story)
        : List.of();
  }

  /** Only what holds on the day, or will: a rule that has ended is not shown. */
  private void law(Law law, List<Piece> filled) {
    if (laws == null) {
      laws = new LawNotes(edition, item);
    }
    if (laws.isShown(law)) {
      filled.add(laws.view(law, fill(law.pieces())));
    }
  }

  private void mention(Mention mention, List<Piece> filled) {
    List<Piece> label = fill(mention.label());
    switch (mention.scheme()) {
      case FIGURE -> figure(mention, label, filled);
      case FIGURES -> figures(mention, filled);
      case REF -> reference(mention, label, filled);
      case TERM -> term(mention, label, filled);
      case SITE -> site(mention, label, filled);
      default -> target(mention, links.resolve(item, mention), label, filled);
    }
  }

  /** An address at which there is no page now leaves only its words. */
  private void site(Mention mention, List<Piece> label, List<Piece> filled) {
    String address = edition.localise(mention.target());
    if (edition.has(address)) {
      filled.add(new Piece.Linked(edition.href(address) + fragment(mention), label, null));
    } else {
      filled.addAll(label);
    }
  }

  private static String fragment(Mention mention) {
    return mention.fragment().isEmpty() ? "" : "#" + mention.fragment();
  }

  private void figure(Mention mention, List<Piece> label, List<Piece> filled) {
    edition
        .library()
        .register()
        .find(mention.target())
        .ifPresentOrElse(
            entry -> filled.add(sources.figure(entry, label)), () -> filled.addAll(label));
  }

  private void figures(Mention mention, List<Piece> filled) {
    String target = mention.target();
    FigureTables.of(edition, Register.sourceOf(target), Register.partOf(target))
        .forEach(t -> filled.add(new Piece.Figures(t)));
  }

  private void reference(Mention mention, List<Piece> label, List<Piece> filled) {
    if (item.content() instanceof Factsheet factsheet) {
      for (Factsheet.Reference reference : factsheet.references()) {
        if (reference.id().equals(mention.target()) && sources.canName(reference)) {
          filled.add(sources.reference(reference, label));
          return;
        }
      }
    }
    filled.addAll(label);
  }

  private void term(Mention mention, List<Piece> label, List<Piece> filled) {
    explain(mention.target());
    if (words.containsKey(mention.target())) {
      filled.add(new Piece.Explained(label, mention.target()));
    } else {
      filled.addAll(label);
    }
  }

  /** Adds a word of the glossary to those that the page explains. */
  void explain(String term) {
    edition
        .library()
        .term(term)
        .ifPresent(found -> words.computeIfAbsent(term, id -> edition.word(found)));
  }

  private void target(Mention mention, Target target, List<Piece> label, List<Piece> filled) {
    if (clips.place(mention, target, filled)) {
      return;
    } else if (target instanceof Target.ToItem found) {
      toItem(mention, found.item(), label, filled);
    } else if (target instanceof Target.ToTopic topic) {
      filled.add(new Piece.Linked(edition.topicLink(topic.topic()).href(), label, null));
    } else if (target instanceof Target.ToMedia media) {
      toMedia(mention, media.name(), label, filled);
    } else {
      filled.addAll(label);
    }
  }

  private void toItem(Mention mention, Item found, List<Piece> label, List<Piece> filled) {
    boolean inPlace = mention.shape() == Mention.Shape.BLOCK; // Among words no block may stand.
    if (inPlace && found.key().type() == ContentType.ORGANISATION) {
      filled.add(new Piece.Signpost(edition.organisations().card(found)));
    } else if (inPlace
        && mention.scheme() == Scheme.FILM
        && Films.mayStandOn(edition, item, found)) {
      film(found, mention.text(), filled);
    } else {
      String href = edition.href(edition.addresses().item(found)) + fragment(mention);
      String name = mention.text().isEmpty() ? found.title() : mention.text();
      List<Piece> words = label.isEmpty() ? List.of(new Piece.Markup(Escape.html(name))) : label;
      filled.add(new Piece.Linked(href, words, edition.otherLanguage(found)));
    }
  }

  private void film(Item found, String words, List<Piece> filled) {
    String title = words.isEmpty() ? found.title() : words;
    FilmPart film = Films.of(edition, this, found, title);
    if (film != null) {
      filled.add(new Piece.Screened(film));
    }
  }

  private void toMedia(Mention mention, String name, List<Piece> label, List<Piece> filled) {
    if (mention.shape() == Mention.Shape.LINK) {
      filled.add(new Piece.Linked(edition.href(Addresses.media(name)), label, null));
    } else {
      Picture picture = PictureViews.named(edition, name, mention.text());
      boolean block = mention.shape() == Mention.Shape.BLOCK;
      filled.add(new Piece.Pictured(picture, mention.title(), block));
    }
  }
}
