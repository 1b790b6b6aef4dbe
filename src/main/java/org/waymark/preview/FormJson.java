package org.waymark.preview;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import org.waymark.content.Declaration;
import org.waymark.content.Field;
import org.waymark.content.Kind;

/** The declared fields of a type, as the editor makes a form of them. */
final class FormJson {

  private FormJson() {}

  static void write(JsonWriter json, Declaration<?> declaration) throws IOException {
    json.beginArray();
    for (Field field : declaration.fields()) {
      json.beginObject();
      json.name("name").value(field.name());
      json.name("label").value(field.label());
      json.name("required").value(field.required());
      json.name("meaning").value(field.meaning());
      json.name("example").value(field.example());
      kind(json, field.kind());
      json.endObject();
    }
    json.endArray();
  }

  private static void kind(JsonWriter json, Kind kind) throws IOException {
    json.name("kind").value(kind.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    if (kind instanceof Kind.Text text) {
      json.name("most").value(text.most());
    } else if (kind instanceof Kind.OneOf choice) {
      json.name("choices").beginArray();
      for (String id : choice.ids()) {
        json.value(id);
      }
      json.endArray();
    } else if (kind instanceof Kind.KnownId known) {
      json.name("vocabulary").value(Vocabularies.id(known.vocabulary()));
    } else if (kind instanceof Kind.ListOf list) {
      json.name("item").beginObject();
      kind(json, list.item());
      json.endObject();
    } else if (kind instanceof Kind.Group group) {
      json.name("fields");
      write(json, group.declaration());
    }
  }
}
