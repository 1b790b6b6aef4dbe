package org.waymark.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.library.HelpMatch.Candidate;
import org.waymark.library.HelpMatch.Reason;
import org.waymark.library.HelpMatch.Why;

/** Counts what speaks for an organisation beside a page. */
final class HelpScore {

  /**
   * An organisation with its score.
   *
   * @param percentOfNations how many of the page's nations it serves, 0 to 100
   */
  record Scored(HelpEntry entry, int score, int percentOfNations) {

    Candidate candidate() {
      return entry.candidate();
    }

    boolean fits() {
      return percentOfNations > 0;
    }
  }

  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingInt(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.candidate().id());

  /**
   * For those who must be there: that they serve the reader's nation matters more than the topic.
   */
  static final Comparator<Scored> SUREST_FIRST =
      Comparator.comparingInt(Scored::percentOfNations)
          .thenComparingInt(Scored::score)
          .thenComparing(scored -> scored.candidate().talks())
          .reversed()
          .thenComparing(scored -> scored.candidate().id());

  private static final int POINTS_FOR_TALKING = 10;

  private final Map<String, Integer> points = new HashMap<>();
  private final int nations;

  HelpScore(Collection<HelpEntry> entries) {
    Map<String, Integer> frequency = new HashMap<>();
    Set<String> served = new HashSet<>();
    for (HelpEntry entry : entries) {
      entry.subjects().forEach(subject -> frequency.merge(subject, 1, Integer::sum));
      served.addAll(entry.candidate().nations());
    }
    nations = served.size();
    double all = entries.size();
    frequency.forEach(
        (subject, sharing) ->
            points.put(subject, (int) Math.round(10 * StrictMath.log(1 + all / sharing))));
  }

  Scored score(HelpEntry entry, HelpPage page) {
    int percent = page.percentOfNations(entry.candidate(), nations);
    return new Scored(entry, count(entry, page, percent, null), percent);
  }

  /** What the score of an organisation is made of. */
  List<Reason> reasons(Scored scored, HelpPage page) {
    List<Reason> reasons = new ArrayList<>();
    int recount = count(scored.entry(), page, scored.percentOfNations(), reasons);
    assert recount == scored.score();
    return reasons;
  }

  /** Points are counted for many organisations, reasons are told of a few. */
  private int count(
      HelpEntry entry, HelpPage page, int percentOfNations, @Nullable List<Reason> reasons) {
    Candidate candidate = entry.candidate();
    int shared = 0;
    int topics = 0;
    for (String topic : page.wanted().topics()) {
      if (entry.subjects().contains(topic)) {
        shared++;
        topics += told(reasons, Why.TOPIC, topic, points.getOrDefault(topic, 0));
      }
    }
    if (shared == 0) {
      return 0;
    }
    int own = Math.max(shared, candidate.topics().size());
    int sum = topics + told(reasons, Why.SPECIALIST, "", topics * shared / (2 * own));
    sum += audience(candidate, page, topics / 2, reasons);
    // A page of no nation is for readers of all: whoever serves most of them is as good as all.
    boolean most = page.wanted().nations().isEmpty() && percentOfNations > 50;
    if (!most) {
      sum += told(reasons, Why.SOME_NATIONS, "", -(sum * (100 - percentOfNations) / 100));
    }
    if (Sensitivity.isCautious(page.wanted().sensitivity())
        && candidate.needs().contains(HelpMatch.TALK)) {
      sum += told(reasons, Why.SENSITIVE, HelpMatch.TALK, POINTS_FOR_TALKING);
    }
    return sum;
  }

  private static int audience(
      Candidate candidate, HelpPage page, int half, @Nullable List<Reason> reasons) {
    String shared = page.sharedAudience(candidate);
    if (shared != null) {
      return page.isTold() ? told(reasons, Why.AUDIENCE, shared, half) : 0;
    }
    boolean anyone = candidate.everyone() || candidate.audiences().isEmpty();
    return anyone ? 0 : told(reasons, Why.OTHER_AUDIENCE, "", -half);
  }

  private static int told(@Nullable List<Reason> reasons, Why why, String about, int points) {
    if (reasons != null && points != 0) {
      reasons.add(new Reason(why, about, points));
    }
    return points;
  }
}
