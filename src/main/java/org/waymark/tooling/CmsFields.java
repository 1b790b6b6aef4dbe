package org.waymark.tooling;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.waymark.content.Field;
import org.waymark.content.Kind;
import org.waymark.content.KnownIds;
import org.waymark.content.Vocabulary;

/** Fields as a CMS's widgets. */
final class CmsFields {

  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

  /** What a longest text without a limit of its own has. */
  private static final int ANY_LENGTH = 10_000;

  private static final Set<Vocabulary> FILES =
      Set.of(Vocabulary.ORGANISATION, Vocabulary.STORY, Vocabulary.PAGE, Vocabulary.EVIDENCE);

  private final KnownIds known;
  private final boolean translated;
  private final boolean manyLanguages;

  /**
   * @param known the ids that may be chosen from a list
   * @param translated whether the CMS is to write files in several languages
   * @param manyLanguages whether the site has several
   */
  CmsFields(KnownIds known, boolean translated, boolean manyLanguages) {
    this.known = known;
    this.translated = translated;
    this.manyLanguages = manyLanguages;
  }

  JsonObject of(Field field) {
    JsonObject widget = new JsonObject();
    widget.addProperty("name", field.name());
    if (field.kind() instanceof Kind.LocalisedText && manyLanguages) {
      widget.addProperty("widget", "hidden"); // Kept as it is: a form would know only one of both.
      return widget;
    }
    widget.addProperty("label", field.label());
    widget.addProperty("hint", field.meaning());
    widget.addProperty("required", field.required());
    kind(widget, field.kind());
    if (translated) {
      translation(widget, field.kind());
    }
    return widget;
  }

  /** Ids, days and numbers are the same in every language; texts are not. */
  private static void translation(JsonObject widget, Kind kind) {
    Kind item = kind instanceof Kind.ListOf list ? list.item() : kind;
    boolean words =
        item instanceof Kind.Text
            || item instanceof Kind.LocalisedText
            || item instanceof Kind.Group;
    if (words) {
      widget.addProperty("i18n", true);
    } else {
      widget.addProperty("i18n", "duplicate");
    }
  }

  private void kind(JsonObject widget, Kind kind) {
    if (kind instanceof Kind.ListOf list) {
      list(widget, list.item());
    } else if (kind instanceof Kind.Group group) {
      widget.addProperty("widget", "object");
      widget.addProperty("collapsed", true);
      widget.add("fields", inner(group));
    } else if (kind instanceof Kind.KnownId id) {
      id(widget, id.vocabulary(), false);
    } else if (kind instanceof Kind.OneOf oneOf) {
      widget.addProperty("widget", "select");
      widget.add("options", Json.array(oneOf.ids()));
    } else {
      plain(widget, kind);
    }
  }

  private void list(JsonObject widget, Kind item) {
    if (item instanceof Kind.Group group) {
      widget.addProperty("widget", "list");
      widget.addProperty("collapsed", true);
      widget.add("fields", inner(group));
    } else if (item instanceof Kind.KnownId id) {
      id(widget, id.vocabulary(), true);
    } else if (item instanceof Kind.OneOf) {
      kind(widget, item);
      widget.addProperty("multiple", true);
    } else {
      widget.addProperty("widget", "list");
      JsonObject one = new JsonObject();
      one.addProperty("name", "item");
      one.addProperty("label", "One of them");
      kind(one, item);
      if (translated) {
        translation(one, item);
      }
      widget.add("field", one);
    }
  }

  private JsonArray inner(Kind.Group group) {
    JsonArray fields = new JsonArray();
    group.declaration().fields().forEach(field -> fields.add(of(field)));
    return fields;
  }

  private void id(JsonObject widget, Vocabulary vocabulary, boolean many) {
    Collection<String> ids = known.all(vocabulary);
    if (FILES.contains(vocabulary)) {
      widget.addProperty("widget", "relation");
      widget.addProperty("collection", vocabulary.name().toLowerCase(Locale.ROOT));
      widget.addProperty("value_field", "{{slug}}");
      widget.add("search_fields", Json.array("title"));
      widget.add("display_fields", Json.array("title"));
      widget.addProperty("multiple", many);
    } else if (!ids.isEmpty()) {
      widget.addProperty("widget", "select");
      widget.add("options", Json.array(ids));
      widget.addProperty("multiple", many);
    } else if (many) {
      list(widget, new Kind.Text(ANY_LENGTH, false));
    } else {
      widget.addProperty("widget", "string");
    }
  }

  private static void plain(JsonObject widget, Kind kind) {
    if (kind instanceof Kind.Date) {
      widget.addProperty("widget", "datetime");
      widget.addProperty("format", "YYYY-MM-DD");
      widget.addProperty("date_format", "YYYY-MM-DD");
      widget.addProperty("time_format", false);
    } else if (kind instanceof Kind.YesNo) {
      widget.addProperty("widget", "boolean");
    } else if (kind instanceof Kind.Whole whole) {
      widget.addProperty("widget", "number");
      widget.addProperty("value_type", "int");
      widget.addProperty("min", whole.least());
      widget.addProperty("max", whole.most());
    } else if (kind instanceof Kind.Decimal) {
      widget.addProperty("widget", "number");
      widget.addProperty("value_type", "float");
    } else {
      widget.addProperty("widget", "string");
      pattern(widget, kind);
    }
  }

  private static void pattern(JsonObject widget, Kind kind) {
    if (kind instanceof Kind.NewId) {
      widget.add("pattern", Json.array(ID, "Write " + kind.words() + "."));
    } else if (kind instanceof Kind.Url) {
      widget.add("pattern", Json.array("^https?://", "Write " + kind.words() + "."));
    } else if (kind instanceof Kind.Text text && text.most() < ANY_LENGTH) {
      String most = "^[\\s\\S]{0," + text.most() + "}$";
      widget.add("pattern", Json.array(most, "At most " + text.most() + " characters."));
    }
  }
}
