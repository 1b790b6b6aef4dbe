package org.waymark.health.report;

import org.waymark.content.Choice;

/** What a finding is about, in the order in which reports list them. */
public enum FindingKind implements Choice {
  CONSENT("Consents that run out"),
  STORY_HELD("Stories that are held back"),
  REVIEW("Reviews"),
  ORGANISATION("Organisations to check"),
  FIGURE("Figures"),
  LINK("Links that failed"),
  PICTURE("Pictures without words"),
  HELP("Stories without help beside them"),
  TOPIC("Topics with few stories");

  private final String heading;

  FindingKind(String heading) {
    this.heading = heading;
  }

  /** As a heading, for editors. */
  public String heading() {
    return heading;
  }
}
