package org.waymark.check;

import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.problem.Problems;

/** A translation stands beside its original. */
final class TranslationCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    if (!library.isWhole()) {
      return; // The original may be there once its fields are mended.
    }
    for (Item item : library.all()) {
      boolean hasOriginal =
          library.in(item.key(), library.firstLanguage()).stream()
              .anyMatch(found -> found.language().equals(library.firstLanguage()));
      if (!hasOriginal) {
        problems.add(
            CheckCode.TRANSLATION_ALONE,
            item.file().place(),
            "There is no version of this in the site's first language.",
            "Nothing need be done if that is meant.");
      }
    }
  }
}
