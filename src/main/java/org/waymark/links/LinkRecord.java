package org.waymark.links;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;

/**
 * What is known of a link to another site.
 *
 * @param url as it is linked to
 * @param reason in a sentence or two for an editor; empty when it works
 * @param movedTo the address to write instead; null unless it moved for good
 * @param asked when it was asked for
 * @param places where it was linked from then, in order
 */
public record LinkRecord(
    String url,
    Verdict verdict,
    String reason,
    @Nullable String movedTo,
    Instant asked,
    List<Place> places) {

  public LinkRecord {
    places = List.copyOf(places);
  }

  /** The same link with other places. */
  public LinkRecord at(List<Place> now) {
    return new LinkRecord(url, verdict, reason, movedTo, asked, now);
  }
}
