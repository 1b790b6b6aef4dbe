package org.waymark.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The pages that are just being made, so that one that does not end is noticed: {@link Steps} count
 * what a template does, but not what a single expression of it does, such as a search for a
 * pattern.
 */
final class UnderWay {

  /** As often as that a page may still be there when it is looked, once a second. */
  static final int PATIENCE = 20;

  private final Map<Steps, Making> making = new ConcurrentHashMap<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private final TemplateFailures failures;

  UnderWay(TemplateFailures failures) {
    this.failures = failures;
  }

  private record Making(String address, int looks) {}

  void begin(Steps steps, String address) {
    making.put(steps, new Making(address, 0));
  }

  /** Whether the page that was made is still wanted. */
  boolean end(Steps steps) {
    making.remove(steps);
    return !over.get();
  }

  /**
   * Looks at all pages that are being made: whether one has been for so long that nobody should
   * wait for it, or for any other. To be asked once a second.
   */
  boolean isStuck() {
    making.replaceAll((steps, page) -> new Making(page.address(), page.looks() + 1));
    making.forEach(
        (steps, page) -> {
          if (page.looks() > PATIENCE && over.compareAndSet(false, true)) {
            failures.addEndless(steps, page.address());
          }
        });
    return over.get();
  }
}
