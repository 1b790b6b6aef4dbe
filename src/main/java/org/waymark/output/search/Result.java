package org.waymark.output.search;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.page.view.LanguageTag;

/**
 * What a reader sees of something found.
 *
 * @param href the address of its page, as links say it
 * @param kind what it is, in words
 * @param notes what a reader will meet in it
 * @param language set only when it is not the page's own
 */
record Result(
    String href,
    String title,
    String kind,
    String summary,
    List<String> notes,
    @Nullable LanguageTag language) {

  /** Writes an array; the script knows what stands where. What is empty at its end is left out. */
  void write(JsonWriter json) throws IOException {
    json.beginArray().value(href).value(title).value(kind).value(summary);
    if (!notes.isEmpty() || language != null) {
      json.beginArray();
      for (String note : notes) {
        json.value(note);
      }
      json.endArray();
    }
    if (language != null) {
      json.value(language.code()).value(language.direction());
    }
    json.endArray();
  }
}
