package org.waymark.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field says, wherever and however it is written: what a form shows and gives back. */
public sealed interface Value {

  /** A text as words, to be written so that no reader of YAML takes it for anything else. */
  static Text words(String text) {
    return new Text(text, true);
  }

  /** A number, a date, an id, true or false: written without quotation marks where it can be. */
  static Text plain(String text) {
    return new Text(text, false);
  }

  /**
   * Whether both say the same, however they are written. A name without a value says no more than
   * if it were not there.
   */
  boolean says(Value other);

  /** No value: nothing at all, {@code ~} or {@code null}. A field that is given this is removed. */
  record Nothing() implements Value {
    @Override
    public boolean says(Value other) {
      return other instanceof Nothing;
    }
  }

  /**
   * A single value.
   *
   * @param quoted whether it stands in quotation marks or as a block; of a new one, whether it is
   *     to be a text even where it looks like a number or like yes and no
   */
  record Text(String text, boolean quoted) implements Value {
    @Override
    public boolean says(Value other) {
      return other instanceof Text words && words.text.equals(text);
    }
  }

  /** A list. */
  record Items(List<Value> values) implements Value {
    /** Copies the list. */
    public Items {
      values = List.copyOf(values);
    }

    @Override
    public boolean says(Value other) {
      if (!(other instanceof Items items) || items.values.size() != values.size()) {
        return false;
      }
      for (int i = 0; i < values.size(); i++) {
        if (!values.get(i).says(items.values.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Names with values, in order. */
  record Group(Map<String, Value> fields) implements Value {
    /** Copies the map in its order. */
    public Group {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The value of a name, or null. */
    public @Nullable Value get(String name) {
      return fields.get(name);
    }

    /** This with one value more, at the end, or changed in its place. */
    public Group with(String name, Value value) {
      Map<String, Value> changed = new LinkedHashMap<>(fields);
      changed.put(name, value);
      return new Group(changed);
    }

    @Override
    public boolean says(Value other) {
      return other instanceof Group group && covers(group) && group.covers(this);
    }

    private boolean covers(Group other) {
      for (Map.Entry<String, Value> field : other.fields.entrySet()) {
        Value own = fields.get(field.getKey());
        if (own == null ? !(field.getValue() instanceof Nothing) : !own.says(field.getValue())) {
          return false;
        }
      }
      return true;
    }
  }
}
