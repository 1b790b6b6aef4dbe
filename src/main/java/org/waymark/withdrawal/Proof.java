package org.waymark.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.library.Addresses;

/** What was done to take a story back, and what a search of the whole site found afterwards. */
public final class Proof {

  private static final int MOST_PLACES = 20;

  /** What became of a published file. */
  enum Touch {
    REMOVED,
    CHANGED
  }

  private final LocalDate day;
  private final String base;
  private final Subject subject;
  private final boolean built;
  private final boolean known;
  private final boolean compared;
  private final Map<String, Touch> touched;
  private final Search search;
  private final List<String> elsewhere;

  /**
   * @param built whether the site could be made without it
   * @param known whether its words could be looked for, now or in a run that was stopped
   * @param compared whether there was a last site to compare the new one with
   */
  Proof(
      LocalDate day,
      String base,
      Subject subject,
      boolean built,
      boolean known,
      boolean compared,
      Map<String, Touch> touched,
      Search search,
      List<String> elsewhere) {
    this.day = day;
    this.base = base.endsWith("/") ? base : base + "/";
    this.subject = subject;
    this.built = built;
    this.known = known;
    this.compared = compared;
    this.touched = touched;
    this.search = search;
    this.elsewhere = elsewhere;
  }

  /** Whether the site was made without the story, and nothing of it was found. */
  public boolean isProved() {
    return built && search.isClean() && known && search.files() > 0;
  }

  /** Whether the site could be made. */
  public boolean isBuilt() {
    return built;
  }

  /** By which the withdrawal is known: it tells nothing. */
  public String id() {
    return subject.id();
  }

  /** Files that the story's own were links to, and that stay. */
  public List<String> staying() {
    return List.copyOf(subject.staying());
  }

  /** Places in the project's other files where words of it still stand. */
  public List<String> elsewhere() {
    return elsewhere;
  }

  /** How many addresses are to be purged. */
  public int addresses() {
    return touched.size();
  }

  /** In one sentence. */
  public String result() {
    if (!built) {
      return "NOT DONE: the site could not be made without it, so the last site still stands.";
    } else if (!search.isClean()) {
      return "NOT PROVED: something of it still stands in the site.";
    } else if (search.files() == 0) {
      return "NOT PROVED: there was no published file in which to look for it.";
    } else if (!known) {
      return "NOT PROVED: no words of it are known, so only its addresses could be looked for.";
    }
    return "Proved: the site was made without it, and a search of "
        + search.files()
        + " files found nothing of it"
        + (search.finds().isEmpty() ? "." : " but words that others use too: look at the proof.");
  }

  /** The whole proof as a text, for the private record. It does not repeat what was taken back. */
  public String text() {
    StringBuilder text = new StringBuilder();
    line(text, "Withdrawal " + id() + ", " + day);
    line(text, result());
    line(text, "Keep this with the private record of consent. It holds addresses, and no words.");
    head(text, isProved() ? "Files deleted" : "Files to be deleted", subject.files().size());
    subject.files().forEach(file -> line(text, "  " + file));
    head(text, "Media kept, because other texts name them", subject.kept().size());
    subject.kept().forEach((file, users) -> line(text, "  " + file + "  named by " + users));
    head(text, "Files that links among these led to, and that stay", staying().size());
    staying().forEach(file -> line(text, "  " + file));
    searches(text);
    head(text, "Other files of the project in which words of it stand", elsewhere.size());
    elsewhere.forEach(place -> line(text, "  " + place));
    head(text, "Outputs touched: purge these addresses from every cache", touched.size());
    if (!compared) {
      line(text, "  There was no last site here to compare with. Purge the whole site.");
    }
    touched.forEach((name, touch) -> line(text, "  " + word(touch) + "  " + address(name)));
    return text.toString();
  }

  private void searches(StringBuilder text) {
    head(text, "Searches, each in " + search.files() + " files", search.terms().size());
    for (Term term : search.terms()) {
      List<Search.Find> finds = search.finds(term);
      String result =
          finds.isEmpty()
              ? "not found"
              : (term.mustBeGone() ? "FOUND" : "found; look whether it is somebody else's");
      line(text, "  " + term.name() + ": " + result);
      finds.stream().limit(MOST_PLACES).forEach(find -> line(text, "    " + address(find.file())));
      if (finds.size() > MOST_PLACES) {
        line(text, "    and " + (finds.size() - MOST_PLACES) + " more");
      }
    }
  }

  private static void head(StringBuilder text, String words, int count) {
    line(text, "");
    line(text, words + " (" + count + ")");
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  private static String word(Touch touch) {
    return touch == Touch.REMOVED ? "removed" : "changed";
  }

  private String address(String name) {
    return base + Addresses.ofFile(name);
  }
}
