package org.waymark.health.report;

import org.waymark.content.Choice;

/** What came of asking for a link. */
public enum Verdict implements Choice {
  WORKS,
  /** It answers, and says that it is elsewhere now. */
  MOVED,
  GONE,
  /** No answer that says anything: slow, busy, or not for machines. */
  COULD_NOT_TELL
}
