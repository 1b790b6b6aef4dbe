package org.waymark.check;

import org.waymark.content.ContentType;
import org.waymark.content.Factsheet;
import org.waymark.content.GlossaryFile.Term;
import org.waymark.content.Key;
import org.waymark.content.Organisation;
import org.waymark.content.Page;
import org.waymark.library.Item;
import org.waymark.library.LeftOut;
import org.waymark.library.Library;
import org.waymark.library.Links;
import org.waymark.library.Links.Target;
import org.waymark.library.Shared;
import org.waymark.library.TextLocator;
import org.waymark.library.Visibility;
import org.waymark.markdown.Heading;
import org.waymark.markdown.MarkdownCode;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** Every link in a text leads to something that a reader may see, and to a heading it has. */
final class TextLinkCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    Links links = new Links(library);
    for (Item item : library.texts()) {
      for (Mention mention : item.body().mentions()) {
        if (problems.isFull(item.file().name())) {
          break; // What else is wrong would not be listed.
        } else if (Links.isResolvable(mention.scheme())) {
          check(library, item, mention, links.resolve(item, mention), problems);
        } else if (mention.scheme() == Scheme.TERM) {
          checkTerm(library, item, mention, problems);
        } else if (mention.scheme() == Scheme.REF) {
          checkReference(library, item, mention, problems);
        }
      }
      checkOutside(library, item, problems);
    }
  }

  /** A full address of a story of this site is a link to that story too. */
  private static void checkOutside(Library library, Item item, Problems problems) {
    TextLocator places = new TextLocator(item.file());
    for (String url : item.body().outsideLinks()) {
      Key story = library.storyAt(url).orElse(null);
      Visibility why = story == null ? null : library.visibilities().get(story);
      if (story != null
          && why != null
          && why != Visibility.BROKEN
          && library.in(story, item.language()).isEmpty()) {
        tellHidden(story, why, places.place(url, 0), problems);
      }
    }
  }

  private static void tellHidden(Key key, Visibility why, Place place, Problems problems) {
    problems.add(
        CheckCode.LINK_TO_HIDDEN,
        place,
        "\"" + key.id() + "\" may not be seen now: it is " + LeftOut.words(why) + ".",
        LeftOut.unlessItWillBe(why, "Remove the link."));
  }

  private static void check(
      Library library, Item item, Mention mention, Target target, Problems problems) {
    if (placesClip(item, mention, target)) {
      return; // Of a clip that is left out its own check tells.
    } else if (target instanceof Target.ToNothing nothing) {
      if (mention.scheme() == Scheme.TOPIC && library.shared().faulty().contains(Shared.TOPICS)) {
        return; // What is missing may be there once that file is mended.
      }
      tell(CheckCode.LINK_TO_NOTHING, item, mention, nothing.message(), nothing.fix(), problems);
    } else if (target instanceof Target.ToHidden hidden
        && hidden.visibility() != Visibility.BROKEN) {
      Place place = item.place(mention.line(), mention.column());
      tellHidden(hidden.key(), hidden.visibility(), place, problems);
    } else if (target instanceof Target.ToItem found) {
      checkHeading(item, mention, found.item(), problems);
      checkOpen(item, mention, found.item(), problems);
      checkFilm(library, item, mention, found.item(), problems);
    }
  }

  /** Whether a mention is the place of a clip, the story of which cannot be seen. */
  private static boolean placesClip(Item item, Mention mention, Target target) {
    if (mention.shape() != Mention.Shape.BLOCK
        || target instanceof Target.ToItem
        || !(item.content() instanceof Page page)) {
      return false;
    }
    Key story =
        target instanceof Target.ToHidden hidden
            ? hidden.key()
            : new Key(ContentType.STORY, mention.target());
    return story.type() == ContentType.STORY
        && (mention.scheme() == Scheme.STORY || mention.scheme() == Scheme.FILE)
        && page.clips().stream().anyMatch(clip -> clip.id().equals(story.id()));
  }

  private static void checkHeading(Item item, Mention mention, Item target, Problems problems) {
    String fragment = mention.fragment();
    if (fragment.isEmpty()
        || target.body().outline().stream().anyMatch(heading -> heading.id().equals(fragment))) {
      return;
    }
    tell(
        MarkdownCode.HEADING_NOT_FOUND,
        item,
        mention,
        "\"" + target.title() + "\" has no heading \"#" + fragment + "\".",
        Nearest.suggest(fragment, target.body().outline().stream().map(Heading::id).toList()),
        problems);
  }

  private static void checkOpen(Item item, Mention mention, Item target, Problems problems) {
    if (mention.scheme() == Scheme.ORG
        && target.content() instanceof Organisation organisation
        && organisation.status() == Organisation.Status.CLOSED) {
      String successor = organisation.replacedBy();
      tell(
          CheckCode.LINK_TO_CLOSED,
          item,
          mention,
          target.title() + " has closed.",
          successor == null
              ? "Remove the link, or name another organisation."
              : "Write org:" + successor + ".",
          problems);
    }
  }

  private static void checkFilm(
      Library library, Item item, Mention mention, Item target, Problems problems) {
    if (mention.scheme() == Scheme.FILM
        && mention.shape() == Mention.Shape.BLOCK
        && library.areWordsTakenBack(item, target)) {
      Place place = item.place(mention.line(), mention.column());
      LeftOut.tellTakenBack(target.key(), place, problems);
    }
  }

  private static void checkTerm(Library library, Item item, Mention mention, Problems problems) {
    if (library.term(mention.target()).isEmpty()
        && !library.shared().faulty().contains(Shared.GLOSSARY)) {
      tell(
          CheckCode.LINK_TO_NOTHING,
          item,
          mention,
          "The glossary has no word " + Quote.of(mention.target()) + ".",
          Nearest.suggest(mention.target(), library.terms().stream().map(Term::id).toList()),
          problems);
    }
  }

  private static void checkReference(
      Library library, Item item, Mention mention, Problems problems) {
    if (!(item.content() instanceof Factsheet factsheet)) {
      tell(
          CheckCode.REFERENCE_UNKNOWN,
          item,
          mention,
          "Only factsheets have references, and this is a " + typeOf(item) + ".",
          "Link to the source itself, or use a figure: link.",
          problems);
    } else if (factsheet.references().stream().noneMatch(r -> r.id().equals(mention.target()))
        && !library.isBroken(item.key())) {
      tell(
          CheckCode.REFERENCE_UNKNOWN,
          item,
          mention,
          "This factsheet has no reference " + Quote.of(mention.target()) + ".",
          Nearest.suggest(
              mention.target(), factsheet.references().stream().map(r -> r.id()).toList()),
          problems);
    }
  }

  private static String typeOf(Item item) {
    return item.key().type() == ContentType.NEWS ? "news item" : item.key().type().id();
  }

  private static void tell(
      Code code, Item item, Mention mention, String message, String fix, Problems problems) {
    Place place = item.place(mention.line(), mention.column());
    problems.add(code, place, message, fix);
  }
}
