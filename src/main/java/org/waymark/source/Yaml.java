package org.waymark.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A YAML value as it stands in a file. Scalars are kept as text: what they mean is for the field's
 * declared kind to say, so "no" is never a truth value by accident.
 */
public sealed interface Yaml {

  /** The line of the file, from 1. */
  int line();

  /** The column of the file, from 1, in characters. */
  int column();

  /**
   * A single value.
   *
   * @param quoted whether it was written in quotes or as a block, so that an empty one is meant
   */
  record Scalar(String text, boolean quoted, int line, int column) implements Yaml {
    /** The column behind it, if it was written as it is on one line. */
    public int end() {
      return column + text.codePointCount(0, text.length());
    }

    /** Written as nothing at all, {@code ~} or {@code null}. */
    public boolean isNothing() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A list. */
  record Sequence(List<Yaml> items, int line, int column) implements Yaml {}

  /** Names with values, in the order of the file; no name twice. */
  record Mapping(List<Entry> entries, int line, int column) implements Yaml {

    /** The value of a name, or null. */
    public @Nullable Yaml get(String name) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(name)) {
          return entry.value();
        }
      }
      return null;
    }
  }

  /** Something that cannot be used, which was told. */
  record Told(int line, int column) implements Yaml {}

  /** A name and its value. */
  record Entry(Scalar key, Yaml value) {

    /**
     * Whether the name stands alone between commas in braces, without a colon: then nothing has the
     * place right behind it, where otherwise the colon is.
     */
    public boolean isBare() {
      return value instanceof Scalar nothing
          && nothing.isNothing()
          && nothing.text().isEmpty()
          && !key.quoted()
          && (value.line() != key.line() || value.column() == key.end());
    }
  }
}
