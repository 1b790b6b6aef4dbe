package org.waymark.page;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.page.view.View;

/** Views with their components changed, however deep they lie. */
final class Rebuilt {

  private static final String ATTACK = "\"><script>alert(1)</script><b onload='x'>${7*7}<#stop>";

  /** What templates choose by, and the texts that are HTML or JSON by contract. */
  private static final List<String> CHOSEN_BY =
      List.of(
          "kind", "show", "variant", "status", "id", "html", "structured", "direction", "target");

  /** What no page is without. */
  private static final List<String> NEEDED = List.of("title", "label", "code", "address", "name");

  private Rebuilt() {}

  private interface Change {
    @Nullable Object of(RecordComponent component, Object value);
  }

  /** Markup that wants to get out, in every text. */
  static View hostile(View view) {
    return (View) rebuild((Record) view, Rebuilt::attack);
  }

  /** Nothing but what every page has. */
  static View bare(View view) {
    return (View) rebuild((Record) view, Rebuilt::strip);
  }

  private static @Nullable Object attack(RecordComponent component, Object value) {
    if (CHOSEN_BY.contains(component.getName())) {
      return value;
    } else if (value instanceof String text) {
      return text.isEmpty() ? text : text + ATTACK;
    } else if (value instanceof List<?> list) {
      return list.stream().map(item -> item instanceof String s ? s + ATTACK : item(item)).toList();
    }
    return value instanceof Record view ? rebuild(view, Rebuilt::attack) : value;
  }

  private static Object item(Object item) {
    return item instanceof Record view ? rebuild(view, Rebuilt::attack) : item;
  }

  private static @Nullable Object strip(RecordComponent component, Object value) {
    String name = component.getName();
    if (CHOSEN_BY.contains(name) || NEEDED.contains(name)) {
      return value;
    } else if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return null;
    } else if (value instanceof String) {
      return "";
    } else if (value instanceof Record view) {
      return rebuild(view, Rebuilt::strip);
    } else if (value instanceof List<?>) {
      return List.of();
    }
    if (value instanceof Boolean) {
      return false;
    }
    return value instanceof Integer ? 0 : value;
  }

  private static Record rebuild(Record view, Change change) {
    RecordComponent[] components = view.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        Object value = components[i].getAccessor().invoke(view);
        values[i] = value == null ? null : change.of(components[i], value);
      }
      return view.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException defect) {
      throw new IllegalStateException(defect);
    }
  }
}
