package org.waymark.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@kept of=card use="small">…</@kept>} in templates: what stands within is made once for a
 * record or list of a view, and used again on all pages that show the same one. A card stands on
 * many pages. For one page; what was made is shared with the others.
 */
final class KeptModel implements TemplateDirectiveModel {

  /** A model that stands for a value. */
  interface OfValue {
    Object value();
  }

  /** Bytes: a card's. */
  private static final int USUAL = 1 << 10;

  private final Store store;
  private int depth;

  KeptModel(Store store) {
    this.store = store;
  }

  /** What was made for the pages of a language. Safe for threads. */
  static final class Store {

    /** Bytes. A site that has more cards than this makes the others anew each time. */
    private static final long MOST = 16 << 20;

    private final Map<Key, byte[]> made = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong(MOST);
  }

  /** Whether just now something is made that other pages show too. */
  boolean isAtWork() {
    return depth > 0;
  }

  /** The very same value: to compare what equals would take longer than to make it again. */
  private record Key(Object value, String use) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.value == value && key.use.equals(use);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(value) + use.hashCode();
    }
  }

  @Override
  public void execute(
      Environment environment,
      @SuppressWarnings("rawtypes") Map parameters,
      TemplateModel[] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body == null
        || parameters.size() != 2
        || !(parameters.get("of") instanceof OfValue of)
        || !(parameters.get("use") instanceof TemplateScalarModel use)) {
      throw new TemplateModelException(
          "kept needs a view or list, a word that tells one use of it from another, and what to"
              + " keep: <@kept of=card use=\"small\">…</@kept>");
    }
    byte[] text = text(new Key(of.value(), use.getAsString()), body);
    if (environment.getOut() instanceof PageBuffer page) {
      page.write(text);
    } else { // A template keeps it in a variable.
      environment.getOut().write(new String(text, UTF_8));
    }
  }

  private byte[] text(Key key, TemplateDirectiveBody body) throws TemplateException, IOException {
    byte[] kept = store.made.get(key);
    if (kept != null) {
      return kept;
    }
    PageBuffer buffer = new PageBuffer(USUAL);
    depth++;
    try {
      body.render(buffer);
    } finally {
      depth--;
    }
    byte[] text = buffer.bytes();
    if (store.room.addAndGet(-text.length) >= 0) {
      store.made.put(key, text);
    }
    return text;
  }
}
