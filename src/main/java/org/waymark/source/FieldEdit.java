package org.waymark.source;

import java.util.Optional;

/** Sets one value among a content file's fields and leaves every other character as it is. */
public final class FieldEdit {

  private FieldEdit() {}

  /**
   * The text with a value set within a group of fields.
   *
   * @param text the whole file, with whatever line ends it has
   * @param group a field that has fields of its own, such as {@code consent}
   * @param name the field within it
   * @param value a word or date, written without quotation marks where it can be
   * @return empty when the group is not there, or is written in a way that cannot be edited safely
   */
  public static Optional<String> set(String text, String group, String name, String value) {
    return FileEdit.of(text)
        .flatMap(file -> file.with(group, name, Value.plain(value)))
        .map(FileEdit::text);
  }
}
