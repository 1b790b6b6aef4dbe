package org.waymark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.content.Page;
import org.waymark.content.Page.Section;
import org.waymark.content.Page.Show;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.markdown.Heading;
import org.waymark.problem.Problems;

/** What the editor of a hub wrote is shown by one of its sections, or by another page's. */
final class ShownCheck implements Check {

  /** That some page shows a list of another. */
  private record Elsewhere(Show show, String page) {}

  @Override
  public void check(Library library, Problems problems) {
    Set<Elsewhere> elsewhere = elsewhere(library);
    for (Item item : library.all()) {
      if (item.content() instanceof Page page
          && !page.sections().isEmpty()
          && !library.isBroken(item.key())) { // The section that is missing may be the broken one.
        checkLists(library, item, page, elsewhere, problems);
        checkHeadings(item, page, problems);
      }
    }
  }

  private static Set<Elsewhere> elsewhere(Library library) {
    Set<Elsewhere> found = new HashSet<>();
    for (Item item : library.all()) {
      if (item.content() instanceof Page page) {
        for (Section section : page.sections()) {
          if (section.of() != null) {
            found.add(new Elsewhere(section.show(), section.of()));
          }
        }
      }
    }
    return found;
  }

  private static void checkLists(
      Library library, Item item, Page page, Set<Elsewhere> elsewhere, Problems problems) {
    for (Show list : List.of(Show.TIMELINE, Show.SUPPORTERS, Show.ACTIONS)) {
      if (!isEmpty(page, list)
          && !isShown(page, list)
          && !elsewhere.contains(new Elsewhere(list, item.key().id()))) {
        problems.add(
            CheckCode.NOT_SHOWN,
            library.locator(item).place(list.id()),
            "No section of this page shows its " + list.id() + ".",
            "Add {show: " + list.id() + "} to sections.");
      }
    }
  }

  private static boolean isEmpty(Page page, Show list) {
    return switch (list) {
      case TIMELINE -> page.timeline().isEmpty();
      case SUPPORTERS -> page.supporters().isEmpty();
      case ACTIONS -> page.actions().isEmpty();
      default -> true;
    };
  }

  private static boolean isShown(Page page, Show list) {
    return page.sections().stream().anyMatch(s -> s.show() == list && s.of() == null);
  }

  /** Sections take a heading with all that is below it; nothing is lost where they take no text. */
  private static void checkHeadings(Item item, Page page, Problems problems) {
    Set<String> named = new HashSet<>();
    for (Section section : page.sections()) {
      if (section.isText() && section.of() != null) {
        named.add(section.of().replace("#", ""));
      }
    }
    List<String> headings = item.body().outline().stream().map(Heading::id).toList();
    if (named.isEmpty() || !headings.containsAll(named)) {
      return; // What seems to be left out may be what a misspelt id means.
    }
    int shownBelow = Integer.MAX_VALUE;
    for (Heading heading : item.body().outline()) {
      if (heading.level() <= shownBelow) {
        shownBelow = named.contains(heading.id()) ? heading.level() : Integer.MAX_VALUE;
        if (shownBelow == Integer.MAX_VALUE) {
          problems.add(
              CheckCode.NOT_SHOWN,
              item.place(heading.line(), 1),
              "No section of this page shows the part under this heading.",
              "Add {show: text, of: \"#" + heading.id() + "\"} to sections.");
        }
      }
    }
  }
}
