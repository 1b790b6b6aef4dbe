package org.waymark.library;

import java.util.List;

/** What came of reading opening hours. */
public sealed interface HoursReading {

  /**
   * They can be read.
   *
   * @param hours what they mean
   * @param doubts where they may not mean what the editor meant
   */
  record Read(WeekHours hours, List<Doubt> doubts) implements HoursReading {
    public Read {
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * They cannot be read, or not be shown.
   *
   * @param column where, counting from 1 in characters
   * @param message what is wrong, a plain sentence
   * @param fix what to write instead, a plain sentence
   */
  record Fault(Fault.Kind kind, int column, String message, String fix) implements HoursReading {

    /** The two ways of not becoming a table. */
    public enum Kind {
      /** It is not the notation, or says something impossible. */
      UNREADABLE,
      /** It is the notation, but says more than a plain week: months, dates, sunrise. */
      BEYOND_A_WEEK
    }
  }

  /**
   * Something that can be read but is easily meant otherwise.
   *
   * @param column where, counting from 1 in characters
   * @param message what it is taken to mean, a plain sentence
   * @param fix what to write if something else is meant, a plain sentence
   */
  record Doubt(Doubt.Kind kind, int column, String message, String fix) {

    /** What is easily meant otherwise. */
    public enum Kind {
      /** Times without days hold on every day. */
      NO_DAYS,
      /** Days without times mean day and night. */
      NO_TIMES,
      /** After a semicolon, hours replace those said before for the same day. */
      REPLACED
    }
  }
}
