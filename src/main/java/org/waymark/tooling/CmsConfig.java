package org.waymark.tooling;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.waymark.content.ContentType;
import org.waymark.content.Field;
import org.waymark.content.KnownIds;
import org.waymark.content.SiteFile;
import org.waymark.library.Shared;

/**
 * The configuration of a CMS for a site: a collection a type, a widget a field. The shared files
 * are left out: their texts may be written plainly or per language, and a form that knows only one
 * way would lose the other.
 */
public final class CmsConfig {

  private final Cms cms;
  private final Shared shared;
  private final CmsFields fields;
  private final boolean translated;

  private CmsConfig(Cms cms, Shared shared, KnownIds known) {
    this.cms = cms;
    this.shared = shared;
    this.translated = cms == Cms.SVELTIA && shared.site().languages().size() > 1;
    this.fields = new CmsFields(known, translated, shared.site().languages().size() > 1);
  }

  /**
   * The text of {@code admin/config.yml}. It is JSON, which is also YAML; both programs read it.
   *
   * @param known the ids that may be chosen
   */
  public static String text(Cms cms, Shared shared, KnownIds known) {
    return Json.text(new CmsConfig(cms, shared, known).whole());
  }

  private JsonObject whole() {
    JsonObject backend = new JsonObject();
    backend.addProperty("name", "github");
    backend.addProperty("repo", "owner/repository");
    backend.addProperty("branch", "main");
    JsonObject config = new JsonObject();
    config.add("backend", backend);
    config.addProperty("media_folder", "content/media");
    // Sveltia takes none without a slash; Decap then writes addresses as Waymark has them.
    config.addProperty("public_folder", cms == Cms.DECAP ? "media" : "/media");
    config.addProperty("site_url", shared.site().baseUrl());
    config.add("slug", slug());
    if (translated) {
      config.add("i18n", languages());
    }
    if (cms == Cms.SVELTIA) {
      JsonObject output = new JsonObject();
      output.addProperty("omit_empty_optional_fields", true);
      config.add("output", output);
    }
    JsonArray collections = new JsonArray();
    for (ContentType type : ContentType.values()) {
      collections.add(collection(type));
    }
    config.add("collections", collections);
    return config;
  }

  private static JsonObject slug() {
    JsonObject slug = new JsonObject();
    slug.addProperty("encoding", "ascii");
    slug.addProperty("clean_accents", true);
    return slug;
  }

  /** As the files are named: {@code a.md}, and {@code a.cy.md} for its Welsh version. */
  private JsonObject languages() {
    List<String> codes = shared.site().languages().stream().map(SiteFile.Language::code).toList();
    JsonObject languages = new JsonObject();
    languages.addProperty("structure", "multiple_files");
    languages.add("locales", Json.array(codes));
    languages.addProperty("default_locale", shared.firstLanguage());
    languages.addProperty("initial_locales", "default");
    languages.addProperty("omit_default_locale_from_file_path", true);
    return languages;
  }

  private JsonObject collection(ContentType type) {
    JsonObject collection = new JsonObject();
    collection.addProperty("name", type.id());
    collection.addProperty("label", label(type.folder()));
    collection.addProperty("label_singular", label(type.id()));
    collection.addProperty("description", type.meaning());
    collection.addProperty("folder", "content/" + type.folder());
    collection.addProperty("create", true);
    collection.addProperty("extension", "md");
    collection.addProperty("format", "yaml-frontmatter");
    collection.addProperty("identifier_field", "title");
    collection.addProperty("slug", "{{slug}}");
    if (type == ContentType.PAGE && cms == Cms.DECAP) {
      JsonObject nested = new JsonObject();
      nested.addProperty("depth", 10);
      nested.addProperty("subfolders", false);
      collection.add("nested", nested);
    }
    if (translated) {
      collection.addProperty("i18n", true);
    }
    JsonArray all = new JsonArray();
    for (Field field : type.declaration().fields()) {
      all.add(fields.of(field));
    }
    all.add(body());
    collection.add("fields", all);
    return collection;
  }

  /** As plain Markdown: what only looks formatted would lose links such as {@code org:sands}. */
  private JsonObject body() {
    JsonObject body = new JsonObject();
    body.addProperty("name", "body");
    body.addProperty("label", "Text");
    body.addProperty("widget", "markdown");
    body.add("modes", Json.array("raw"));
    body.addProperty("required", false);
    if (translated) {
      body.addProperty("i18n", true);
    }
    return body;
  }

  private static String label(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
