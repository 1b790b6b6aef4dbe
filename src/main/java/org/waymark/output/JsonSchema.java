package org.waymark.output;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.waymark.content.ContentType;
import org.waymark.content.Field;
import org.waymark.content.Kind;

/**
 * A type's declaration as <a href="https://json-schema.org/draft-07/schema">JSON Schema draft
 * 07</a>, the version that editors' YAML tools read.
 */
public final class JsonSchema {

  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
  private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

  private final JsonWriter json;

  private JsonSchema(JsonWriter json) {
    this.json = json;
  }

  /** Writes the schema of a type's fields. */
  public static void write(ContentType type, PrintWriter out) throws IOException {
    write(type.id(), type.meaning(), type.declaration().fields(), out);
  }

  /** Writes the schema of any fields. */
  public static void write(String title, String meaning, List<Field> fields, PrintWriter out)
      throws IOException {
    JsonText.print(
        out, FormattingStyle.PRETTY, json -> new JsonSchema(json).of(title, meaning, fields));
  }

  private void of(String title, String meaning, List<Field> fields) throws IOException {
    json.beginObject();
    json.name("$schema").value("http://json-schema.org/draft-07/schema#");
    json.name("title").value(title);
    json.name("description").value(meaning);
    fields(fields);
    json.endObject();
  }

  private void fields(List<Field> fields) throws IOException {
    json.name("type").value("object");
    json.name("additionalProperties").value(false);
    json.name("required").beginArray();
    for (Field field : fields) {
      if (field.required()) {
        json.value(field.name());
      }
    }
    json.endArray();
    json.name("properties").beginObject();
    for (Field field : fields) {
      json.name(field.name()).beginObject();
      json.name("description").value(description(field));
      kind(field.kind());
      json.endObject();
    }
    json.endObject();
  }

  private static String description(Field field) {
    return field.example().isEmpty()
        ? field.meaning()
        : field.meaning() + " Example: " + field.example();
  }

  private void kind(Kind kind) throws IOException {
    if (kind instanceof Kind.ListOf list) {
      list(list);
    } else if (kind instanceof Kind.Group group) {
      fields(group.declaration().fields());
    } else if (kind instanceof Kind.OneOf oneOf) {
      json.name("enum").beginArray();
      for (String id : oneOf.ids()) {
        json.value(id);
      }
      json.endArray();
    } else if (kind instanceof Kind.Whole whole) {
      json.name("type").value("integer");
      json.name("minimum").value(whole.least());
      json.name("maximum").value(whole.most());
    } else if (kind instanceof Kind.Decimal) {
      json.name("type").value("number");
    } else if (kind instanceof Kind.YesNo) {
      json.name("type").value("boolean");
    } else if (kind instanceof Kind.LocalisedText) {
      localised();
    } else {
      text(kind);
    }
  }

  private void list(Kind.ListOf list) throws IOException {
    if (!list.oneAllowed()) {
      json.name("type").value("array");
      json.name("items").beginObject();
      kind(list.item());
      json.endObject();
      return;
    }
    json.name("anyOf").beginArray();
    json.beginObject();
    kind(list.item());
    json.endObject();
    json.beginObject();
    list(new Kind.ListOf(list.item(), false));
    json.endObject();
    json.endArray();
  }

  private void localised() throws IOException {
    json.name("type").beginArray().value("string").value("object").endArray();
    json.name("additionalProperties").beginObject().name("type").value("string").endObject();
  }

  private void text(Kind kind) throws IOException {
    json.name("type").value("string");
    if (kind instanceof Kind.Text text) {
      json.name("maxLength").value(text.most());
    } else if (kind instanceof Kind.NewId) {
      json.name("pattern").value(ID);
    } else if (kind instanceof Kind.Date) {
      json.name("format").value("date");
      json.name("pattern").value(DATE);
    } else if (kind instanceof Kind.Url) {
      json.name("format").value("uri");
    }
  }
}
