package org.waymark.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas are schemas: each word that they use is given what <a
 * href="https://json-schema.org/draft-07/schema">the schema of schemas</a> demands for it. Words
 * that are not listed here are not used, so that this stays a proof. On 2026-11-22 all of them were
 * also valid by that schema itself, with Ajv 8.
 */
final class SchemasTest {

  private static final Set<String> TYPES =
      Set.of("array", "boolean", "integer", "null", "number", "object", "string");

  private static final Map<String, Predicate<JsonElement>> WORDS =
      Map.ofEntries(
          Map.entry("$schema", SchemasTest::isText),
          Map.entry("title", SchemasTest::isText),
          Map.entry("description", SchemasTest::isText),
          Map.entry("format", SchemasTest::isText),
          Map.entry("type", SchemasTest::isType),
          Map.entry("additionalProperties", SchemasTest::isSchema),
          Map.entry("items", SchemasTest::isSchema),
          Map.entry(
              "properties",
              value ->
                  value.getAsJsonObject().asMap().values().stream()
                      .allMatch(SchemasTest::isSchema)),
          Map.entry("required", SchemasTest::areNames),
          Map.entry("enum", value -> areNames(value) && !value.getAsJsonArray().isEmpty()),
          Map.entry(
              "anyOf",
              value ->
                  !value.getAsJsonArray().isEmpty()
                      && value.getAsJsonArray().asList().stream().allMatch(SchemasTest::isSchema)),
          Map.entry("minimum", value -> value.getAsJsonPrimitive().isNumber()),
          Map.entry("maximum", value -> value.getAsJsonPrimitive().isNumber()),
          Map.entry("maxLength", value -> value.getAsInt() >= 0),
          Map.entry("pattern", value -> Pattern.compile(value.getAsString()) != null));

  static Set<Map.Entry<String, String>> all() {
    return Schemas.all().entrySet();
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachIsASchema(Map.Entry<String, String> file) {
    JsonObject schema = JsonParser.parseString(file.getValue()).getAsJsonObject();
    assertThat(schema.get("$schema").getAsString())
        .isEqualTo("http://json-schema.org/draft-07/schema#");
    assertThat(isSchema(schema)).as(file.getKey()).isTrue();
  }

  private static boolean isSchema(JsonElement value) {
    if (!value.isJsonObject()) {
      return value.getAsJsonPrimitive().isBoolean();
    }
    JsonObject schema = value.getAsJsonObject();
    schema
        .asMap()
        .forEach(
            (word, given) -> {
              assertThat(WORDS).containsKey(word);
              assertThat(WORDS.get(word)).as("%s: %s", word, given).accepts(given);
            });
    if (schema.has("required")) {
      Set<String> properties = schema.getAsJsonObject("properties").keySet();
      schema
          .getAsJsonArray("required")
          .forEach(name -> assertThat(properties).contains(name.getAsString()));
    }
    return true;
  }

  private static boolean isText(JsonElement value) {
    return value.getAsJsonPrimitive().isString();
  }

  private static boolean isType(JsonElement value) {
    return value.isJsonArray() ? areNames(value) : TYPES.contains(value.getAsString());
  }

  private static boolean areNames(JsonElement value) {
    return value.getAsJsonArray().asList().stream().allMatch(SchemasTest::isText)
        && value.getAsJsonArray().asList().stream().distinct().count()
            == value.getAsJsonArray().size();
  }
}
