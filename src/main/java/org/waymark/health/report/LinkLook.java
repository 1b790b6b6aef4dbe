package org.waymark.health.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.links.LinkRecord;
import org.waymark.links.LinkRecords;
import org.waymark.links.Verdict;

/** What is known of the links to other sites: the record that {@code waymark links} leaves. */
public sealed interface LinkLook {

  /** Never fails for what stands in the file. */
  static LinkLook at(Path project) throws IOException {
    if (!Files.isRegularFile(project.resolve(LinkRecords.FILE))) {
      return new NotLooked();
    }
    return LinkRecords.find(project)
        .map(records -> (LinkLook) new Looked(records.all()))
        .orElseGet(Unreadable::new);
  }

  /** Nobody has looked: there is no record. */
  record NotLooked() implements LinkLook {}

  /** There is a record, and it cannot be read. */
  record Unreadable() implements LinkLook {}

  /**
   * Somebody has looked.
   *
   * @param links each address once
   */
  record Looked(List<LinkRecord> links) implements LinkLook {
    public Looked {
      links = List.copyOf(links);
    }

    /** The last day on which a link was asked for; empty when there is no link. */
    public Optional<LocalDate> checked() {
      return links.stream().map(Looked::day).max(Comparator.naturalOrder());
    }

    /** The day on which a link was asked for, in UTC. */
    static LocalDate day(LinkRecord link) {
      return LocalDate.ofInstant(link.asked(), ZoneOffset.UTC);
    }

    /** How many links have this verdict. */
    public long count(Verdict verdict) {
      return links.stream().filter(link -> link.verdict() == verdict).count();
    }
  }
}
