package org.waymark.check;

import java.time.LocalDate;
import org.waymark.content.Page;
import org.waymark.content.RoughDate;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** The days in the lists of pages: those of timelines can be read, those of actions are to come. */
final class PageListsCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      if (item.content() instanceof Page page) {
        Locator places = library.locator(item);
        checkTimeline(page, places, problems);
        checkActions(library.today(), page, places, problems);
      }
    }
  }

  private static void checkTimeline(Page page, Locator places, Problems problems) {
    for (int i = 0; i < page.timeline().size(); i++) {
      String written = page.timeline().get(i).date();
      if (RoughDate.read(written) == null) {
        problems.add(
            CheckCode.TIMELINE_DATE,
            places.place("timeline", i, "date"),
            Quote.of(written) + " is not a day, a month or a year.",
            RoughDate.suggest(written));
      }
    }
  }

  private static void checkActions(LocalDate today, Page page, Locator places, Problems problems) {
    for (int i = 0; i < page.actions().size(); i++) {
      LocalDate until = page.actions().get(i).until();
      if (until != null && until.isBefore(today)) {
        problems.add(
            CheckCode.ACTION_CLOSED,
            places.place("actions", i, "until"),
            "The last day of this action was " + until + ".",
            CheckCode.ACTION_CLOSED.remedy());
      }
    }
  }
}
