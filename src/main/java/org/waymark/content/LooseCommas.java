package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.Yaml.Entry;
import org.waymark.source.Yaml.Mapping;
import org.waymark.source.Yaml.Scalar;

/**
 * Puts a text together again that was written in braces without quotes: in {@code {meaning: Found
 * at a scan, without signs.}} YAML takes what follows the comma for a name without a value. What
 * was meant is plain, so nothing is lost; the editor is told.
 */
final class LooseCommas {

  private LooseCommas() {}

  /**
   * The mapping with such pieces joined to the text before them.
   *
   * @param known the names of the fields that may stand here
   */
  static Mapping join(Mapping mapping, Set<String> known, String file, Problems problems) {
    if (mapping.entries().stream().noneMatch(entry -> isLoose(entry, known))) {
      return mapping;
    }
    List<Entry> joined = new ArrayList<>();
    Scalar before = null; // What stands before the comma; null when it cannot go on.
    for (Entry entry : mapping.entries()) {
      int last = joined.size() - 1;
      if (before != null && isLoose(entry, known)) {
        Scalar text = (Scalar) joined.get(last).value();
        joined.set(
            last, new Entry(joined.get(last).key(), with(text, comma(before, entry), entry)));
        tell(joined.get(last), file, problems);
        before = entry.key();
      } else {
        joined.add(entry);
        before = entry.value() instanceof Scalar text ? text : null;
      }
    }
    return new Mapping(List.copyOf(joined), mapping.line(), mapping.column());
  }

  private static boolean isLoose(Entry entry, Set<String> known) {
    String name = entry.key().text();
    return entry.isBare() && !known.contains(name) && Nearest.to(name, known).isEmpty();
  }

  /** As in "more than 1,000", or as between words. */
  private static String comma(Scalar before, Entry entry) {
    boolean close = before.line() == entry.key().line() && entry.key().column() == before.end() + 1;
    return close ? "," : ", ";
  }

  private static Scalar with(Scalar text, String comma, Entry entry) {
    String whole = text.text() + comma + entry.key().text();
    return new Scalar(whole, text.quoted(), text.line(), text.column());
  }

  private static void tell(Entry entry, String file, Problems problems) {
    problems.add(
        ContentCode.LOOSE_COMMA,
        new Place(file, entry.value().line(), entry.value().column()),
        "In braces a comma ends a value, so this text was cut in two. It was put together again.",
        "Put the whole text in double quotes.");
  }
}
