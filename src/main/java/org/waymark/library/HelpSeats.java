package org.waymark.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.library.HelpMatch.Chosen;
import org.waymark.library.HelpMatch.Reason;
import org.waymark.library.HelpMatch.Why;
import org.waymark.library.HelpScore.Scored;

/** The places beside a page, and who has them. */
final class HelpSeats {

  private record Seat(Scored scored, @Nullable Why because) {}

  private final HelpPage page;
  private final int most;
  private final List<Seat> seats = new ArrayList<>();

  HelpSeats(HelpPage page) {
    this.page = page;
    most = page.wanted().most();
  }

  /** Gives a place if one is left and the organisation has none yet. */
  void add(Scored scored, @Nullable Why because) {
    if (seats.size() < most && !holds(scored)) {
      seats.add(new Seat(scored, because));
    }
  }

  /** Gives a place even if another has to go: the last one, save the only help in a crisis. */
  void insist(@Nullable Scored scored, Why because) {
    if (scored == null || holds(scored) || most <= 0) {
      return;
    }
    if (seats.size() >= most) {
      int last = seats.size() - 1;
      if (last == crisisHelp()) {
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

  List<Chosen> chosen(HelpScore scoring) {
    return seats.stream().map(seat -> chosen(seat, scoring)).toList();
  }

  /** The first place of one who must not go; -1 if there is none, or it need not be there. */
  private int crisisHelp() {
    for (int i = 0; page.wanted().crisisRequired() && i < seats.size(); i++) {
      Scored scored = seats.get(i).scored();
      if (scored.candidate().crisis() && scored.fits()) {
        return i;
      }
    }
    return -1;
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
