package org.waymark.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Nearest;

/** The components of a record type, read once a type. */
final class RecordShape {

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private static final Object[] NO_ARGUMENTS = {};

  private final String type;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Method[] accessors;

  private RecordShape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    this.type = type.getSimpleName();
    this.accessors = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      indexes.put(components[i].getName(), i);
      accessors[i] = components[i].getAccessor();
    }
  }

  static RecordShape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  int size() {
    return accessors.length;
  }

  /** Where a component stands, or -1. */
  int indexOf(String name) {
    return indexes.getOrDefault(name, -1);
  }

  @Nullable Object value(Record view, int index) {
    try {
      return accessors[index].invoke(view, NO_ARGUMENTS);
    } catch (IllegalAccessException | InvocationTargetException defect) {
      throw new IllegalStateException("A view's record is public and only holds values", defect);
    }
  }

  /** What to say when a template asks for a component that is not there. */
  String unknown(String name) {
    return "There is no \""
        + name
        + "\" in "
        + type
        + ". "
        + Nearest.suggest(name, indexes.keySet());
  }
}
