package org.waymark.health.report;

import java.time.LocalDate;
import java.util.List;
import org.waymark.problem.Place;

/**
 * A link to another site.
 *
 * @param reason what came of asking, in a sentence or two; may be empty
 * @param movedTo where it is now; empty when that is not known
 * @param asked the day on which it was asked for, in UTC
 * @param places where it stands in the project
 */
public record Link(
    String url,
    Verdict verdict,
    String reason,
    String movedTo,
    LocalDate asked,
    List<Place> places) {

  public Link {
    places = List.copyOf(places);
  }

  /** The same link with only some of its places. */
  Link at(List<Place> some) {
    return new Link(url, verdict, reason, movedTo, asked, some);
  }
}
