package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.content.ContentType;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.TextLocator;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Passage;
import org.waymark.markdown.Scheme;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/**
 * In the site's own voice a share is never only typed: it is linked to a figure of the register or
 * to a reference, so that a text cannot go on saying what the register no longer says. Stories are
 * another's voice, and so are quotations that name their speaker.
 */
final class NumberCheck implements Check {

  private static final Set<ContentType> OWN_VOICE =
      Set.of(ContentType.FACTSHEET, ContentType.PAGE, ContentType.NEWS);

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      if (OWN_VOICE.contains(item.key().type())) {
        checkBody(library, item, problems);
        checkFields(library, item, problems);
      }
    }
  }

  private static void checkBody(Library library, Item item, Problems problems) {
    List<Passage> passages = item.body().passages();
    TextLocator places = new TextLocator(item.file());
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      for (Share share : unsourced(library, item, passage)) {
        if (problems.isFull(item.file().name())) {
          return; // What else is wrong would not be listed.
        } else if (!passage.heading() || !share.isAmong(shownBy(library, item))) {
          String words = share.in(passage.text());
          tell(words, places.place(words, before(passages, i, words, share.start())), problems);
        }
      }
    }
  }

  /** A reference may stand for all of its paragraph, a link to a figure for what that says. */
  private static List<Share> unsourced(Library library, Item item, Passage passage) {
    if (passage.quoted()
        || passage.has(Scheme.REF, Scheme.REF)
        || passage.has(Scheme.FIGURES, Scheme.FIGURES)) {
      return List.of();
    }
    List<Share> shares = Shares.in(passage.text());
    if (shares.isEmpty() || !passage.has(Scheme.FIGURE, Scheme.FIGURE)) {
      return shares;
    }
    List<Share> said = shownBy(library, item);
    for (Mention mention : passage.mentions()) {
      if (mention.scheme() == Scheme.FIGURE) {
        said.addAll(Shares.in(mention.text())); // What is no wording was told.
      }
    }
    return shares.stream().filter(share -> !share.isBetween(said)).toList();
  }

  private static void tell(String words, Place place, Problems problems) {
    problems.add(
        CheckCode.NUMBER_WITHOUT_SOURCE,
        place,
        Quote.of(words) + " stands here without a source.",
        "Link it to the register, such as ["
            + words
            + "](figure:source/figure), or name its source with a ref: link in the same paragraph.");
  }

  /** How many times the text has the same words before. */
  private static int before(List<Passage> passages, int last, String words, int end) {
    int count = 0;
    for (int i = 0; i <= last; i++) {
      String text = passages.get(i).text();
      int to = i == last ? end : text.length();
      for (int at = text.indexOf(words); at >= 0 && at < to; at = text.indexOf(words, at + 1)) {
        count++;
      }
    }
    return count;
  }

  /** A field can hold no link, so what it says must be said by a figure that the page shows. */
  private static void checkFields(Library library, Item item, Problems problems) {
    for (OwnWords words : OwnWords.of(item)) {
      for (Share share : Shares.in(words.text())) {
        if (!share.isAmong(shownBy(library, item)) && !share.isAmong(of(library, words.source()))) {
          String said = Quote.of(share.in(words.text()));
          problems.add(
              CheckCode.NUMBER_WITHOUT_SOURCE,
              library.locator(item).place(words.path().toArray()),
              said + " stands here, and no figure that this page shows is worded so.",
              "Link to the figure in the text below, in a wording with "
                  + said
                  + "; or say it here without the number.");
        }
      }
    }
  }

  private static List<Share> shownBy(Library library, Item item) {
    List<Share> shares = new ArrayList<>();
    for (ShownFigures.Shown shown : ShownFigures.of(library, item)) {
      shown.entry().figure().text().forEach(wording -> shares.addAll(Shares.in(wording)));
    }
    return shares;
  }

  /** What the figures of a source say that a field names itself. */
  private static List<Share> of(Library library, String source) {
    List<Share> shares = new ArrayList<>();
    library.register().of(source).stream()
        .flatMap(entry -> entry.figure().text().stream())
        .forEach(wording -> shares.addAll(Shares.in(wording)));
    return shares;
  }
}
