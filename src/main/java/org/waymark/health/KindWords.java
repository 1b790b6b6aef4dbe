package org.waymark.health;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Field;
import org.waymark.content.Kind;
import org.waymark.content.Vocabulary;

/** What may be written into a field, in the handbook's words. */
final class KindWords {

  /** A text without a limit of its own has this one, which no editor meets. */
  private static final int ANY_LENGTH = 10_000;

  private KindWords() {}

  static String of(Field field) {
    return words(field.kind(), field.name());
  }

  /** The group that a field holds, alone or in a list; null when it holds none. */
  static Kind.@Nullable Group groupOf(Kind kind) {
    if (kind instanceof Kind.ListOf list) {
      return groupOf(list.item());
    }
    return kind instanceof Kind.Group group ? group : null;
  }

  private static String words(Kind kind, String name) {
    if (kind instanceof Kind.ListOf list) {
      return list(list, name);
    } else if (kind instanceof Kind.Group) {
      return "the fields of [" + name + "](#" + name + ")";
    } else if (kind instanceof Kind.KnownId id) {
      return id(id.vocabulary());
    } else if (kind instanceof Kind.Text text && text.most() < ANY_LENGTH) {
      return "a text of at most " + text.most() + " characters";
    } else if (kind instanceof Kind.OneOf oneOf) {
      return "one of: `" + String.join("`, `", oneOf.ids()) + "`";
    } else if (kind instanceof Kind.Url) {
      return "a web address such as `https://www.example.org/page`";
    } else if (kind instanceof Kind.LocalisedText) {
      return "a text, or one per language: `{en: …, cy: …}`";
    }
    return MarkdownText.escaped(kind.words());
  }

  private static String list(Kind.ListOf list, String name) {
    String each = "a list, each " + words(list.item(), name);
    return list.oneAllowed() ? each + "; one alone needs no brackets" : each;
  }

  private static String id(Vocabulary vocabulary) {
    return switch (vocabulary) {
      case TOPIC -> "a topic's id, from `topics.yaml`";
      case ROLE -> "the id of a topic of the facet `teller`";
      case NEED -> "the id of a topic of the facet `need`";
      case AUDIENCE -> "the id of a topic of the facet `audience`, where the site has one";
      case CONTENT_NOTE -> "a content note's id, from `content-notes.yaml`";
      case TERM -> "a word's id, from `glossary.yaml`";
      case ORGANISATION -> "an organisation's id: its file's name without `.md`";
      case STORY -> "a story's id: its file's name without `.md`";
      case PAGE -> "a page's id: its path below `pages/` without `.md`";
      case EVIDENCE -> "a source's id: its file's name in `evidence/` without `.md`";
      case FIGURE -> "a figure of the register, as `source-id/figure-id`";
      case LANGUAGE -> "a language's code, from `site.yaml`";
    };
  }
}
