package org.waymark.preview;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * When files changed last, by the numbers of the states of the site.
 *
 * @param files by their names, from the project folder
 * @param all when anything may have changed
 */
record Changes(Map<String, Integer> files, int all) {

  static final Changes NONE = new Changes(Map.of(), 0);

  Changes {
    files = Map.copyOf(files);
  }

  /** The same after more changes. */
  Changes and(Collection<String> names, int number) {
    Map<String, Integer> more = new HashMap<>(files);
    names.forEach(name -> more.put(name, number));
    return new Changes(more, all);
  }

  /** The same when nobody knows what changed. */
  Changes andAll(int number) {
    return new Changes(Map.of(), number);
  }

  /** Whether what was known of a file in an earlier state may be untrue by now. */
  boolean concern(String file, int since) {
    return all > since || files.getOrDefault(file, 0) > since;
  }
}
