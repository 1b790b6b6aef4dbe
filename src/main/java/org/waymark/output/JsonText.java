package org.waymark.output;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** JSON as a text of its own: a file, made in memory, or what a command prints. */
public final class JsonText {

  /** One field or element a line, with a space for each level. */
  public static final FormattingStyle NARROW = FormattingStyle.PRETTY.withIndent(" ");

  private JsonText() {}

  /** What writes the one value of a text. */
  @FunctionalInterface
  public interface Content {
    void write(JsonWriter json) throws IOException;
  }

  /** A file for the site's own scripts: without spaces. */
  public static byte[] compact(Content content) {
    return bytes(FormattingStyle.COMPACT, content);
  }

  /** The file in UTF-8, with a line break at its end. */
  public static byte[] bytes(FormattingStyle style, Content content) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setFormattingStyle(style);
      content.write(json);
    } catch (IOException defect) {
      throw new IllegalStateException("JSON is written to memory", defect);
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Prints it for programs and people, with a line break at its end. */
  public static void print(PrintWriter out, FormattingStyle style, Content content)
      throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setFormattingStyle(style);
    content.write(json);
    json.flush();
    out.println();
  }
}
