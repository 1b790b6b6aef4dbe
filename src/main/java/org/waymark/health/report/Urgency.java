package org.waymark.health.report;

import org.waymark.content.Choice;

/** How soon a person is needed. The most urgent first. */
public enum Urgency implements Choice {
  /** Readers miss something, or are told something that may be wrong. */
  NOW("Now"),
  /** It will be wrong soon, or is likely to be. */
  SOON("Soon"),
  /** It would make the site better. */
  LATER("When there is time");

  private final String heading;

  Urgency(String heading) {
    this.heading = heading;
  }

  /** As a heading, for editors. */
  public String heading() {
    return heading;
  }
}
