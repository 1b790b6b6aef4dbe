package org.waymark.library;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.waymark.library.WeekHours.Day;
import org.waymark.library.WeekHours.Span;

/** A week as one line of minutes, 0 to 10080. */
final class WeekMinutes {

  private static final int MINUTES_OF_WEEK = 7 * WeekHours.MINUTES_OF_DAY;

  private final List<Span> spans;

  private WeekMinutes(List<Span> spans) {
    this.spans = spans;
  }

  static WeekMinutes of(List<Day> days) {
    List<Span> spans = new ArrayList<>();
    for (Day day : days) {
      int midnight = (day.day().getValue() - 1) * WeekHours.MINUTES_OF_DAY;
      for (Span span : day.spans()) {
        int until = midnight + span.closes();
        spans.add(new Span(midnight + span.opens(), Math.min(until, MINUTES_OF_WEEK)));
        if (until > MINUTES_OF_WEEK) {
          spans.add(new Span(0, until - MINUTES_OF_WEEK));
        }
      }
    }
    return new WeekMinutes(Spans.merged(spans));
  }

  @Override
  public String toString() {
    StringJoiner pairs = new StringJoiner(";");
    for (Span span : spans) {
      pairs.add(span.opens() + "," + span.closes());
    }
    return pairs.toString();
  }
}
