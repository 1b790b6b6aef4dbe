package org.waymark.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Problem;

/**
 * What came of making a page.
 *
 * @param html null when it could not be made
 * @param problems why it could not
 */
record Rendered(@Nullable String html, List<Problem> problems) {

  Rendered {
    problems = List.copyOf(problems);
  }
}
