package org.waymark.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** axe-core, which looks through a page for what keeps people from using it. */
final class Axe {

  /** WCAG 2.2 A and AA, and what axe's makers hold to be good besides. */
  private static final Map<String, Object> EVERYTHING =
      Map.of(
          "type",
          "tag",
          "values",
          List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

  /** What may be wrong with a page in other colours that was right before. */
  private static final Map<String, Object> COLOURS =
      Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

  /** Gives a line for each fault: the rule, where, the element, and what to do. */
  private static final String RUN =
      """
      async (runOnly) => {
        const options = { runOnly, resultTypes: ["violations"], elementRef: false };
        const { violations } = await axe.run(document, options);
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => [
          id, node.target.join(" "), node.html.slice(0, 200), node.failureSummary.replace(/\\s+/g, " "),
        ].join(" | ")));
      }
      """;

  private final String script;

  Axe() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      script = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Everything that is wrong with the page as it stands, a line each. */
  List<String> faults(Page page) {
    return run(page, EVERYTHING);
  }

  /** What is wrong with its colours as they stand, a line each. */
  List<String> faultsOfColour(Page page) {
    return run(page, COLOURS);
  }

  private List<String> run(Page page, Map<String, Object> rules) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(script); // Not as an element of the page: its security policy would refuse it.
    }
    List<?> found = (List<?>) page.evaluate(RUN, rules);
    return found.stream().map(String::valueOf).toList();
  }
}
