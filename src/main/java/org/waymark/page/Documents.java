package org.waymark.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Page;
import org.waymark.content.Page.Revision;
import org.waymark.library.Item;
import org.waymark.markdown.Heading;
import org.waymark.page.view.Change;
import org.waymark.page.view.Link;

/** What is special about pages that are numbered documents. */
final class Documents {

  private Documents() {}

  /** The day of a page's version: that of the entry which made it, or else of the last change. */
  static @Nullable LocalDate issued(Page page) {
    if (page.version() == null) {
      return null;
    }
    return page.history().stream()
        .filter(revision -> page.version().equals(revision.version()))
        .map(Revision::on)
        .max(Comparator.naturalOrder())
        .orElseGet(
            () ->
                page.history().stream()
                    .map(Revision::on)
                    .max(Comparator.naturalOrder())
                    .orElse(page.common().updated()));
  }

  /** What changed, the newest first. */
  static List<Change> history(Edition edition, Item item, Page page) {
    Set<String> headings =
        item.body().outline().stream().map(Heading::id).collect(Collectors.toSet());
    List<Revision> newestFirst = new ArrayList<>(page.history());
    newestFirst.sort(Comparator.comparing(Revision::on).reversed());
    List<Change> changes = new ArrayList<>();
    for (Revision revision : newestFirst) {
      List<String> gone = revision.gone().stream().distinct().filter(headings::add).toList();
      changes.add(
          new Change(
              edition.dayOf(revision.on()),
              revision.change(),
              Objects.requireNonNullElse(revision.version(), ""),
              earlier(edition, item, revision),
              gone));
    }
    return changes;
  }

  private static @Nullable Link earlier(Edition edition, Item item, Revision revision) {
    if (revision.page() == null || revision.page().equals(item.key().id())) {
      return null;
    }
    Key key = new Key(ContentType.PAGE, revision.page());
    return edition.library().in(key, edition.code()).map(edition::link).orElse(null);
  }

  /** Where the newer version of a document is. */
  static @Nullable Link newer(Edition edition, Item item) {
    return edition
        .library()
        .documents()
        .newest(item.key())
        .flatMap(key -> edition.library().in(key, edition.code()))
        .map(edition::link)
        .orElse(null);
  }
}
