package org.waymark.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Page;
import org.waymark.content.Page.Revision;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.markdown.Heading;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** Numbered documents: the version is the newest, and addresses of headings stay. */
final class DocumentCheck implements Check {

  private static final int NAMED_IN_MESSAGE = 5;

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      if (item.content() instanceof Page page && !library.isBroken(item.key())) {
        checkVersion(library.locator(item), page, problems);
        checkIds(item, page, problems);
        if (library.documents().newest(item.key()).isEmpty()) {
          checkGone(library, item, page, problems);
        }
      }
    }
  }

  private static void checkVersion(Locator places, Page page, Problems problems) {
    List<Revision> numbered =
        page.history().stream().filter(revision -> revision.version() != null).toList();
    if (page.version() == null || numbered.isEmpty()) {
      return;
    }
    LocalDate day = Collections.max(numbered.stream().map(Revision::on).toList());
    List<String> newest = // Of two on one day, either may have come last.
        numbered.stream()
            .filter(revision -> revision.on().equals(day))
            .map(revision -> Objects.requireNonNull(revision.version()))
            .toList();
    if (!newest.contains(page.version())) {
      problems.add(
          CheckCode.VERSION_NOT_NEWEST,
          places.place("version"),
          "This is version "
              + Quote.of(page.version())
              + ", but the newest in its history is "
              + Quote.of(newest.get(0))
              + ".",
          CheckCode.VERSION_NOT_NEWEST.remedy());
    }
  }

  private static void checkIds(Item item, Page page, Problems problems) {
    if (page.version() == null) {
      return;
    }
    for (Heading heading : item.body().outline()) {
      if (!heading.named()) {
        problems.add(
            CheckCode.HEADING_WITHOUT_ID,
            item.place(heading.line(), 1),
            "The address of this heading changes with its words.",
            "Write {#" + heading.id() + "} after its words.");
      }
    }
  }

  private static void checkGone(Library library, Item item, Page page, Problems problems) {
    Set<String> kept = ids(item);
    page.history().forEach(revision -> kept.addAll(revision.gone()));
    for (int i = 0; i < page.history().size(); i++) {
      String earlier = page.history().get(i).page();
      if (earlier == null || earlier.equals(item.key().id())) {
        continue;
      }
      Item found = library.in(new Key(ContentType.PAGE, earlier), item.language()).orElse(null);
      if (found != null && found.language().equals(item.language())) {
        List<String> lost = new ArrayList<>(ids(found));
        lost.removeAll(kept);
        if (!lost.isEmpty()) {
          tellGone(library.locator(item).place("history", i, "page"), lost, problems);
        }
        kept.addAll(lost); // Told once.
      }
    }
  }

  private static Set<String> ids(Item item) {
    Set<String> ids = new HashSet<>();
    item.body().outline().forEach(heading -> ids.add(heading.id()));
    return ids;
  }

  private static void tellGone(Place place, List<String> lost, Problems problems) {
    lost.sort(null);
    List<String> shown = lost.subList(0, Math.min(NAMED_IN_MESSAGE, lost.size()));
    int more = lost.size() - shown.size();
    problems.add(
        CheckCode.HEADING_GONE,
        place,
        "That version has headings that this one has not: #"
            + String.join(", #", shown)
            + (more == 0 ? "." : " and " + more + " more."),
        "Write {#"
            + lost.get(0)
            + "} after the heading that took its place; or, where nothing did, gone: ["
            + String.join(", ", shown)
            + "] in the entry that took it away.");
  }
}
