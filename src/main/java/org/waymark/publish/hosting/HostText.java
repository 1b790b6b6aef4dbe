package org.waymark.publish.hosting;

/** What settings begin with: for which site they are, and what to do to change them. */
final class HostText {

  private static final String HANDBOOK =
      "# The handbook says what it does, in the chapter \"Hosting\".\n";

  private HostText() {}

  /** For a file that every build makes. */
  static String made(HostingRules rules) {
    return site(rules)
        + " Every build makes this anew: what is changed here by hand is lost.\n"
        + HANDBOOK;
  }

  /** For what is printed once. */
  static String printed(HostingRules rules, String host) {
    return site(rules)
        + " Printed by \"waymark hosting "
        + host
        + "\": do so again when the\n# site's address, its languages or old addresses change.\n"
        + HANDBOOK;
  }

  private static String site(HostingRules rules) {
    return "# For " + rules.host() + rules.root() + "/.";
  }
}
