package org.waymark.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Writes small JSON files for the site's own scripts, without spaces. */
public final class Json {

  private Json() {}

  /** Writes what a file holds. */
  @FunctionalInterface
  public interface Content {
    void write(JsonWriter json) throws IOException;
  }

  /** The file's bytes. */
  public static byte[] bytes(Content content) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      content.write(json);
    } catch (IOException defect) {
      throw new IllegalStateException("These files are written to memory", defect);
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
