package org.waymark.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A field as declared.
 *
 * @param name as editors write it, in kebab-case
 * @param kind what may be written
 * @param required whether it must be given
 * @param meaning for an editor
 * @param example a value in YAML; empty when there is none
 */
public record Field(String name, Kind kind, boolean required, String meaning, String example) {

  /**
   * What a form calls it: {@code source-url} is "Source URL". Its name is still what stands in the
   * file.
   */
  public String label() {
    String words = Arrays.stream(name.split("-")).map(Field::word).collect(Collectors.joining(" "));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String word(String part) {
    return switch (part) {
      case "url" -> "URL";
      case "id" -> "ID";
      case "src" -> "file";
      case "alt" -> "alt text";
      case "ref" -> "reference";
      default -> part;
    };
  }
}
