package org.waymark.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.Project;
import org.waymark.TestSite;
import org.waymark.Waymark;
import org.waymark.content.ContentType;
import org.waymark.content.Field;
import org.waymark.problem.Problems;

/**
 * The configurations use what the two programs document, and nothing else.
 *
 * <p>The names of widgets and options are those of both: <a
 * href="https://decapcms.org/docs/widgets/">Decap's widgets</a> and <a
 * href="https://sveltiacms.app/en/docs/fields">Sveltia's fields</a>, and of collections and the
 * whole: <a href="https://decapcms.org/docs/configuration-options/">Decap</a>, <a
 * href="https://sveltiacms.app/en/docs/collections/entries">Sveltia</a>. On 2026-11-22 both
 * configurations of the demonstration site were also valid by the schema that the package
 * {@code @sveltia/cms} 0.221.1 publishes as {@code schema/sveltia-cms.json}, and that for Decap by
 * the one in {@code decap-cms-core} 3.19.1, {@code src/constants/configSchema.js}, with those of
 * its widgets.
 */
final class CmsConfigTest {

  private static final Set<String> ANY =
      Set.of("name", "label", "hint", "required", "i18n", "widget");

  private static final Map<String, Set<String>> WIDGETS =
      Map.of(
          "string", Set.of("pattern"),
          "markdown", Set.of("modes"),
          "boolean", Set.of(),
          "hidden", Set.of(),
          "datetime", Set.of("format", "date_format", "time_format"),
          "number", Set.of("value_type", "min", "max"),
          "select", Set.of("options", "multiple"),
          "object", Set.of("fields", "collapsed"),
          "list", Set.of("field", "fields", "collapsed"),
          "relation",
              Set.of("collection", "value_field", "search_fields", "display_fields", "multiple"));

  private static final Set<String> COLLECTION =
      Set.of(
          "name",
          "label",
          "label_singular",
          "description",
          "folder",
          "create",
          "extension",
          "format",
          "identifier_field",
          "slug",
          "nested",
          "i18n",
          "fields");

  private static final Map<Cms, Set<String>> WHOLE =
      Map.of(
          Cms.DECAP,
          Set.of("backend", "media_folder", "public_folder", "site_url", "slug", "collections"),
          Cms.SVELTIA,
          Set.of(
              "backend",
              "media_folder",
              "public_folder",
              "site_url",
              "slug",
              "i18n",
              "output",
              "collections"));

  @TempDir private Path folder;

  private JsonObject config(Cms cms, String settings) throws IOException {
    TestSite site = TestSite.in(folder).settings(settings);
    Project project = Waymark.read(site.inputs(), new Problems()).orElseThrow();
    String text = CmsConfig.text(cms, project.shared(), project.knownIds());
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static final String TWO =
      "languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]\n";

  private static List<JsonObject> objects(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static JsonObject named(JsonObject within, String list, String name) {
    return objects(within.getAsJsonArray(list)).stream()
        .filter(one -> one.get("name").getAsString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void assertDocumented(JsonObject field) {
    String widget = field.get("widget").getAsString();
    assertThat(WIDGETS).containsKey(widget);
    Set<String> allowed = new HashSet<>(ANY);
    allowed.addAll(WIDGETS.getOrDefault(widget, Set.of()));
    assertThat(allowed).containsAll(field.keySet());
    assertThat(field.get("name").getAsString()).doesNotContain(".", " ");
    if (field.has("fields")) {
      objects(field.getAsJsonArray("fields")).forEach(CmsConfigTest::assertDocumented);
    }
    if (field.has("field")) {
      assertDocumented(field.getAsJsonObject("field"));
    }
  }

  @ParameterizedTest
  @CsvSource({"SVELTIA, 1", "SVELTIA, 2", "DECAP, 1", "DECAP, 2"})
  void onlyWhatIsDocumentedIsUsed(Cms cms, int languages) throws IOException {
    JsonObject config = config(cms, languages == 1 ? "" : TWO);
    assertThat(WHOLE.get(cms)).containsAll(config.keySet());
    Set<String> collections = new HashSet<>();
    for (JsonObject collection : objects(config.getAsJsonArray("collections"))) {
      assertThat(COLLECTION).containsAll(collection.keySet());
      collections.add(collection.get("name").getAsString());
    }
    for (JsonObject collection : objects(config.getAsJsonArray("collections"))) {
      for (JsonObject field : objects(collection.getAsJsonArray("fields"))) {
        assertDocumented(field);
        if (field.has("collection")) {
          assertThat(collections).contains(field.get("collection").getAsString());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ContentType.class)
  void everyTypeIsACollectionAndEveryFieldAWidget(ContentType type) throws IOException {
    JsonObject collection = named(config(Cms.SVELTIA, TWO), "collections", type.id());
    assertThat(collection.get("folder").getAsString()).isEqualTo("content/" + type.folder());
    for (Field field : type.declaration().fields()) {
      JsonObject widget = named(collection, "fields", field.name());
      assertThat(widget.get("required").getAsBoolean()).isEqualTo(field.required());
      assertThat(widget.get("hint").getAsString()).isEqualTo(field.meaning());
    }
    assertThat(named(collection, "fields", "body").getAsJsonArray("modes")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "story, date, datetime, duplicate",
    "story, title, string, true",
    "story, draft, boolean, duplicate",
    "story, topics, select, duplicate",
    "story, content-notes, select, duplicate",
    "story, helped-by, relation, duplicate",
    "story, teller, object, true",
    "story, edits, string, true",
    "organisation, contacts, list, true",
    "organisation, nations, select, duplicate",
    "organisation, website, string, duplicate",
    "factsheet, key-points, list, true",
    "evidence, sample, number, duplicate",
    "evidence, kind, select, duplicate"
  })
  void aWidgetIsChosenByTheKindOfField(String type, String field, String widget, String i18n)
      throws IOException {
    JsonObject collection = named(config(Cms.SVELTIA, TWO), "collections", type);
    JsonObject made = named(collection, "fields", field);
    assertThat(made.get("widget").getAsString()).isEqualTo(widget);
    assertThat(made.get("i18n").getAsString()).isEqualTo(i18n);
  }

  @Test
  void decapWritesTheAddressesOfPicturesAsWaymarkHasThem() throws IOException {
    assertThat(config(Cms.DECAP, "").get("public_folder").getAsString()).isEqualTo("media");
    assertThat(config(Cms.SVELTIA, "").get("public_folder").getAsString()).isEqualTo("/media");
  }

  @Test
  void idsAreThoseOfTheSite() throws IOException {
    JsonObject story = named(config(Cms.DECAP, ""), "collections", "story");
    JsonObject role = named(named(story, "fields", "teller"), "fields", "role");
    assertThat(role.getAsJsonArray("options").asList())
        .extracting(JsonElement::getAsString)
        .containsExactly("partner", "person-who-was-pregnant");
  }

  @Test
  void languagesAreFilesWithASuffixAsOursAre() throws IOException {
    JsonObject i18n = config(Cms.SVELTIA, TWO).getAsJsonObject("i18n");
    assertThat(i18n.get("structure").getAsString()).isEqualTo("multiple_files");
    assertThat(i18n.get("default_locale").getAsString()).isEqualTo("en");
    assertThat(i18n.get("omit_default_locale_from_file_path").getAsBoolean()).isTrue();
    assertThat(config(Cms.SVELTIA, "").has("i18n")).isFalse();
  }

  @Test
  void decapWouldNameTheFilesOtherwiseSoItIsGivenOneLanguage() throws IOException {
    JsonObject decap = config(Cms.DECAP, TWO);
    assertThat(decap.toString()).doesNotContain("i18n");
  }

  @Test
  void aTextThatMayBePerLanguageIsKeptAsItIs() throws IOException {
    JsonObject one = named(config(Cms.DECAP, ""), "collections", "organisation");
    JsonObject two = named(config(Cms.DECAP, TWO), "collections", "organisation");
    assertThat(named(named(one, "fields", "contacts"), "fields", "label").get("widget"))
        .hasToString("\"string\"");
    assertThat(named(named(two, "fields", "contacts"), "fields", "label").get("widget"))
        .hasToString("\"hidden\"");
  }
}
