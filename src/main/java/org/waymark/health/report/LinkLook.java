package org.waymark.health.report;

import java.time.LocalDate;
import java.util.List;

/** What is known of the links to other sites: the record that {@code waymark links} leaves. */
public sealed interface LinkLook {

  /** Where the record is, from the project folder. */
  String FILE = "target/links.json";

  /** Nobody has looked: there is no record. */
  record NotLooked() implements LinkLook {}

  /** There is a record, and it cannot be read. */
  record Unreadable() implements LinkLook {}

  /**
   * Somebody has looked.
   *
   * @param checked the day
   * @param links each address once
   */
  record Looked(LocalDate checked, List<Link> links) implements LinkLook {
    public Looked {
      links = List.copyOf(links);
    }

    /** How many links have this verdict. */
    public long count(Verdict verdict) {
      return links.stream().filter(link -> link.verdict() == verdict).count();
    }
  }
}
