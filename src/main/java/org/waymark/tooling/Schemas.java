package org.waymark.tooling;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.content.ContentType;
import org.waymark.content.Declaration;
import org.waymark.content.SharedFile;
import org.waymark.output.JsonSchema;

/** The JSON Schemas of everything that people write. */
public final class Schemas {

  private static final String END = ".schema.json";

  private Schemas() {}

  /**
   * The texts by file name: {@code story.schema.json} for the fields of a story, {@code
   * site.schema.json} for the whole of {@code content/site.yaml}.
   */
  public static SortedMap<String, String> all() {
    SortedMap<String, String> all = shared();
    for (ContentType type : ContentType.values()) {
      all.put(type.id() + END, text(type.id(), type.meaning(), type.declaration()));
    }
    return all;
  }

  /** Those of the shared files: {@code content/topics.yaml} has {@code topics.schema.json}. */
  static SortedMap<String, String> shared() {
    SortedMap<String, String> all = new TreeMap<>();
    for (SharedFile file : SharedFile.values()) {
      all.put(file.id() + END, text(file.id(), file.meaning(), file.declaration()));
    }
    return all;
  }

  /** {@code topics.schema.json} is about {@code topics}. */
  static String subject(String file) {
    return file.substring(0, file.length() - END.length());
  }

  private static String text(String title, String meaning, Declaration<?> declaration) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    try {
      JsonSchema.write(title, meaning, declaration.fields(), out);
    } catch (IOException defect) {
      throw new IllegalStateException("A schema is written to memory", defect);
    }
    out.flush();
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
