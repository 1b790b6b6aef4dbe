package org.waymark.tooling;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.content.ContentType;
import org.waymark.content.Field;

/** Snippets for Visual Studio Code: a file's beginning, each field, and what texts may hold. */
final class Snippets {

  /** Among the fields, the editor takes a Markdown file for YAML. */
  private static final String FIELDS = "markdown,yaml";

  private static final String TEXT = "markdown";

  private final JsonObject all = new JsonObject();

  private Snippets() {}

  static String text() {
    Snippets snippets = new Snippets();
    for (ContentType type : ContentType.values()) {
      snippets.add(
          "new " + type.id(), TEXT, "waymark-" + type.id(), type.meaning(), beginning(type));
    }
    snippets.addFields();
    for (Constructs.Construct construct : Constructs.all()) {
      snippets.add(
          construct.prefix(), TEXT, construct.prefix(), construct.meaning(), construct.body());
    }
    return Json.text(snippets.all);
  }

  private static List<String> beginning(ContentType type) {
    SnippetFields lines = new SnippetFields();
    List<String> body = new ArrayList<>();
    body.add("---");
    for (Field field : type.declaration().fields()) {
      if (field.required() || field.name().equals("date")) {
        lines.add(field);
      }
    }
    body.addAll(lines.lines());
    body.addAll(List.of("draft: true", "---", "", "$0"));
    return body;
  }

  /** A field that several types have alike is offered once; one that differs, once a type. */
  private void addFields() {
    Map<String, Map<List<String>, List<String>>> byName = new LinkedHashMap<>();
    Map<List<String>, Field> fields = new LinkedHashMap<>();
    for (ContentType type : ContentType.values()) {
      for (Field field : type.declaration().fields()) {
        SnippetFields lines = new SnippetFields();
        lines.add(field);
        fields.putIfAbsent(lines.lines(), field);
        byName
            .computeIfAbsent(field.name(), name -> new LinkedHashMap<>())
            .computeIfAbsent(lines.lines(), body -> new ArrayList<>())
            .add(type.id());
      }
    }
    byName.forEach(
        (name, bodies) ->
            bodies.forEach(
                (body, types) -> {
                  Field field = Objects.requireNonNull(fields.get(body));
                  String which = bodies.size() == 1 ? "" : " of " + String.join(", ", types);
                  add("field " + name + which, FIELDS, name, field.meaning(), body);
                }));
  }

  private void add(String name, String scope, String prefix, String meaning, List<String> body) {
    JsonObject snippet = new JsonObject();
    snippet.addProperty("scope", scope);
    snippet.addProperty("prefix", prefix);
    snippet.addProperty("description", meaning);
    snippet.add("body", Json.array(body));
    all.add(name, snippet);
  }
}
