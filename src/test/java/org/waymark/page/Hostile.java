package org.waymark.page;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.page.view.View;

/** Puts markup that wants to get out into every text of a view. */
final class Hostile {

  private static final String ATTACK = "\"><script>alert(1)</script><b onload='x'>${7*7}<#stop>";

  /** What templates choose by, and the one text that is HTML by contract. */
  private static final Set<String> KEPT =
      Set.of("kind", "show", "variant", "status", "id", "html", "direction", "target");

  private Hostile() {}

  static View in(View view) {
    return (View) in((Object) view);
  }

  private static Object in(Object value) {
    if (value instanceof String text) {
      return text.isEmpty() ? text : text + ATTACK;
    } else if (value instanceof List<?> list) {
      return list.stream().map(Hostile::in).toList();
    } else if (value instanceof Record view) {
      return in(view);
    }
    return value;
  }

  private static Object in(Record view) {
    RecordComponent[] components = view.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        Object value = components[i].getAccessor().invoke(view);
        boolean kept = value == null || KEPT.contains(components[i].getName());
        values[i] = kept ? value : in(value);
      }
      return view.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException defect) {
      throw new IllegalStateException(defect);
    }
  }
}
