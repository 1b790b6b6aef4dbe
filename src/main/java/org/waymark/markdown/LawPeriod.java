package org.waymark.markdown;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Nation;

/** Which nations and days a law is about: {@code england, wales 2026-01-01..2027-03-31}. */
record LawPeriod(List<Nation> nations, @Nullable LocalDate from, @Nullable LocalDate until) {

  LawPeriod {
    nations = List.copyOf(nations);
  }
}
