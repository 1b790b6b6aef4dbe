package org.waymark.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.problem.Quote;

/** Gathers what an import leaves to a person. Never holds a text, a person or an e-mail address. */
public final class ImportReport {

  /** More of a kind are counted and not listed. */
  private static final int LISTED = 2000;

  private final Map<MatterKind, List<String>> matters = new EnumMap<>(MatterKind.class);
  private final Map<MatterKind, Integer> counts = new EnumMap<>(MatterKind.class);

  /**
   * Adds a matter of a file.
   *
   * @param file its name from the project folder
   * @param what more about it, in a few words; may be empty
   */
  public void add(MatterKind kind, String file, String what) {
    add(kind, "`" + file + "`" + (what.isEmpty() ? "" : ": " + what));
  }

  /** Adds a matter that is about no single file. */
  public void add(MatterKind kind, String what) {
    counts.merge(kind, 1, Integer::sum);
    List<String> listed = matters.computeIfAbsent(kind, none -> new ArrayList<>());
    if (listed.size() < LISTED) {
      listed.add(line(what));
    }
  }

  /** How many there are of a kind. */
  public int count(MatterKind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** Whether nothing is left to anybody. */
  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /**
   * The report as a page of Markdown, with boxes to tick.
   *
   * @param title what was imported
   * @param sums what became of it, in sentences
   */
  public String text(String title, String sums) {
    StringBuilder text = new StringBuilder("# " + title + "\n\n" + sums + "\n");
    text.append(
        "\nThis list is for editors. It is no part of the site; delete it when all is done.\n");
    matters.forEach(
        (kind, listed) -> {
          text.append("\n## ")
              .append(kind.heading())
              .append(" (")
              .append(count(kind))
              .append(")\n\n");
          text.append(kind.advice()).append("\n\n");
          listed.forEach(line -> text.append("- [ ] ").append(line).append('\n'));
          if (count(kind) > listed.size()) {
            text.append("- [ ] … and ").append(count(kind) - listed.size()).append(" more\n");
          }
        });
    return text.toString();
  }

  /** The kinds with how many there are of each, for the terminal. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    counts.forEach((kind, count) -> lines.add(kind.heading() + ": " + count));
    return lines;
  }

  private static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().forEach(c -> line.appendCodePoint(c == '\n' || !Quote.isShown(c) ? ' ' : c));
    return line.toString();
  }
}
