package org.waymark.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * Looks at a finished page as a reader's browser gets it: every link within the site leads to a
 * page or file that exists, every link within the page to a place on it, and no place has two names
 * alike.
 */
public final class PageInspection {

  private final String root;
  private final Predicate<String> known;
  private final Problems problems;

  /**
   * @param root the path at which the site lies on its host, without a slash at the end
   * @param known whether a page or file has an address, given from the site's root
   */
  public PageInspection(String root, Predicate<String> known, Problems problems) {
    this.root = root;
    this.known = known;
    this.problems = problems;
  }

  /**
   * Looks at one page.
   *
   * @param place the file that an editor would change: the page's own, or its template
   * @param address of the page, for the message
   * @param html in UTF-8
   */
  public void inspect(Place place, String address, byte[] html) {
    Set<String> ids = new HashSet<>();
    List<String> within = new ArrayList<>();
    PageLinks links = new PageLinks(html);
    while (links.next()) {
      if (links.isId()) {
        name(place, address, links.value(), ids);
      } else if (links.startsWith('#')) {
        within.add(links.value().substring(1));
      } else if (links.startsWith('/')) {
        link(place, address, links.value());
      }
    }
    for (String fragment : within) {
      if (!fragment.isEmpty() && !ids.contains(fragment)) {
        problems.add(
            RenderedCode.PLACE_NOT_FOUND,
            place,
            "The page " + address + " has a link to \"#" + fragment + "\", which it does not have.",
            RenderedCode.PLACE_NOT_FOUND.remedy());
      }
    }
  }

  private void name(Place place, String address, String id, Set<String> ids) {
    if (!ids.add(id)) {
      problems.add(
          RenderedCode.ID_TWICE,
          place,
          "On the page " + address + " two places are named \"" + id + "\".",
          RenderedCode.ID_TWICE.remedy());
    }
  }

  private void link(Place place, String address, String target) {
    if (target.startsWith(root)
        && target.startsWith("/", root.length())
        && !target.startsWith("//")) {
      int end = target.indexOf('#');
      String path = target.substring(root.length(), end < 0 ? target.length() : end);
      if (!known.test(path)) {
        problems.add(
            RenderedCode.DEAD_LINK,
            place,
            "The page " + address + " has a link to " + path + ", which does not exist.",
            RenderedCode.DEAD_LINK.remedy());
      }
    }
  }
}
