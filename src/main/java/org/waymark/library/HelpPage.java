package org.waymark.library;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.library.HelpMatch.Candidate;
import org.waymark.library.HelpMatch.Wanted;

/**
 * A page that asks for help.
 *
 * @param audiences those that mean its teller, or most readers when nobody tells it
 */
record HelpPage(Wanted wanted, Set<String> audiences) {

  HelpPage(Wanted wanted) {
    this(wanted, TellerAudiences.of(wanted.tellerRole()));
  }

  boolean isTold() {
    return wanted.tellerRole() != null;
  }

  /** The first in the alphabet of a candidate's audiences that is the page's too; null if none. */
  @Nullable String sharedAudience(Candidate candidate) {
    String shared = null;
    for (String audience : candidate.audiences()) {
      if (audiences.contains(audience) && (shared == null || audience.compareTo(shared) < 0)) {
        shared = audience;
      }
    }
    return shared;
  }

  /**
   * How many of the page's nations a candidate serves, 0 to 100.
   *
   * @param nations how many nations the directory serves, which a page of no nation is for
   */
  int percentOfNations(Candidate candidate, int nations) {
    Set<String> served = candidate.nations();
    if (served.isEmpty()) {
      return 100;
    }
    if (wanted.nations().isEmpty()) {
      return 100 * served.size() / nations;
    }
    int count = 0;
    for (String nation : wanted.nations()) {
      count += served.contains(nation) ? 1 : 0;
    }
    return 100 * count / wanted.nations().size();
  }
}
