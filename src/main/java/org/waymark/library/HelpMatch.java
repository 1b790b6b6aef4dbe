package org.waymark.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the organisations that stand beside a story or a factsheet. The handbook's page
 * "help-matching" says in plain words what this does; a test holds the page's example against it.
 *
 * <p>Immutable and safe for many threads. Choosing costs as much as the page has topics, however
 * many organisations there are.
 */
public final class HelpMatch {

  /** The need that means a person to talk to. */
  static final String TALK = "talk-to-someone-now";

  /**
   * An organisation that may be chosen: one that works, not a closed one.
   *
   * @param needs what it is for: topics of the facet "need"; they count as topics too
   * @param nations where it serves; none means everywhere
   * @param crisis whether it helps people in a crisis
   * @param everyone whether it serves anyone, whatever else its audiences are
   */
  public record Candidate(
      String id,
      Set<String> topics,
      Set<String> needs,
      Set<String> audiences,
      Set<String> nations,
      boolean crisis,
      boolean everyone) {
    public Candidate {
      topics = Set.copyOf(topics);
      needs = Set.copyOf(needs);
      audiences = Set.copyOf(audiences);
      nations = Set.copyOf(nations);
    }

    boolean talks() {
      return everyone && needs.contains(TALK);
    }

    boolean serves(String nation) {
      return nations.isEmpty() || nations.contains(nation);
    }
  }

  /**
   * What a page is about.
   *
   * @param nations where it holds, or the teller's nation; none means everywhere
   * @param tellerRole a topic of the facet "who is telling", such as {@code partner}; null for a
   *     page that nobody tells
   * @param sensitivity 0 to 3
   * @param first ids of organisations that the editor named, in order
   * @param crisisRequired whether it must not stand without crisis help
   * @param most how many are wanted at most
   */
  public record Wanted(
      Set<String> topics,
      Set<String> nations,
      @Nullable String tellerRole,
      int sensitivity,
      List<String> first,
      boolean crisisRequired,
      int most) {

    /** As many as fit beside a text without becoming a list to search. */
    public static final int USUAL_MOST = 4;

    public Wanted {
      // In order, so that reasons are given in the same order everywhere.
      topics = Collections.unmodifiableSet(new TreeSet<>(topics));
      nations = Set.copyOf(nations);
      first = List.copyOf(first);
    }
  }

  /**
   * A chosen organisation.
   *
   * @param reasons why, in the order in which they were counted
   * @param score the sum of the reasons' points
   */
  public record Chosen(String id, List<Reason> reasons, int score) {
    public Chosen {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * One reason.
   *
   * @param about the topic, audience or need it is about; empty when there is none
   * @param points what it adds to the score, or takes from it
   */
  public record Reason(Why why, String about, int points) {}

  /** The kinds of reasons. */
  public enum Why {
    /** The editor named it. */
    NAMED,
    /** It must be there: someone to ring in a crisis. */
    CRISIS_HELP,
    /** It must be there: someone whom anyone can talk to. */
    SOMEONE_TO_TALK_TO,
    /** It is about a topic of the page. */
    TOPIC,
    /** It is about little else. */
    SPECIALIST,
    /** It is for people like the teller. */
    AUDIENCE,
    /** It is only for other people. */
    OTHER_AUDIENCE,
    /** It serves only some of the nations. */
    SOME_NATIONS,
    /** The page is hard to read, and there is someone to talk to. */
    SENSITIVE
  }

  private final Map<String, HelpEntry> byId = new HashMap<>();
  private final HelpPostings postings;
  private final HelpScore scoring;
  private final Set<String> everywhere;

  /** Of two candidates with the same id, the first counts. */
  public HelpMatch(Collection<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      byId.putIfAbsent(candidate.id(), new HelpEntry(byId.size(), candidate));
    }
    postings = new HelpPostings(byId.values());
    scoring = new HelpScore(byId.values());
    Set<String> served = new TreeSet<>();
    candidates.forEach(candidate -> served.addAll(candidate.nations()));
    everywhere = served.isEmpty() ? Set.of("") : Collections.unmodifiableSet(served);
  }

  /** The organisations for a page, the named ones first. */
  public List<Chosen> choose(Wanted wanted) {
    HelpPage page = new HelpPage(wanted);
    HelpSeats seats = new HelpSeats(page, places(wanted));
    for (String id : wanted.first()) {
      HelpEntry named = byId.get(id);
      if (named != null) {
        seats.add(scoring.score(named, page), Why.NAMED);
      }
    }
    if (wanted.crisisRequired()) {
      for (String place : places(wanted)) {
        if (!seats.serve(place, Candidate::crisis)) {
          seats.insist(surest(postings.crisis(Set.of(place)), page), Why.CRISIS_HELP);
        }
      }
    }
    List<HelpScore.Scored> ranked = ranked(page);
    ranked.forEach(scored -> seats.add(scored, null));
    if (!seats.any(scored -> scored.candidate().talks())) {
      seats.insist(surest(postings.talking(wanted.nations()), page), Why.SOMEONE_TO_TALK_TO);
    }
    if (Sensitivity.isCautious(wanted.sensitivity())) {
      places(wanted).forEach(place -> serve(place, ranked, seats, page));
    }
    return seats.chosen(scoring);
  }

  /** Beside what is hard to read, somebody helps in each nation: who fits best, or who talks. */
  private void serve(String place, List<HelpScore.Scored> ranked, HelpSeats seats, HelpPage page) {
    if (seats.serve(place, anyone -> true)) {
      return;
    }
    for (HelpScore.Scored scored : ranked) {
      if (scored.candidate().serves(place)) {
        seats.insist(scored, null);
        return;
      }
    }
    seats.insist(surest(postings.talking(Set.of(place)), page), Why.SOMEONE_TO_TALK_TO);
  }

  /**
   * The nations that a page is for, in the order of the alphabet. One of no nation is read wherever
   * the directory helps; where that names no nation at all, there is one place without a name.
   */
  private Set<String> places(Wanted wanted) {
    return wanted.nations().isEmpty() ? everywhere : new TreeSet<>(wanted.nations());
  }

  /**
   * The nations of a page in which none of those chosen for it serves; one without a name stands
   * for wherever readers are, when the directory names no nation.
   *
   * @param like which of them count
   */
  public Set<String> unserved(Wanted wanted, Collection<Chosen> chosen, Predicate<Candidate> like) {
    Set<String> unserved = new TreeSet<>(places(wanted));
    for (Chosen one : chosen) {
      HelpEntry entry = byId.get(one.id());
      if (entry != null && like.test(entry.candidate())) {
        unserved.removeIf(entry.candidate()::serves);
      }
    }
    return unserved;
  }

  private List<HelpScore.Scored> ranked(HelpPage page) {
    List<HelpScore.Scored> ranked = new ArrayList<>();
    BitSet seen = new BitSet();
    for (String topic : page.wanted().topics()) {
      for (HelpEntry entry : postings.about(topic, page.wanted().nations())) {
        if (!seen.get(entry.number())) {
          seen.set(entry.number());
          ranked.add(scoring.score(entry, page));
        }
      }
    }
    ranked.removeIf(scored -> !scored.fits());
    ranked.sort(HelpScore.BEST_FIRST);
    return ranked;
  }

  private HelpScore.@Nullable Scored surest(List<HelpEntry> entries, HelpPage page) {
    return entries.stream()
        .map(entry -> scoring.score(entry, page))
        .filter(HelpScore.Scored::fits)
        .min(HelpScore.SUREST_FIRST)
        .orElse(null);
  }
}
