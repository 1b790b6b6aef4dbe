package org.waymark.page;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import org.jspecify.annotations.Nullable;

/**
 * Where a template is while it makes a page, and for how much longer it may go on. A count and not
 * a clock, so that what is too much is the same on every machine.
 */
final class Steps implements TemplateProcessingTracer {

  /** A thousand times those of a long page. */
  static final int MOST = 10_000_000;

  /** A template took more steps than any page needs. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    private TooMany() {
      super("More than " + MOST + " steps", null, false, false);
    }
  }

  private int taken;
  private @Nullable TracedElement last;

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    last = element;
    if (++taken > MOST) {
      throw new TooMany();
    }
  }

  @Override
  public void exitElement(Environment environment, TracedElement element) {}

  /** What was begun last; null before anything was. */
  @Nullable TracedElement last() {
    return last;
  }
}
