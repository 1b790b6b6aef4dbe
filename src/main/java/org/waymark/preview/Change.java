package org.waymark.preview;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Declaration;
import org.waymark.source.FileEdit;
import org.waymark.source.WholeFile;

/** What the editor in the browser asks for: a file with some of its values or its text changed. */
final class Change {

  private final JsonObject asked;

  private Change(JsonObject asked) {
    this.asked = asked;
  }

  /** Reads it; empty when it is not what the editor sends. */
  static Optional<Change> of(String body) {
    try {
      JsonElement json = JsonParser.parseString(body);
      return json.isJsonObject()
          ? Optional.of(new Change(json.getAsJsonObject()))
          : Optional.empty();
    } catch (JsonParseException notOurs) {
      return Optional.empty();
    }
  }

  /** A value of its own, such as {@code name}; empty when there is none. */
  Optional<String> get(String name) {
    JsonElement value = asked.get(name);
    return value != null && value.isJsonPrimitive()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  /** The whole file with the change; empty when it cannot be made without touching what is not. */
  Optional<String> in(EditedFile file) {
    Optional<String> whole = get("text");
    if (whole.isPresent()) {
      return whole.map(text -> withLineEndsOf(file.text(), text)).filter(WholeFile::canHold);
    }
    Declaration<?> declaration = file.declaration();
    Optional<FileEdit> edit = file.parts();
    JsonElement fields = asked.get("fields");
    if (declaration != null && fields != null && fields.isJsonObject()) {
      edit = edit.flatMap(e -> e.with(ValueJson.read(fields, declaration), file.order()));
    }
    String body = get("body").orElse(null);
    return edit.flatMap(e -> body(e, body)).map(FileEdit::text);
  }

  private static Optional<FileEdit> body(FileEdit edit, @Nullable String body) {
    return body == null || body.equals(edit.body()) ? Optional.of(edit) : edit.withBody(body);
  }

  private static String withLineEndsOf(String before, String text) {
    String plain = text.replace("\r\n", "\n");
    return before.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
  }
}
