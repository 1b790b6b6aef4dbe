package org.waymark.health;

/** Markdown in the making: only what the generated pages and reports need. */
public final class MarkdownText {

  private final StringBuilder text = new StringBuilder();

  /** A page that begins with its title. */
  public MarkdownText(String title) {
    heading(1, title);
  }

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param words Markdown
   */
  public MarkdownText heading(int level, String words) {
    text.append("#".repeat(level)).append(' ').append(words).append("\n\n");
    return this;
  }

  /** A paragraph, or any block of Markdown. */
  public MarkdownText paragraph(String words) {
    text.append(words).append("\n\n");
    return this;
  }

  /** A row of a table; {@link #end} ends the table. */
  public MarkdownText row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    return this;
  }

  /** Ends a table. */
  public MarkdownText end() {
    text.append('\n');
    return this;
  }

  /** A value as an editor would write it, for a cell; empty for an empty one. */
  public static String code(String value) {
    return value.isEmpty() ? "" : "`" + value.replace("|", "\\|") + "`";
  }

  /**
   * A plain text in which no character means anything to Markdown or HTML. Hyphens too: two of them
   * would become a dash, and {@code --project} no longer an option. Nor is an address a link.
   */
  public static String escaped(String plain) {
    StringBuilder escaped = new StringBuilder(plain.length() + 8);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\\', '`', '*', '_', '[', ']', '|', '{', '}', '#', '-', ':' ->
            escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return text.toString().strip() + "\n";
  }
}
