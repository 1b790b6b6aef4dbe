package org.waymark.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.library.HelpMatch.Candidate;
import org.waymark.library.HelpMatch.Chosen;
import org.waymark.library.HelpMatch.Reason;
import org.waymark.library.HelpMatch.Why;
import org.waymark.library.HelpScore.Scored;

/** The places beside a page, and who has them. */
final class HelpSeats {

  private record Seat(Scored scored, @Nullable Why because) {}

  private final HelpPage page;
  private final Set<String> places;
  private final int most;
  private final List<Seat> seats = new ArrayList<>();

  /**
   * @param places the nations that the page is for
   */
  HelpSeats(HelpPage page, Set<String> places) {
    this.page = page;
    this.places = places;
    most = page.wanted().most();
  }

  /** Gives a place if one is left and the organisation has none yet. */
  void add(Scored scored, @Nullable Why because) {
    if (seats.size() < most && !holds(scored)) {
      seats.add(new Seat(scored, because));
    }
  }

  /** Gives a place even if another has to go: the last one who need not be there. */
  void insist(@Nullable Scored scored, @Nullable Why because) {
    if (scored == null || holds(scored) || most <= 0) {
      return;
    }
    int last = seats.size() - 1;
    while (seats.size() >= most && last >= 0) {
      if (!isNeeded(last)) {
        seats.remove(last);
      }
      last--;
    }
    if (seats.size() < most) {
      seats.add(new Seat(scored, because));
    }
  }

  /** Whether one who serves the page's nation is like this. */
  boolean any(Predicate<Scored> like) {
    return seats.stream().map(Seat::scored).anyMatch(like.and(Scored::fits));
  }

  List<Chosen> chosen(HelpScore scoring) {
    return seats.stream().map(seat -> chosen(seat, scoring)).toList();
  }

  /** Whether anybody who is like this serves a nation. */
  boolean serve(String nation, Predicate<Candidate> like) {
    return isServed(nation, like, -1);
  }

  private boolean isServed(String nation, Predicate<Candidate> like, int without) {
    for (int i = 0; i < seats.size(); i++) {
      Candidate candidate = seats.get(i).scored().candidate();
      if (i != without && candidate.serves(nation) && like.test(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some nation would be without what it must have if this one went. */
  private boolean isNeeded(int seat) {
    return (page.wanted().crisisRequired() && isOnly(seat, Candidate::crisis))
        || (Sensitivity.isCautious(page.wanted().sensitivity())
            && (isOnly(seat, Candidate::talks) || isOnly(seat, anyone -> true)));
  }

  private boolean isOnly(int seat, Predicate<Candidate> like) {
    Candidate candidate = seats.get(seat).scored().candidate();
    return like.test(candidate)
        && places.stream()
            .anyMatch(place -> candidate.serves(place) && !isServed(place, like, seat));
  }

  private boolean holds(Scored scored) {
    for (Seat seat : seats) {
      if (seat.scored().entry().number() == scored.entry().number()) {
        return true;
      }
    }
    return false;
  }

  private Chosen chosen(Seat seat, HelpScore scoring) {
    List<Reason> reasons = new ArrayList<>();
    if (seat.because() != null) {
      reasons.add(new Reason(seat.because(), "", 0));
    }
    reasons.addAll(scoring.reasons(seat.scored(), page));
    return new Chosen(seat.scored().candidate().id(), reasons, seat.scored().score());
  }
}
