package org.waymark.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which organisations to look at for a topic in a nation. Each list is short, so a page costs the
 * same in a directory of fifty and of fifty thousand; only where more than {@value #MOST} share a
 * topic in a nation are some never looked at, the least special first.
 */
final class HelpPostings {

  static final int MOST = 64;

  /** For pages of no nation. */
  private static final String ALL = "";

  /** For nations that no organisation names: whoever serves everywhere serves there too. */
  private static final String OTHER = "*";

  private static final String CRISIS = "\0crisis";
  private static final String TALKING = "\0talking";

  private record Key(String subject, String nation) {}

  private final Map<Key, List<HelpEntry>> lists = new HashMap<>();
  private final Set<String> nations = new HashSet<>();

  HelpPostings(Collection<HelpEntry> entries) {
    entries.forEach(entry -> nations.addAll(entry.candidate().nations()));
    List<HelpEntry> ordered = new ArrayList<>(entries);
    ordered.sort(
        Comparator.comparingInt(this::nationsMissing)
            .thenComparing(entry -> !entry.candidate().talks())
            .thenComparingInt(entry -> entry.subjects().size())
            .thenComparing(entry -> entry.candidate().id()));
    ordered.forEach(this::enter);
  }

  /**
   * Those about a topic in these nations, some of them repeated; of any nation when none is given.
   */
  List<HelpEntry> about(String topic, Set<String> nations) {
    return in(topic, nations);
  }

  List<HelpEntry> crisis(Set<String> nations) {
    return in(CRISIS, nations);
  }

  /** Those who talk to anyone. */
  List<HelpEntry> talking(Set<String> nations) {
    return in(TALKING, nations);
  }

  private List<HelpEntry> in(String subject, Set<String> wanted) {
    if (wanted.isEmpty()) {
      return lists.getOrDefault(new Key(subject, ALL), List.of());
    }
    List<HelpEntry> found = new ArrayList<>();
    for (String nation : wanted) {
      Key key = new Key(subject, nations.contains(nation) ? nation : OTHER);
      found.addAll(lists.getOrDefault(key, List.of()));
    }
    return found;
  }

  private void enter(HelpEntry entry) {
    entry.subjects().forEach(subject -> enter(subject, entry));
    if (entry.candidate().crisis()) {
      enter(CRISIS, entry);
    }
    if (entry.candidate().talks()) {
      enter(TALKING, entry);
    }
  }

  private void enter(String subject, HelpEntry entry) {
    Set<String> served = entry.candidate().nations();
    add(new Key(subject, ALL), entry);
    if (served.isEmpty()) {
      add(new Key(subject, OTHER), entry);
    }
    for (String nation : served.isEmpty() ? nations : served) {
      add(new Key(subject, nation), entry);
    }
  }

  private void add(Key key, HelpEntry entry) {
    List<HelpEntry> list = lists.computeIfAbsent(key, missing -> new ArrayList<>());
    if (list.size() < MOST) {
      list.add(entry);
    }
  }

  /** Pages of no nation look at those first who serve the most nations. */
  private int nationsMissing(HelpEntry entry) {
    Set<String> served = entry.candidate().nations();
    return served.isEmpty() ? 0 : nations.size() - served.size();
  }
}
