package org.waymark.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.library.HelpMatch.Candidate;
import org.waymark.library.HelpMatch.Reason;
import org.waymark.library.HelpMatch.Scored;
import org.waymark.library.HelpMatch.Wanted;
import org.waymark.library.HelpMatch.Why;

/** Counts what speaks for an organisation beside a page. */
final class HelpScore {

  /** From this sensitivity on, someone to talk to is worth points. */
  private static final int SENSITIVE = 2;

  private static final int POINTS_FOR_TALKING = 10;

  private final int candidates;
  private final Map<String, Set<String>> subjectsOf = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Set<String> nations = new HashSet<>();

  HelpScore(Collection<Candidate> candidates) {
    this.candidates = candidates.size();
    for (Candidate candidate : candidates) {
      Set<String> subjects = subjects(candidate);
      subjectsOf.put(candidate.id(), subjects);
      subjects.forEach(subject -> frequency.merge(subject, 1, Integer::sum));
      nations.addAll(candidate.nations());
    }
  }

  Scored score(Candidate candidate, Wanted wanted) {
    List<Reason> reasons = new ArrayList<>();
    Set<String> subjects = subjectsOf.getOrDefault(candidate.id(), Set.of());
    int shared = 0;
    int topics = 0;
    for (String topic : wanted.topics()) {
      if (subjects.contains(topic)) {
        shared++;
        topics += points(topic);
        reasons.add(new Reason(Why.TOPIC, topic, points(topic)));
      }
    }
    if (shared == 0) {
      return new Scored(candidate, List.of(), percentOfNations(candidate, wanted));
    }
    addIfAny(reasons, Why.SPECIALIST, "", topics * shared / (2 * subjects.size()));
    addAudience(reasons, candidate, wanted, topics);
    addNations(reasons, candidate, wanted);
    if (wanted.sensitivity() >= SENSITIVE && candidate.needs().contains(HelpMatch.TALK)) {
      reasons.add(new Reason(Why.SENSITIVE, HelpMatch.TALK, POINTS_FOR_TALKING));
    }
    return new Scored(candidate, reasons, percentOfNations(candidate, wanted));
  }

  /** What an organisation is about: its topics and what it is for. */
  static Set<String> subjects(Candidate candidate) {
    Set<String> subjects = new HashSet<>(candidate.topics());
    subjects.addAll(candidate.needs());
    return subjects;
  }

  /** The fewer organisations are about a topic, the more it counts: from 7 points up. */
  private int points(String topic) {
    int sharing = frequency.getOrDefault(topic, 1);
    return (int) Math.round(10 * StrictMath.log(1 + (double) candidates / sharing));
  }

  private static void addAudience(
      List<Reason> reasons, Candidate candidate, Wanted wanted, int topics) {
    String like = null;
    for (String audience : TellerAudiences.of(wanted.tellerRole())) {
      if (candidate.audiences().contains(audience)
          && (like == null || audience.compareTo(like) < 0)) {
        like = audience;
      }
    }
    if (like == null && !candidate.everyone() && !candidate.audiences().isEmpty()) {
      addIfAny(reasons, Why.OTHER_AUDIENCE, "", -(topics / 2));
    } else if (like != null && wanted.tellerRole() != null) {
      addIfAny(reasons, Why.AUDIENCE, like, topics / 2);
    }
  }

  /** A page of no nation is for readers of all: whoever serves most of them is as good as all. */
  private void addNations(List<Reason> reasons, Candidate candidate, Wanted wanted) {
    int percent = percentOfNations(candidate, wanted);
    if (percent == 100 || (wanted.nations().isEmpty() && percent > 50)) {
      return;
    }
    int sum = reasons.stream().mapToInt(Reason::points).sum();
    addIfAny(reasons, Why.SOME_NATIONS, "", -(sum * (100 - percent) / 100));
  }

  private int percentOfNations(Candidate candidate, Wanted wanted) {
    Set<String> asked = wanted.nations().isEmpty() ? nations : wanted.nations();
    if (asked.isEmpty() || candidate.nations().isEmpty()) {
      return 100;
    }
    int served = 0;
    for (String nation : asked) {
      served += candidate.nations().contains(nation) ? 1 : 0;
    }
    return 100 * served / asked.size();
  }

  private static void addIfAny(List<Reason> reasons, Why why, String about, int points) {
    if (points != 0) {
      reasons.add(new Reason(why, about, points));
    }
  }
}
