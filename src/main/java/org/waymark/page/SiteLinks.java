package org.waymark.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckCode;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.SiteFile;
import org.waymark.library.DataFile;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Shared;
import org.waymark.library.Visibility;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** Addresses that editors write: each belongs to one page, and links lead to pages that exist. */
final class SiteLinks {

  private static final String MEDIA = "/media/";

  private final Library library;
  private final KnownAddresses known;
  private final Set<String> broken = new HashSet<>();
  private final Set<String> hidden = new HashSet<>();
  private final Set<String> missing = new TreeSet<>();
  private final Problems problems;

  /**
   * @param known where links may lead
   */
  SiteLinks(Library library, KnownAddresses known, Problems problems) {
    this.library = library;
    this.known = known;
    this.problems = problems;
    library
        .visibilities()
        .forEach(
            (key, visibility) -> {
              if (visibility == Visibility.BROKEN) {
                addAddresses(key, broken);
              } else if (!visibility.isShown()) {
                addAddresses(key, hidden);
              }
            });
  }

  /** Tells links to addresses that no page has or will have, and returns these addresses. */
  Set<String> check() {
    for (Item item : library.texts()) {
      for (Mention mention : item.body().mentions()) {
        if (mention.scheme() == Scheme.SITE && !exists(mention.target())) {
          report(mention.target(), item.place(mention.line(), mention.column()));
        }
      }
    }
    List<SiteFile.NavigationLink> links = library.site().navigation();
    for (int i = 0; i < links.size(); i++) {
      String to = links.get(i).to();
      if (to.startsWith("/") && !exists(to)) {
        report(to, library.shared().place(Shared.SITE, "navigation", i, "to"));
      }
    }
    return missing;
  }

  private void addAddresses(Key key, Set<String> addresses) {
    library.languages().forEach(code -> addresses.add(library.addresses().item(key, code)));
    if (key.type() == ContentType.EVIDENCE) {
      addresses.addAll(DataFile.addresses(library.addresses(), key.id()));
    }
  }

  /** Items with faults have no pages yet, but will have when they are mended. */
  private boolean exists(String address) {
    return known.has(address) || broken.contains(address);
  }

  private void report(String to, Place place) {
    missing.add(to);
    if (problems.isFull(place.file())) {
      return;
    }
    if (hidden.contains(to) || library.isHidden(to)) {
      reportHidden(to, place);
      return;
    }
    String withSlash = to + "/";
    problems.add(
        PageCode.ADDRESS_NOT_FOUND,
        place,
        "No page of this site has the address " + to + ".",
        to.startsWith(MEDIA)
            ? "Write " + to.substring(1) + ", without the slash before it."
            : known.has(withSlash)
                ? "Write " + withSlash + ", with a slash at the end."
                : Nearest.to(to, known.all())
                    .map(n -> "Did you mean " + n + "?")
                    .orElse("Correct it."));
  }

  /**
   * Not an error: otherwise a story whose consent runs out would stay on the site, because the site
   * without it could not be built.
   */
  private void reportHidden(String to, Place place) {
    problems.add(
        CheckCode.LINK_TO_HIDDEN,
        place,
        "The page " + to + " may not be seen now.",
        CheckCode.LINK_TO_HIDDEN.remedy());
  }

  /** Tells that a page cannot have its address, because another has it. */
  static void reportDuplicate(
      Library library, PlannedPage page, PlannedPage other, Problems problems) {
    PlannedPage second = page.origin() == null ? other : page;
    PlannedPage first = page.origin() == null ? page : other;
    Item item = second.origin();
    Place place = null;
    String fix = "Rename the topic or language that has this id.";
    if (item != null && library.addresses().item(item).equals(second.address())) {
      place = item.file().place();
      fix = "Rename the file.";
    } else if (item != null) {
      int alias = item.common().aliases().lastIndexOf(second.address());
      place = library.locator(item).place("aliases", alias);
      fix = "Remove the alias, or rename the other page's file.";
    }
    String message = "The address " + second.address() + " is taken by " + words(first.origin());
    problems.add(PageCode.DUPLICATE_ADDRESS, place, message + ".", fix);
  }

  private static String words(@Nullable Item owner) {
    return owner == null ? "a page that Waymark makes" : "\"" + owner.file().name() + "\"";
  }
}
