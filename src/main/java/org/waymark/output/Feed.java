package org.waymark.output;

import java.time.LocalDate;
import java.util.List;

/**
 * The newest of a site, or of a topic, in one language.
 *
 * @param page the full address of the page that shows the same
 * @param url the feed's own full address, without the ending that tells its form
 * @param author the site's name
 * @param day of the newest entry; that of the build when there is none
 * @param entries the newest first
 */
record Feed(
    String title,
    String page,
    String url,
    String language,
    String author,
    LocalDate day,
    List<FeedEntry> entries) {

  static final String ATOM = ".xml";
  static final String JSON = ".json";
}
