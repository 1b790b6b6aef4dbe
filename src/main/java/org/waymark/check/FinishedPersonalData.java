package org.waymark.check;

import java.util.HashSet;
import java.util.Set;
import org.waymark.library.Shared;
import org.waymark.privacy.Glance;
import org.waymark.privacy.KnownContacts;
import org.waymark.privacy.PersonalFind;
import org.waymark.privacy.PersonalKind;
import org.waymark.privacy.PersonalScanner;
import org.waymark.privacy.TextForm;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * No finished file shows data of a person's own that no file of the content has: what was found
 * there was told, or is allowed.
 */
final class FinishedPersonalData implements FileCheck {

  private static final Set<String> PROGRAMS = Set.of("css", "js");

  private final KnownContacts known;
  private final Allowances allowances;
  private final Set<String> found;

  /**
   * @param found the values of what the content has
   */
  FinishedPersonalData(KnownContacts known, Allowances allowances, Set<String> found) {
    this.known = known.and(found);
    this.allowances = allowances;
    this.found = Set.copyOf(found);
  }

  @Override
  public void check(FinishedFile file, Place place, Problems problems) {
    if (!file.isText() || !Glance.suspects(file.bytes(), known)) {
      return;
    }
    file.remark();
    Set<String> told = new HashSet<>();
    String words = file.words();
    for (PersonalFind find : PersonalScanner.scan(words, TextForm.LINES)) {
      boolean program = find.kind() == PersonalKind.HANDLE && PROGRAMS.contains(file.kind());
      if (!program
          && !known.knows(find)
          && !found.contains(find.value())
          && !allowances.allowAnywhere(find, words.substring(find.start(), find.end()))
          && told.add(find.value())) {
        problems.add(
            PersonalCode.PERSONAL_DATA_MADE,
            place,
            "The finished file "
                + file.name()
                + " shows what looks like "
                + find.kind().inWords()
                + ", which no file of the content has.",
            "Look for it in templates, wording and "
                + Shared.SITE
                + ". If everybody may read it, add to allow there: "
                + Allowances.line(place.file()));
      }
    }
  }
}
