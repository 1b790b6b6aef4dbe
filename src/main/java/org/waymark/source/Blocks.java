package org.waymark.source;

import java.util.ArrayList;
import java.util.List;

/** Writes texts of several lines below a {@code |} or a {@code >}. */
final class Blocks {

  private static final int NARROWEST = 40;

  private Blocks() {}

  /** Whether a text of several lines can be written line by line. */
  static boolean fits(String text) {
    String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    if (whole.isEmpty() || whole.endsWith("\n") || Character.isWhitespace(whole.charAt(0))) {
      return false;
    }
    for (String line : whole.split("\n", -1)) {
      boolean blank = line.isBlank() && !line.isEmpty();
      if (blank || line.startsWith("\t") || !Scalars.isOneLine(line.replace("\t", ""))) {
        return false;
      }
    }
    return true;
  }

  /** Whether its lines may be broken at spaces and joined again. */
  static boolean folds(String text) {
    return fits(text) && !text.contains("\n ") && !text.contains(" \n") && !text.endsWith(" ");
  }

  /** A sign, and below it the text as it is. */
  static String literal(String text, int indent) {
    return "|" + chomping(text) + lines(List.of(whole(text).split("\n", -1)), indent);
  }

  /**
   * A sign, and below it the text with its paragraphs broken into lines.
   *
   * @param width the most characters of a line, without the indent, where words are not longer
   */
  static String folded(String text, int indent, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : whole(text).split("\n", -1)) {
      if (!lines.isEmpty()) {
        lines.add(""); // Else the two were joined by a space.
      }
      wrap(paragraph, Math.max(width, NARROWEST), lines);
    }
    return ">" + chomping(text) + lines(lines, indent);
  }

  private static void wrap(String paragraph, int width, List<String> lines) {
    String rest = paragraph;
    while (rest.length() > width) {
      int space = breakBefore(rest, width);
      if (space < 0) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = rest.substring(space + 1);
    }
    if (!rest.isEmpty()) {
      lines.add(rest);
    }
  }

  /** A single space between words: the last within the width, or else the first behind it. */
  private static int breakBefore(String text, int width) {
    int found = -1;
    for (int i = 1; i < text.length() - 1 && (i <= width || found < 0); i++) {
      boolean single = text.charAt(i - 1) > ' ' && text.charAt(i + 1) > ' ';
      found = text.charAt(i) == ' ' && single ? i : found;
    }
    return found;
  }

  private static String whole(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private static String chomping(String text) {
    return text.endsWith("\n") ? "" : "-";
  }

  private static String lines(List<String> lines, int indent) {
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      out.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent)).append(line);
    }
    return out.toString();
  }
}
