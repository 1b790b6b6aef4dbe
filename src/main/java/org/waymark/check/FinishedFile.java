package org.waymark.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that is published. For one thread: what is asked for twice is kept. */
public final class FinishedFile {

  private static final Set<String> TEXTS =
      Set.of("html", "xml", "svg", "json", "txt", "csv", "vcf", "vtt", "css", "js", "md");

  private final String name;
  private final byte[] bytes;
  private @Nullable String text;
  private @Nullable String words;
  private boolean remarkable;

  /**
   * @param name from the site's root, with forward slashes
   */
  public FinishedFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  String name() {
    return name;
  }

  /** What its name ends in, in small letters: {@code html}; empty when it has no ending. */
  String kind() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether it is text that can be read, and not a picture, a film or the like. */
  public boolean isText() {
    return TEXTS.contains(kind())
        || kind().isEmpty()
        || name.startsWith("_")
        || name.startsWith(".");
  }

  /** Remembers that what the project allows was used for it. */
  void remark() {
    remarkable = true;
  }

  boolean isRemarkable() {
    return remarkable;
  }

  /** The file as it is, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The file as it is; only for texts. */
  public String text() {
    if (text == null) {
      text = new String(bytes, StandardCharsets.UTF_8);
    }
    return text;
  }

  /**
   * What a person can read in it: texts without tags and with entities and escapes decoded, each
   * block and each value of an attribute on a line of its own. A tag within a line leaves no gap.
   */
  public String words() {
    if (words == null) {
      String kind = kind();
      words =
          switch (kind) {
            case "html", "xml", "svg" -> ReadableText.ofMarkup(text());
            case "json" -> ReadableText.ofJson(text());
            // Long lines are folded anywhere, even within a word: RFC 6350, 3.2.
            case "vcf" -> text().replace("\r\n ", "").replace("\n ", "");
            default -> text();
          };
    }
    return words;
  }
}
