package org.waymark.health.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
   * @param links each address once
   */
  record Looked(List<Link> links) implements LinkLook {
    public Looked {
      links = List.copyOf(links);
    }

    /** The last day on which a link was asked for; empty when there is no link. */
    public Optional<LocalDate> checked() {
      return links.stream().map(Link::asked).max(Comparator.naturalOrder());
    }

    /** How many links have this verdict. */
    public long count(Verdict verdict) {
      return links.stream().filter(link -> link.verdict() == verdict).count();
    }
  }
}
