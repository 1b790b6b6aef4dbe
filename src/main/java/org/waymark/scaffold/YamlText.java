package org.waymark.scaffold;

/** Texts as YAML values that mean these texts, whatever is in them. */
public final class YamlText {

  private YamlText() {}

  /** On one line and in double quotes. */
  public static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A title on one line: line breaks, tabs and what cannot be seen nor kept become spaces. */
  static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().forEach(c -> line.appendCodePoint(isKept(c) ? c : ' '));
    return line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /**
   * Whether a file can hold a character: it is seen, and no mark of a line or of an order of bytes.
   */
  public static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> c != 0xFEFF;
    };
  }
}
