package org.waymark.publish.hosting;

import org.waymark.publish.hosting.HostingRules.Answer;
import org.waymark.publish.hosting.HostingRules.Redirect;

/**
 * {@code _redirects}, as <a
 * href="https://docs.netlify.com/manage/routing/redirects/redirect-options/">Netlify</a> and <a
 * href="https://developers.cloudflare.com/pages/configuration/redirects/">Cloudflare Pages</a> read
 * it. Cloudflare knows no answers but redirects there, and may refuse a site whose file has others.
 */
final class RedirectsFile {

  /** Cloudflare Pages takes two thousand; the pages at the other old addresses lead on as well. */
  private static final int MOST = 2000;

  private RedirectsFile() {}

  /**
   * The file's text.
   *
   * @param netlify whether it may say what only Netlify understands
   */
  static String of(HostingRules rules, boolean netlify) {
    StringBuilder text = new StringBuilder(HostText.made(rules));
    int count = 0;
    for (Redirect redirect : rules.redirects()) {
      if (netlify || count++ < MOST) { // With !, also where a page lies at the old address.
        line(redirect.from(), redirect.to(), netlify ? "301!" : "301", text);
      }
    }
    if (netlify) {
      for (Answer answer : rules.gone()) {
        line(answer.below() + "*", answer.page(), "410", text);
      }
      for (Answer answer : rules.notFound()) {
        line(answer.below() + "*", answer.page(), "404", text);
      }
    }
    return text.toString();
  }

  private static void line(String from, String to, String status, StringBuilder text) {
    text.append(from).append(' ').append(to).append(' ').append(status).append('\n');
  }
}
