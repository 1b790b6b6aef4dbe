package org.waymark.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.library.HelpMatch.Candidate;

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

  private final Map<Key, List<Candidate>> lists = new HashMap<>();
  private final Set<String> nations = new HashSet<>();

  HelpPostings(Collection<Candidate> candidates) {
    candidates.forEach(candidate -> nations.addAll(candidate.nations()));
    List<Candidate> ordered = new ArrayList<>(candidates);
    ordered.sort(
        Comparator.comparingInt(this::nationsMissing)
            .thenComparing(candidate -> !candidate.talks())
            .thenComparingInt(candidate -> HelpScore.subjects(candidate).size())
            .thenComparing(Candidate::id));
    ordered.forEach(this::enter);
  }

  /**
   * Those about a topic in these nations, some of them repeated; of any nation when none is given.
   */
  List<Candidate> about(String topic, Set<String> nations) {
    return in(topic, nations);
  }

  List<Candidate> crisis(Set<String> nations) {
    return in(CRISIS, nations);
  }

  /** Those who talk to anyone. */
  List<Candidate> talking(Set<String> nations) {
    return in(TALKING, nations);
  }

  private List<Candidate> in(String subject, Set<String> wanted) {
    if (wanted.isEmpty()) {
      return lists.getOrDefault(new Key(subject, ALL), List.of());
    }
    List<Candidate> found = new ArrayList<>();
    for (String nation : wanted) {
      Key key = new Key(subject, nations.contains(nation) ? nation : OTHER);
      found.addAll(lists.getOrDefault(key, List.of()));
    }
    return found;
  }

  private void enter(Candidate candidate) {
    Set<String> subjects = HelpScore.subjects(candidate);
    if (candidate.crisis()) {
      subjects.add(CRISIS);
    }
    if (candidate.talks()) {
      subjects.add(TALKING);
    }
    for (String subject : subjects) {
      enter(subject, ALL, candidate);
      if (candidate.nations().isEmpty()) {
        enter(subject, OTHER, candidate);
        nations.forEach(nation -> enter(subject, nation, candidate));
      } else {
        candidate.nations().forEach(nation -> enter(subject, nation, candidate));
      }
    }
  }

  private void enter(String subject, String nation, Candidate candidate) {
    List<Candidate> list =
        lists.computeIfAbsent(new Key(subject, nation), key -> new ArrayList<>());
    if (list.size() < MOST) {
      list.add(candidate);
    }
  }

  /** Pages of no nation look at those first who serve the most nations. */
  private int nationsMissing(Candidate candidate) {
    return candidate.nations().isEmpty() ? 0 : nations.size() - candidate.nations().size();
  }
}
