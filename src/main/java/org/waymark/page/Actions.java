package org.waymark.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Page;
import org.waymark.page.view.Action;

/** What readers of a page can do on the day, and what they no longer can. */
final class Actions {

  private static final Comparator<Page.Action> BY_LAST_DAY =
      Comparator.comparing(
          Page.Action::until, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  private final List<Action> open = new ArrayList<>();
  private final List<Action.Closed> closed = new ArrayList<>();

  Actions(Edition edition, List<Page.Action> written) {
    LocalDate today = edition.library().today();
    for (Page.Action action : written.stream().sorted(BY_LAST_DAY).toList()) {
      LocalDate until = action.until();
      if (until != null && until.isBefore(today)) {
        closed.add(new Action.Closed(action.title(), edition.dayOf(until)));
      } else {
        open.add(
            new Action(
                action.title(),
                action.text(),
                edition.day(until),
                edition.nations(action.nations()),
                Objects.requireNonNullElse(action.effort(), ""),
                address(edition, action.url())));
      }
    }
  }

  private static String address(Edition edition, @Nullable String url) {
    return url == null || edition.library().leadsToHidden(url) ? "" : url;
  }

  /** What closes soonest comes first, what never closes last. */
  List<Action> open() {
    return open;
  }

  List<Action.Closed> closed() {
    return closed;
  }
}
