package org.waymark.health.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.content.ContentType;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.links.LinkRecord;
import org.waymark.links.Verdict;
import org.waymark.problem.Place;

/**
 * Links that lead nowhere, or elsewhere. Only those that stand in what readers see: the links of a
 * story that is held back are its text, and told nowhere.
 */
final class LinkSurvey {

  private static final String DIRECTORY = "content/" + ContentType.ORGANISATION.folder() + "/";

  private LinkSurvey() {}

  /** The same look at those links alone that readers see. */
  static LinkLook shown(Library library, LinkLook look) {
    if (!(look instanceof LinkLook.Looked looked)) {
      return look;
    }
    Set<String> seen = new HashSet<>();
    for (Item text : library.texts()) {
      seen.add(text.file().name());
    }
    List<LinkRecord> links = new ArrayList<>();
    for (LinkRecord link : looked.links()) {
      List<Place> places =
          link.places().stream().filter(place -> isSeen(place, seen)).sorted().toList();
      if (!places.isEmpty()) {
        links.add(link.at(places));
      }
    }
    return new LinkLook.Looked(links);
  }

  private static boolean isSeen(Place place, Set<String> seen) {
    return seen.contains(place.file())
        || (place.file().startsWith("content/") && place.file().endsWith(".yaml"));
  }

  static List<Finding> findings(LinkLook shown) {
    List<Finding> findings = new ArrayList<>();
    if (shown instanceof LinkLook.Looked looked) {
      for (LinkRecord link : looked.links()) {
        if (link.verdict() == Verdict.GONE || link.verdict() == Verdict.MOVED) {
          findings.add(finding(link));
        }
      }
    }
    return findings;
  }

  private static Finding finding(LinkRecord link) {
    boolean gone = link.verdict() == Verdict.GONE;
    Place first = link.places().get(0);
    int others = link.places().size() - 1;
    String also =
        others == 0
            ? ""
            : " It stands in " + others + (others == 1 ? " other place." : " other places.");
    String reason =
        link.reason().isBlank() ? (gone ? "It is gone." : "It has moved.") : link.reason();
    String now = link.movedTo() == null ? "" : " It is now " + link.movedTo();
    return new Finding(
        FindingKind.LINK,
        urgency(gone, first),
        Plain.of(link.url()),
        first,
        Plain.of(reason + now) + also,
        LinkLook.Looked.day(link),
        gone
            ? "Look for the new address by hand; where there is none, take the link out."
            : "Look whether the new address says the same, then write that.");
  }

  /** Somebody who looks for help is sent there. */
  private static Urgency urgency(boolean gone, Place first) {
    if (!gone) {
      return Urgency.LATER;
    }
    return first.file().startsWith(DIRECTORY) ? Urgency.NOW : Urgency.SOON;
  }
}
