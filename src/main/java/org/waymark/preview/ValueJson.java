package org.waymark.preview;

import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Declaration;
import org.waymark.content.Field;
import org.waymark.content.Kind;
import org.waymark.source.Value;

/**
 * The values of fields on their way to the editor's form and back: texts, lists, groups, nothing.
 */
final class ValueJson {

  private ValueJson() {}

  static void write(JsonWriter json, Value value) throws IOException {
    if (value instanceof Value.Text text) {
      json.value(text.text());
    } else if (value instanceof Value.Items items) {
      json.beginArray();
      for (Value item : items.values()) {
        write(json, item);
      }
      json.endArray();
    } else if (value instanceof Value.Group group) {
      json.beginObject();
      for (Map.Entry<String, Value> field : group.fields().entrySet()) {
        json.name(field.getKey());
        write(json, field.getValue());
      }
      json.endObject();
    } else {
      json.nullValue();
    }
  }

  /**
   * The values that a form gives back.
   *
   * @param fields a JSON object, by the names of fields
   */
  static Map<String, Value> read(JsonElement fields, Declaration<?> declaration) {
    Map<String, Value> values = new LinkedHashMap<>();
    fields
        .getAsJsonObject()
        .asMap()
        .forEach((name, value) -> values.put(name, value(value, kind(declaration, name))));
    return values;
  }

  private static @Nullable Kind kind(Declaration<?> declaration, String name) {
    return declaration.fields().stream()
        .filter(field -> field.name().equals(name))
        .map(Field::kind)
        .findFirst()
        .orElse(null);
  }

  private static Value value(JsonElement json, @Nullable Kind kind) {
    if (json.isJsonNull()) {
      return new Value.Nothing();
    } else if (json.isJsonArray()) {
      Kind item = kind instanceof Kind.ListOf list ? list.item() : kind;
      List<Value> values = new ArrayList<>();
      json.getAsJsonArray().forEach(each -> values.add(value(each, item)));
      return new Value.Items(values);
    } else if (json.isJsonObject()) {
      Declaration<?> declaration = kind instanceof Kind.Group group ? group.declaration() : null;
      Map<String, Value> values = new LinkedHashMap<>();
      json.getAsJsonObject()
          .asMap()
          .forEach(
              (name, each) ->
                  values.put(
                      name, value(each, declaration == null ? null : kind(declaration, name))));
      return new Value.Group(values);
    }
    String text = json.getAsString();
    return isWords(kind) ? Value.words(text) : Value.plain(text);
  }

  /** Whether it is a text even where it looks like a number, or like yes and no. */
  private static boolean isWords(@Nullable Kind kind) {
    return kind == null || kind instanceof Kind.Text || kind instanceof Kind.LocalisedText;
  }
}
