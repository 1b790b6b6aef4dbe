package org.waymark.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page fits into the width there is. */
final class Fit {

  /** What reaches over the edge of the page, innermost first, where the page can be moved there. */
  private static final String TOO_WIDE =
      """
      () => {
        const root = document.documentElement;
        if (root.scrollWidth <= root.clientWidth) return [];
        return [...document.body.querySelectorAll("*")].reverse()
          .filter((each) => {
            const { left, right } = each.getBoundingClientRect();
            return (left < 0 || right > root.clientWidth) && !each.closest(".table, .scroll, .unseen");
          })
          .map((each) => `${each.tagName} in ${each.parentElement.outerHTML.slice(0, 60)}`)
          .slice(0, 3)
          .concat("too wide");
      }
      """;

  private Fit() {}

  /** What makes a reader move the page sideways; empty when nothing does. */
  static List<String> tooWide(Page page) {
    List<?> found = (List<?>) page.evaluate(TOO_WIDE);
    return found.stream().map(String::valueOf).toList();
  }
}
