package org.waymark.publish.hosting;

import org.waymark.publish.hosting.HostingRules.Below;
import org.waymark.publish.hosting.HostingRules.Fingerprinted;
import org.waymark.publish.hosting.HostingRules.Where;

/** Where a header is sent, as a regular expression that nginx, Apache and Caddy all understand. */
final class Patterns {

  private Patterns() {}

  /**
   * For the path of a request.
   *
   * @param end what may follow the path: nothing, or the ending of a compressed copy
   */
  static String of(Where where, String end) {
    if (where instanceof Fingerprinted files) {
      return "^" + literal(files.folder()) + ".+-[0-9a-f]{8}\\.(css|js)" + end + "$";
    } else if (where instanceof Below below) {
      return "^" + literal(below.folder());
    }
    return "^/";
  }

  /** An address that stands for itself. Of its signs only the point means something. */
  static String literal(String address) {
    return address.replace(".", "\\.");
  }
}
