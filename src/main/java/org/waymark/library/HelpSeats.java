package org.waymark.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.library.HelpMatch.Chosen;
import org.waymark.library.HelpMatch.Reason;
import org.waymark.library.HelpMatch.Scored;
import org.waymark.library.HelpMatch.Why;

/** The places beside a page, and who has them. */
final class HelpSeats {

  private record Seat(Scored scored, @Nullable Why because) {}

  private final int most;
  private final List<Seat> seats = new ArrayList<>();

  HelpSeats(int most) {
    this.most = most;
  }

  /** Gives a place if one is left and the organisation has none yet. */
  void add(Scored scored, @Nullable Why because) {
    if (seats.size() < most && !holds(scored)) {
      seats.add(new Seat(scored, because));
    }
  }

  /** Gives a place even if another has to go: the last one that need not be there. */
  void insist(@Nullable Scored scored, Why because) {
    if (scored == null || holds(scored)) {
      return;
    }
    if (seats.size() >= most) {
      int last = seats.size() - 1;
      while (last >= 0 && seats.get(last).because() == Why.CRISIS_HELP) {
        last--;
      }
      if (last < 0) {
        return;
      }
      seats.remove(last);
    }
    seats.add(new Seat(scored, because));
  }

  /** Whether one who serves the page's nation is like this. */
  boolean any(Predicate<Scored> like) {
    return seats.stream().map(Seat::scored).anyMatch(like.and(Scored::fits));
  }

  List<Chosen> chosen() {
    return seats.stream().map(HelpSeats::chosen).toList();
  }

  private boolean holds(Scored scored) {
    return seats.stream()
        .anyMatch(seat -> seat.scored().candidate().id().equals(scored.candidate().id()));
  }

  private static Chosen chosen(Seat seat) {
    List<Reason> reasons = new ArrayList<>();
    if (seat.because() != null) {
      reasons.add(new Reason(seat.because(), "", 0));
    }
    reasons.addAll(seat.scored().reasons());
    return new Chosen(seat.scored().candidate().id(), reasons, seat.scored().score());
  }
}
