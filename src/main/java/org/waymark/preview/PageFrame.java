package org.waymark.preview;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Adds the preview's own bar to a page of the site; else the page stays as it will be. */
final class PageFrame {

  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"";
  private static final String HEAD_END = "</head>";

  private PageFrame() {}

  /**
   * The page's own policy goes: the header says the same, and lets the bar hear of changes.
   *
   * @param tag by which the bar knows whether the page would look otherwise now
   */
  static String around(String html, String tag) {
    String page = without(html, POLICY);
    int end = page.indexOf(HEAD_END);
    int at = end < 0 ? page.length() : end;
    String bar =
        "<script type=\"module\" src=\""
            + OwnFiles.FOLDER
            + "bar.js\" data-page=\""
            + tag
            + "\"></script>\n";
    return page.substring(0, at) + bar + page.substring(at);
  }

  /** The same for the same page; another for any other that is likely to come. */
  static String tag(String html) {
    CRC32C sum = new CRC32C();
    sum.update(html.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue()) + "-" + html.length();
  }

  private static String without(String html, String tag) {
    int from = html.indexOf(tag);
    int to = from < 0 ? -1 : html.indexOf('>', from);
    return to < 0 ? html : html.substring(0, from) + html.substring(to + 1);
  }
}
