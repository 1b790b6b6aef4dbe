package org.waymark.delivery;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with the place that a site is published to. */
public enum DeliveryCode implements Code {
  NOT_OUR_PLACE(
      Severity.ERROR,
      "Others' files stand where the site is to be published, and would be lost.",
      "Name an empty place. A place that Waymark once published to is known by its list of files,"
          + " .waymark-published.json."),
  PLACE_UNKNOWN(
      Severity.ERROR,
      "The place that the site is to be published to cannot be used for it, or does not exist.",
      "Look at the name after \"publish\"; the handbook says how each kind of place is written."),
  PLACE_IN_USE(
      Severity.ERROR,
      "Somebody else is publishing to the same place, or did and was stopped.",
      "Wait until the other has ended. If nobody is publishing, add --break-lock once."),
  PLACE_DENIED(
      Severity.ERROR,
      "The place is there, but you may not change it.",
      "Ask who looks after it to let you read, write and delete files there."),
  PLACE_UNREACHABLE(
      Severity.ERROR,
      "The place could not be reached, or did not answer as it should.",
      "Look whether this computer is online, and run the same command again."),
  NO_CREDENTIALS(
      Severity.ERROR,
      "Nothing on this computer says who you are to the place, or it no longer holds.",
      "Sign in as the handbook's page on publishing shows, and run the same command again."),
  LIST_UNREADABLE(
      Severity.ERROR,
      "The list of what was published is damaged, or a newer Waymark wrote it.",
      "Use the newest Waymark. If it is damaged, name an empty place."),
  SITE_CHANGED(
      Severity.ERROR,
      "The finished site was changed on this computer while it was being published.",
      "Run the same command again, and let nobody build meanwhile."),
  PROJECT_CHANGED(
      Severity.ERROR,
      "The project was changed while the site was made from it.",
      "Run the same command again, and let nobody change the project meanwhile."),
  WITHDRAWALS_MISSING(
      Severity.ERROR,
      "The place knows of something that was taken back, and this copy of the project does not."
          + " What was taken back would be online again.",
      "Fetch the newest content/withdrawn.yaml from whoever published last, put it into this copy,"
          + " and run the same command again."),
  OLD_VERSIONS_LEFT(
      Severity.ERROR,
      "Something was taken back, and the place may still hold older versions of it.",
      "Have those who look after the place delete what is named, then run the same command again."),
  COPIES_ELSEWHERE(
      Severity.WARNING,
      "Something was taken back and is gone from the branch, but its host may still have it.",
      "Have the host clean up: at GitHub, write to its support, name these commits, and say that all"
          + " are meant which no branch leads to. Have whoever has a copy of the repository delete"
          + " it."),
  PURGE_CACHES(
      Severity.INFO,
      "Something was taken back, and copies of it may lie in caches between the place and readers.",
      "Have the addresses in the named file purged, if a cache stands before your site.");

  private final Explanation explanation;

  DeliveryCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
