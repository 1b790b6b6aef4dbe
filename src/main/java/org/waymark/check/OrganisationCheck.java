package org.waymark.check;

import java.time.LocalDate;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Status;
import org.waymark.content.SiteFile.Limits;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.problem.Problems;

/** An entry of the directory leads somewhere and was checked lately. */
final class OrganisationCheck implements Check {

  private static final int USUAL_MONTHS = 6;

  @Override
  public void check(Library library, Problems problems) {
    Limits limits = library.site().limits();
    Integer months = limits == null ? null : limits.organisationCheckedMonths();
    LocalDate oldest = library.today().minusMonths(months == null ? USUAL_MONTHS : months);
    for (Item item : library.all()) {
      if (item.content() instanceof Organisation organisation) {
        check(item, organisation, !library.isBroken(item.key()), oldest, problems);
      }
    }
  }

  private static void check(
      Item item, Organisation organisation, boolean whole, LocalDate oldest, Problems problems) {
    if (organisation.status() != Status.ACTIVE) {
      if (organisation.replacedBy() == null && whole) {
        problems.add(
            CheckCode.CLOSED_WITHOUT_SUCCESSOR,
            Locator.find(item.file(), "status"),
            "It is not said who took over.",
            "Add replaced-by if there is someone.");
      }
      return;
    }
    if (organisation.contacts().isEmpty() && organisation.website() == null && whole) {
      problems.add(
          CheckCode.NO_CONTACT,
          Locator.find(item.file(), "contacts"),
          "A reader has no way to reach this organisation.",
          "Add a contact or a website.");
    }
    if (organisation.checked().on().isBefore(oldest)) {
      problems.add(
          CheckCode.NOT_CHECKED_LATELY,
          Locator.find(item.file(), "checked", "on"),
          "This entry was last checked on " + organisation.checked().on() + ".",
          "Check it with the organisation, then set checked.");
    }
  }
}
