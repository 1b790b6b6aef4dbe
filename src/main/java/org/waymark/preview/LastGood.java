package org.waymark.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pages as they were when they could be made last: the newest few. Safe for threads. */
final class LastGood {

  private static final int MOST = 100;

  private final Map<String, String> pages =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > MOST;
        }
      };

  private int oldest;

  /**
   * Remembers a page.
   *
   * @param state the number of the state of the site that it was made of
   */
  synchronized void remember(int state, String address, String html) {
    if (state >= oldest) {
      pages.put(address, html);
    }
  }

  /**
   * Forgets all pages, also those that are just being made of an earlier state.
   *
   * @param state the number of the first whose pages may be remembered
   */
  synchronized void forget(int state) {
    oldest = state;
    pages.clear();
  }

  synchronized Optional<String> page(String address) {
    return Optional.ofNullable(pages.get(address));
  }
}
