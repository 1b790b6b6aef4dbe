package org.waymark.check;

/**
 * What a page of the site may do, as <a href="https://www.w3.org/TR/CSP3/">Content Security
 * Policy</a> has it: nothing is fetched from elsewhere, nothing runs that is not a file of the
 * site's own, and nobody is told where a reader came from. Written once, for the pages, for the
 * servers' headers and for the check of both.
 */
public final class PagePolicy {

  /** A page whose scripts fetch nothing. */
  public static final String PLAIN = policy("");

  /** A page whose script fetches files of the site itself, such as those of search. */
  public static final String FETCHING = policy("connect-src 'self'; ");

  /**
   * As a header of every answer: the most that any page may do, which each page's own policy then
   * narrows, and what only a header can say: that no other site may show the page within its own.
   */
  public static final String HEADER = FETCHING + "; frame-ancestors 'none'";

  /** What another site is told of where a reader came from. */
  public static final String REFERRER = "no-referrer";

  private PagePolicy() {}

  private static String policy(String more) {
    return "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self';"
        + " font-src 'self'; script-src 'self'; "
        + more
        + "base-uri 'none'; form-action 'none'";
  }
}
