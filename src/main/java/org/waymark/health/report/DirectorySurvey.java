package org.waymark.health.report;

import java.util.List;
import org.waymark.library.Locator;

/** Entries of the directory that nobody has checked for too long, or only at second hand. */
final class DirectorySurvey implements Survey {

  private static final String FIX =
      "Phone them with the call sheet (waymark health --call-sheet), then record it:"
          + " waymark health checked ORGANISATION --how phoned --by ROLE";

  /** A line for people in danger is not rung to ask about its opening hours. */
  private static final String CRISIS_FIX =
      "Do not ring a crisis or emergency line only to check it. Look at their own website, or ask their office;"
          + " then: waymark health checked ORGANISATION --how website --by ROLE";

  @Override
  public List<Finding> findings(Ground ground) {
    return DirectoryCheck.all(ground).stream()
        .filter(DirectoryCheck::isDue)
        .map(check -> finding(ground, check))
        .toList();
  }

  private static Finding finding(Ground ground, DirectoryCheck check) {
    boolean crisis = check.organisation().crisis();
    String limit =
        check.isSecondHand()
            ? ""
            : " The next check was due on " + check.due() + ", " + ground.far(check.due()) + ".";
    return new Finding(
        FindingKind.ORGANISATION,
        crisis ? Urgency.NOW : Urgency.SOON,
        check.item().key().toString(),
        Locator.find(check.item().file(), "checked"),
        check.last() + limit,
        check.due(),
        check.isKeptFree() ? CRISIS_FIX : FIX);
  }
}
