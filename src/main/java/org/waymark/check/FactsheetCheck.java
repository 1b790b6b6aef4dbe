package org.waymark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Factsheet;
import org.waymark.content.Factsheet.Formats;
import org.waymark.content.Factsheet.Reference;
import org.waymark.content.Key;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.LibraryCode;
import org.waymark.library.Locator;
import org.waymark.library.VisibilityRules;
import org.waymark.problem.Problems;

/** A factsheet was reviewed, is due again on a day to come, and says what it rests on. */
final class FactsheetCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      if (item.content() instanceof Factsheet factsheet) {
        checkReview(library, item, factsheet, problems);
        checkReferences(library, item, factsheet.references(), problems);
        checkEasyRead(library, item, factsheet.formats(), problems);
      }
    }
  }

  private static void checkReview(
      Library library, Item item, Factsheet factsheet, Problems problems) {
    if (library.isBroken(item.key())) {
      return; // The review may be what could not be read.
    } else if (factsheet.reviewed() == null) {
      problems.add(
          CheckCode.NOT_REVIEWED,
          Locator.find(item.file()),
          "It is not said who checked this factsheet.",
          "Add: reviewed: {on: 2026-05-01, by: A named role, next: 2029-05-01}");
    } else if (factsheet.reviewed().next().isBefore(library.today())
        && !VisibilityRules.isReviewAnError(library.site(), factsheet, library.today())) {
      problems.add(
          CheckCode.REVIEW_OVERDUE,
          Locator.find(item.file(), "reviewed", "next"),
          "The review was due by " + factsheet.reviewed().next() + ".",
          "Have it reviewed, then set on and next.");
    }
  }

  private static void checkReferences(
      Library library, Item item, List<Reference> references, Problems problems) {
    Locator places = library.locator(item);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      Key evidence = new Key(ContentType.EVIDENCE, reference.id());
      if (!seen.add(reference.id())) {
        problems.add(
            LibraryCode.DUPLICATE_ID,
            places.place("references", i, "id"),
            "The reference \"" + reference.id() + "\" is given twice.",
            "Remove one, or give it another id.");
      } else if (reference.title() == null && library.isKnown(evidence)) {
        checkShown(library, item, evidence, i, problems);
      } else if (reference.title() == null) {
        problems.add(
            CheckCode.REFERENCE_INCOMPLETE,
            places.place("references", i),
            "\"" + reference.id() + "\" has no title and is not in the evidence register.",
            "Add title, publisher, year and url; or correct the id.");
      }
    }
  }

  private static void checkShown(
      Library library, Item item, Key evidence, int at, Problems problems) {
    if (library.versions(evidence).isEmpty()) {
      problems.add(
          CheckCode.LINK_TO_HIDDEN,
          library.locator(item).place("references", at),
          "\"" + evidence.id() + "\" may not be seen now, so the reference is left out.",
          "Nothing need be done if it will be published. Otherwise remove the reference.");
    }
  }

  private static void checkEasyRead(
      Library library, Item item, @Nullable Formats formats, Problems problems) {
    if (formats == null || formats.easyRead() == null) {
      return;
    }
    String file = "content/pages/" + formats.easyRead();
    if (library.keyOfFile(file).isEmpty()) {
      problems.add(
          CheckCode.LINK_TO_NOTHING,
          Locator.find(item.file(), "formats", "easy-read"),
          "There is no file " + file + ".",
          "Write the path from content/pages/.");
    }
  }
}
