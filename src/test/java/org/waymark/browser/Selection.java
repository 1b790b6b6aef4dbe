package org.waymark.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A few of many pages, for tests that would take too long on all of them. New kinds of pages and
 * new components are among them by themselves.
 */
record Selection(List<BuiltPage> all) {

  /** Of each kind of page in each language the one that shows most. */
  List<BuiltPage> kinds() {
    return richest(page -> page.kind() + " " + page.language());
  }

  /** Of the pages that load the same scripts, in each language, the one that shows most. */
  List<BuiltPage> scripted() {
    return richest(page -> page.language() + " " + new TreeSet<>(page.scripts()));
  }

  private List<BuiltPage> richest(Function<BuiltPage, String> same) {
    Map<String, BuiltPage> found = new TreeMap<>();
    for (BuiltPage page : all) {
      found.merge(same.apply(page), page, (a, b) -> b.parts().size() > a.parts().size() ? b : a);
    }
    return List.copyOf(found.values());
  }

  /**
   * As few as show together all that is shown in either direction: each kind of page, and each
   * component in each place where it stands.
   */
  List<BuiltPage> covering() {
    List<BuiltPage> chosen = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (true) {
      BuiltPage best = all.stream().max(Comparator.comparingLong(page -> fresh(page, seen))).get();
      if (fresh(best, seen) == 0) {
        return chosen;
      }
      seen.addAll(best.parts());
      chosen.add(best);
    }
  }

  private static long fresh(BuiltPage page, Set<String> seen) {
    return page.parts().stream().filter(part -> !seen.contains(part)).count();
  }
}
