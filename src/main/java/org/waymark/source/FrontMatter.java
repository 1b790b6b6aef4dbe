package org.waymark.source;

import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * A content file, split into its fields and its text.
 *
 * @param yaml the fields, without the lines of hyphens; empty when there are none
 * @param yamlLine the line of the file on which {@code yaml} begins
 * @param body the text
 * @param bodyLine the line of the file on which {@code body} begins: added to every place in it
 */
public record FrontMatter(String yaml, int yamlLine, String body, int bodyLine) {

  private static final String FENCE = "---";

  /**
   * Splits a text with plain line ends. What is wrong is told, and the text is then taken as body,
   * so that nothing is lost.
   */
  public static FrontMatter split(String file, String text, Problems problems) {
    if (!isFence(text, 0)) {
      problems.add(
          SourceCode.FRONT_MATTER_MISSING,
          new Place(file, 1, 1),
          "The file does not begin with its fields.",
          "Make the first line ---, then the fields such as \"title: …\", then a line --- again.");
      return new FrontMatter("", 1, text, 1);
    }
    int start = lineEnd(text, 0);
    int line = 2;
    for (int at = start; at < text.length(); at = lineEnd(text, at), line++) {
      if (isFence(text, at)) {
        int bodyStart = lineEnd(text, at);
        return new FrontMatter(text.substring(start, at), 2, text.substring(bodyStart), line + 1);
      }
    }
    problems.add(
        SourceCode.FRONT_MATTER_NOT_CLOSED,
        new Place(file, 1, 1),
        "The fields begin here, but no second line --- ends them.",
        "Put a line of three hyphens after the last field.");
    return new FrontMatter("", 1, "", 1);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean isFence(String text, int at) {
    if (!text.startsWith(FENCE, at)) {
      return false;
    }
    int end = text.indexOf('\n', at);
    return text.substring(at + FENCE.length(), end < 0 ? text.length() : end).isBlank();
  }
}
