package org.waymark.source;

import java.util.ArrayList;
import java.util.List;
import org.waymark.source.Changes.Span;
import org.waymark.source.PlainText.Edit;

/** Takes values out of brackets or braces and puts others in, with their commas. */
final class Brackets {

  private final String text;
  private final List<Span> spans;
  private final List<Edit> edits = new ArrayList<>();
  private boolean safe = true;

  /**
   * @param spans at least one that is not removed
   */
  Brackets(String text, List<Span> spans) {
    this.text = text;
    this.spans = List.copyOf(spans);
  }

  List<Edit> edits() {
    return List.copyOf(edits);
  }

  /** Whether no remark would be lost that may belong to what stays. */
  boolean isSafe() {
    return safe;
  }

  /** Puts a value in behind another, or before all when {@code behind} is -1. */
  void add(int behind, String value) {
    if (behind < 0) {
      int first = spans.get(0).start();
      edits.add(Edit.replace(first, first, value + separator(0)));
    } else {
      int end = spans.get(behind).end();
      edits.add(Edit.replace(end, end, separator(behind) + value));
    }
  }

  /**
   * As between the two that stand nearest: with a line end where these are on lines of their own.
   */
  private String separator(int at) {
    int first = Math.min(at, spans.size() - 2);
    if (first < 0) {
      return ", ";
    }
    String between = text.substring(spans.get(first).end(), spans.get(first + 1).start());
    return between.startsWith(",") && between.substring(1).isBlank() ? between : ", ";
  }

  /** Takes out those that are to go. */
  void remove() {
    int size = spans.size();
    for (int from = 0, to; from < size; from = to + 1) {
      to = from;
      if (!spans.get(from).removed()) {
        continue;
      }
      while (to + 1 < size && spans.get(to + 1).removed()) {
        to++;
      }
      if (to + 1 < size) {
        edits.add(Edit.remove(spans.get(from).start(), spans.get(to + 1).start()));
      } else if (from > 0) {
        int before = spans.get(from - 1).end();
        safe &= text.substring(before, spans.get(from).start()).indexOf('#') < 0;
        edits.add(Edit.remove(before, spans.get(to).end()));
      } else {
        safe = false;
      }
    }
  }
}
