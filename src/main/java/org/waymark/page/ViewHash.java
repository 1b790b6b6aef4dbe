package org.waymark.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.page.view.View;
import org.waymark.source.Hash;
import org.waymark.source.Hasher;

/** By which it is known whether a view has all the values that it had. */
public final class ViewHash {

  private ViewHash() {}

  /** Of all that its template can see of a view. */
  public static Hash of(View view) {
    Hasher hasher = new Hasher();
    add(view, hasher);
    return hasher.hash();
  }

  /**
   * Adds a value of a view: one of those that {@link ViewWrapper} knows.
   *
   * @throws IllegalArgumentException when it is none
   */
  static void add(@Nullable Object value, Hasher hasher) {
    if (value == null || value instanceof String) {
      hasher.add((String) value);
    } else if (value instanceof Record view) {
      RecordShape shape = RecordShape.of(view.getClass());
      hasher.add(view.getClass().getSimpleName());
      for (int i = 0; i < shape.size(); i++) {
        add(shape.value(view, i), hasher);
      }
    } else if (value instanceof List<?> list) {
      hasher.add(list.size());
      list.forEach(item -> add(item, hasher));
    } else if (value instanceof Boolean truth) {
      hasher.add(truth ? 1 : 0);
    } else if (value instanceof Integer number) {
      hasher.add(number);
    } else {
      throw new IllegalArgumentException("A " + value.getClass() + " is not for pages");
    }
  }
}
