package org.waymark.withdrawal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.library.HeldWords;
import org.waymark.library.Phrases;
import org.waymark.problem.Place;

/** Looks for what was taken back, file by file. */
final class Search {

  /**
   * Something was found.
   *
   * @param file where, as it is named to people
   * @param line from 1; 0 where a file has no lines that an editor knows
   */
  record Find(Term term, String file, int line) {}

  private final List<Term> terms;
  private final Scope scope;
  private final Phrases phrases;
  private final Map<Term, HeldWords> inARow = new LinkedHashMap<>();
  private final List<Find> finds = new ArrayList<>();
  private int files;

  /**
   * @param scope which files count
   */
  Search(List<Term> terms, Scope scope) {
    this.terms = terms;
    this.scope = scope;
    this.phrases =
        new Phrases(
            terms.stream()
                .map(term -> term.isAddress() || term.isInARow() ? "" : term.text())
                .toList());
    for (Term term : terms) {
      if (term.isInARow()) {
        inARow.put(term, HeldWords.ofText(term.text()));
      }
    }
  }

  /**
   * Looks through a published file.
   *
   * @param raw as it is; also its own name is looked at
   * @param words what people can read in it
   */
  void inFile(String name, String raw, String words) {
    if (!scope.hasOutput(name)) {
      return;
    }
    files++;
    for (int found : phrases.in(words)) {
      finds.add(new Find(terms.get(found), name, 0));
    }
    inARow.forEach(
        (term, runs) -> runs.findIn(words).ifPresent(at -> finds.add(new Find(term, name, 0))));
    for (Term term : terms) {
      if (term.isAddress() && (isIn(raw, term.text()) || ("/" + name).contains(term.text()))) {
        finds.add(new Find(term, name, 0));
      }
    }
  }

  /** As it is, and as HTML has it. */
  private static boolean isIn(String raw, String address) {
    return raw.contains(address)
        || (address.indexOf('&') >= 0 && raw.contains(address.replace("&", "&amp;")));
  }

  /**
   * Looks through a text that an editor wrote: what stands over several lines is found too.
   *
   * @param id of the story: where it is named, a link leads to it, or something is shown of it
   */
  void inSource(String name, String text, String id) {
    if (!scope.hasSource(name)) {
      return;
    }
    List<String> lines = text.lines().toList();
    Term named = new Term(Term.Kind.NAME_OF_FILE, 0, id);
    for (int i = 0; i < lines.size(); i++) {
      if (isNamed(lines.get(i), id)) {
        finds.add(new Find(named, name, i + 1));
      }
    }
    for (int found : phrases.in(text)) {
      finds.add(new Find(terms.get(found), name, lineOf(found, lines)));
    }
    inARow.forEach(
        (term, runs) ->
            runs.findIn(text)
                .map(find -> Place.in(name, text, find.at()).line())
                .ifPresent(line -> finds.add(new Find(term, name, line))));
  }

  /** Whether the id stands there as in story:id, stories/id.md or id: id. */
  private static boolean isNamed(String line, String id) {
    for (int at = line.indexOf(id, 1); at > 0 && !id.isEmpty(); at = line.indexOf(id, at + 1)) {
      String before = line.substring(0, at).stripTrailing();
      int end = at + id.length();
      boolean ends = end == line.length() || !isOfId(line.charAt(end));
      if (ends && (before.endsWith(":") || before.endsWith("/"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfId(char c) {
    return c == '-' || c == '_' || Character.isLetterOrDigit(c);
  }

  /** The last line from which on the rest of the text still has the phrase. */
  private int lineOf(int phrase, List<String> lines) {
    int low = 0;
    int high = lines.size();
    while (low + 1 < high) {
      int middle = (low + high) / 2;
      if (phrases.in(String.join("\n", lines.subList(middle, lines.size()))).contains(phrase)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }

  List<Term> terms() {
    return terms;
  }

  /** How many published files were looked through. */
  int files() {
    return files;
  }

  /** All that was found, in the order of the files. */
  List<Find> finds() {
    return List.copyOf(finds);
  }

  List<Find> finds(Term term) {
    return finds.stream().filter(find -> find.term().equals(term)).toList();
  }

  /** Whether any words were known that could be looked for, and not addresses alone. */
  boolean hasWords() {
    return terms.stream().anyMatch(term -> !term.isAddress());
  }

  /** Whether nothing was found of what must be nowhere. */
  boolean isClean() {
    return finds.stream().noneMatch(find -> find.term().mustBeGone());
  }
}
