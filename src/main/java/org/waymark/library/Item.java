package org.waymark.library;

import java.util.List;
import org.waymark.content.Common;
import org.waymark.content.Content;
import org.waymark.content.Key;
import org.waymark.markdown.Body;
import org.waymark.source.SourceFile;

/**
 * An item that may be seen, in one language.
 *
 * @param archived its last day has passed: its page is kept and marked, and it is on no list
 * @param sensitivity 0 to 3: its own, or the highest of its topics
 */
public record Item(
    Key key,
    String language,
    SourceFile file,
    Content content,
    Body body,
    boolean archived,
    int sensitivity) {

  public Common common() {
    return content.common();
  }

  public String title() {
    return content.common().title();
  }

  public List<String> topics() {
    return content.common().topics();
  }

  /** Whether it says that it belongs to a campaign, given by the id of its page. */
  public boolean isPartOf(String campaign) {
    return content.common().campaign().contains(campaign);
  }

  /** The ids of other organisations it wants shown first. */
  public List<String> help() {
    return content.common().help();
  }
}
