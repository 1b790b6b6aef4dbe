package org.waymark.content;

import java.util.Locale;

/**
 * A value chosen from a fixed list. Implemented by enums: {@code FULL_NAME} is written {@code
 * full-name}.
 */
public interface Choice {

  /** The enum constant's name. */
  String name();

  /** As editors write it. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
