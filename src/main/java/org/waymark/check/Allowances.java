package org.waymark.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymark.content.SiteFile.Allowance;
import org.waymark.library.Locator;
import org.waymark.library.Shared;
import org.waymark.privacy.PersonalFind;
import org.waymark.privacy.PersonalScanner;
import org.waymark.privacy.TextForm;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** What {@code site.yaml} allows although it looks like personal data. Safe for threads. */
final class Allowances {

  private final Shared shared;
  private final List<Entry> entries = new ArrayList<>();

  Allowances(Shared shared) {
    this.shared = shared;
    shared.site().allow().forEach(allowance -> entries.add(new Entry(allowance)));
  }

  /** What to type to allow something; not the thing itself, which is nobody's business. */
  static String line(String file) {
    return "- {file: "
        + file
        + ", text: \"the words as they stand here\", reason: \"why they may\"}";
  }

  /**
   * Whether something may stand in a file. The settings may hold what they allow.
   *
   * @param words as they are written
   */
  boolean allow(String file, PersonalFind find, String words) {
    boolean allowed = false;
    for (Entry entry : entries) {
      if (entry.allowance.file().equals(file) && entry.means(find, words)) {
        entry.used.set(true);
        allowed = true;
      }
    }
    return allowed || (file.equals(Shared.SITE) && isMeant(find, words));
  }

  /** Whether something may stand in a finished file: what a file may hold, its pages may show. */
  boolean allowAnywhere(PersonalFind find, String words) {
    boolean allowed = false;
    for (Entry entry : entries) {
      if (entry.means(find, words)) {
        entry.used.set(true);
        allowed = true;
      }
    }
    return allowed;
  }

  private boolean isMeant(PersonalFind find, String words) {
    return entries.stream().anyMatch(entry -> entry.means(find, words));
  }

  /** Tells entries of files that are not there; one without a reason has told itself. */
  void tellFaults(Problems problems) {
    Locator places = shared.locator(Shared.SITE);
    for (int i = 0; i < entries.size(); i++) {
      Allowance allowance = entries.get(i).allowance;
      if (!isThere(allowance.file())) {
        problems.add(
            PersonalCode.ALLOWANCE_FILE,
            places.place("allow", i, "file"),
            "There is no file " + Quote.of(allowance.file()) + " in this project.",
            "Correct its name, or take the line out if the file is gone.");
      }
    }
  }

  private boolean isThere(String file) {
    Path path = shared.project().resolve(file).normalize();
    return path.startsWith(shared.project().normalize()) && Files.isRegularFile(path);
  }

  /** Tells entries that allowed nothing. */
  void tellUnused(Problems problems) {
    Locator places = shared.locator(Shared.SITE);
    for (int i = 0; i < entries.size(); i++) {
      if (!entries.get(i).used.get() && !isWordThatStands(entries.get(i).allowance)) {
        problems.add(
            PersonalCode.ALLOWANCE_UNUSED,
            places.place("allow", i),
            "What this allows no longer stands in " + entries.get(i).allowance.file() + ".",
            "Take the line out, so that the list says what is true.");
      }
    }
  }

  /** Whether it is for a word of the vocabulary, which has a check of its own, and is needed. */
  private boolean isWordThatStands(Allowance allowance) {
    return !HurtfulWords.known().in(allowance.text()).isEmpty()
        && isThere(allowance.file())
        && new SourceWords(shared.file(allowance.file())).has(allowance.text());
  }

  /** One entry with what its text means. */
  private static final class Entry {

    private final Allowance allowance;
    private final String plain;
    private final List<PersonalFind> finds;
    private final AtomicBoolean used = new AtomicBoolean();

    Entry(Allowance allowance) {
      this.allowance = allowance;
      this.plain = PersonalScanner.plain(allowance.text());
      this.finds = PersonalScanner.scan(allowance.text(), TextForm.LINES);
    }

    boolean means(PersonalFind find, String words) {
      return plain.equals(PersonalScanner.plain(words))
          || finds.stream().anyMatch(f -> f.value().equals(find.value()));
    }
  }
}
