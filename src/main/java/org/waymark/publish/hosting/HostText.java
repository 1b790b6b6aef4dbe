package org.waymark.publish.hosting;

/** What the files for all hosts begin with. */
final class HostText {

  private HostText() {}

  /** A comment: who made it, and what to do to change it. */
  static String comment(String mark, HostingRules rules) {
    return mark
        + " For "
        + rules.host()
        + rules.root()
        + "/. Waymark makes this anew: what is changed here by hand is lost.\n"
        + mark
        + " The handbook says what it does, in the chapter \"Hosting\".\n";
  }
}
