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

  synchronized void remember(String address, String html) {
    pages.put(address, html);
  }

  synchronized void forget() {
    pages.clear();
  }

  synchronized Optional<String> page(String address) {
    return Optional.ofNullable(pages.get(address));
  }
}
