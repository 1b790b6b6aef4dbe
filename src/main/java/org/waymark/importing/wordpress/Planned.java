package org.waymark.importing.wordpress;

import java.util.List;
import org.waymark.content.Key;

/**
 * What an entry becomes.
 *
 * @param file its name from the project folder
 * @param source by which the next import knows it
 * @param old its old address, counted from the old site's root; empty when it had none that can
 *     lead on
 * @param topics ids
 */
record Planned(Key key, String file, String source, String old, List<String> topics) {

  Planned {
    topics = List.copyOf(topics);
  }
}
