package org.waymark.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Page;
import org.waymark.content.RoughDate;
import org.waymark.page.view.Moment;

/** What happened when, as pages show it. */
final class Timelines {

  private Timelines() {}

  /** The oldest first. Where a date cannot be read, only the editor knows the order: it stays. */
  static List<Moment> of(Edition edition, List<Page.Moment> written) {
    List<Entry> entries = new ArrayList<>();
    for (Page.Moment moment : written) {
      entries.add(new Entry(RoughDate.read(moment.date()), moment));
    }
    if (entries.stream().allMatch(entry -> entry.date() != null)) {
      entries.sort(Comparator.comparing(entry -> Objects.requireNonNull(entry.date())));
    }
    return entries.stream().map(entry -> moment(edition, entry.date(), entry.moment())).toList();
  }

  private record Entry(@Nullable RoughDate date, Page.Moment moment) {}

  private static Moment moment(Edition edition, @Nullable RoughDate date, Page.Moment written) {
    return new Moment(
        date == null ? written.date() : words(edition, date),
        date == null ? "" : date.iso(),
        written.title(),
        Objects.requireNonNullElse(written.text(), ""),
        EvidencePages.link(edition, written.source()));
  }

  private static String words(Edition edition, RoughDate date) {
    return switch (date.exactness()) {
      case YEAR -> date.iso();
      case MONTH -> edition.wording().month(YearMonth.from(date.first()));
      case DAY -> edition.dayOf(date.first()).text();
    };
  }
}
