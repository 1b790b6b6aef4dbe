package org.waymark.health.report;

import java.util.List;
import org.waymark.problem.Place;

/**
 * A link to another site.
 *
 * @param detail what the other site said, in a few words; may be empty
 * @param places where it stands in the project
 */
public record Link(String url, Verdict verdict, String detail, List<Place> places) {

  public Link {
    places = List.copyOf(places);
  }

  /** The same link with only some of its places. */
  Link at(List<Place> some) {
    return new Link(url, verdict, detail, some);
  }
}
