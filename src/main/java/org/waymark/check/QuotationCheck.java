package org.waymark.check;

import java.util.List;
import java.util.Set;
import org.waymark.content.ContentType;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.markdown.Piece;
import org.waymark.markdown.Quotation;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * Quotations say whose words they are, and those of stories stand there word for word. A story may
 * quote as it likes: its words are its teller's.
 */
final class QuotationCheck implements Check {

  /** What is written in the site's own voice. */
  private static final Set<ContentType> OWN_VOICE =
      Set.of(ContentType.FACTSHEET, ContentType.NEWS, ContentType.PAGE, ContentType.EVIDENCE);

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      if (OWN_VOICE.contains(item.key().type())) {
        checkSpeakers(item, problems);
      }
    }
    for (Item text : library.texts()) {
      for (Quotation quotation : text.body().quotations()) {
        if (!quotation.speaker().isEmpty()) {
          checkWords(library, text, quotation, problems);
        }
      }
    }
  }

  /** Those in cards, in notes and in other quotations are passed over. */
  private static void checkSpeakers(Item item, Problems problems) {
    for (Piece piece : item.body().pieces()) {
      if (piece instanceof Quotation quotation && quotation.speaker().isEmpty()) {
        problems.add(
            VoiceCode.QUOTATION_WITHOUT_SPEAKER,
            place(item, quotation),
            "It is not said whose words these are.",
            "Add a last line: > — Name, role. If nobody said them, write them without the >.");
      }
    }
  }

  private static void checkWords(
      Library library, Item text, Quotation quotation, Problems problems) {
    List<Item> versions = library.quoted(text, quotation);
    if (versions.isEmpty() || library.isBroken(versions.get(0).key())) {
      return;
    }
    if (quotation.isTied()) {
      problems.add(
          VoiceCode.WORDS_NOT_IN_STORY,
          place(text, quotation),
          "A quotation of a story has no footnotes and headings of its own.",
          "Take the footnote or heading out of the quotation.");
    } else if (library.quotedFrom(text, quotation).isEmpty()) {
      problems.add(
          VoiceCode.WORDS_NOT_IN_STORY,
          place(text, quotation),
          ClipCheck.notThere(versions.get(0).key(), quotation.text()),
          ClipCheck.copy(versions.get(0), quotation.text()));
    }
  }

  private static Place place(Item text, Quotation quotation) {
    return text.place(quotation.line(), quotation.column());
  }
}
