package org.waymark.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.library.WeekHours.Span;

/** Adding and taking away hours. */
final class Spans {

  private Spans() {}

  /** In order, with what overlaps or touches made one. */
  static List<Span> merged(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::opens).thenComparingInt(Span::closes));
    List<Span> merged = new ArrayList<>(sorted.size());
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span.opens() <= last.closes()) {
        merged.set(
            merged.size() - 1, new Span(last.opens(), Math.max(last.closes(), span.closes())));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  static List<Span> without(List<Span> spans, int from, int until) {
    List<Span> left = new ArrayList<>(spans.size() + 1);
    for (Span span : spans) {
      if (span.opens() < Math.min(from, span.closes())) {
        left.add(new Span(span.opens(), Math.min(from, span.closes())));
      }
      if (Math.max(until, span.opens()) < span.closes()) {
        left.add(new Span(Math.max(until, span.opens()), span.closes()));
      }
    }
    return List.copyOf(left);
  }

  static boolean overlap(List<Span> some, List<Span> others) {
    for (Span one : some) {
      for (Span other : others) {
        if (one.opens() < other.closes() && other.opens() < one.closes()) {
          return true;
        }
      }
    }
    return false;
  }
}
