package org.waymark.output;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Files of JSON, made in memory. */
public final class JsonText {

  private JsonText() {}

  /** What writes the one value of a file. */
  @FunctionalInterface
  public interface Content {
    void write(JsonWriter json) throws IOException;
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
}
