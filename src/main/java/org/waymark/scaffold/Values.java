package org.waymark.scaffold;

import java.time.LocalDate;
import java.util.List;
import org.waymark.content.Field;
import org.waymark.content.Kind;
import org.waymark.content.KnownIds;
import org.waymark.content.Unwritten;
import org.waymark.content.Vocabulary;

/** What may stand in a field of this site, as YAML. */
final class Values {

  /** So many choices are told in a comment. */
  private static final int TOLD = 12;

  private final KnownIds known;
  private final LocalDate today;

  Values(KnownIds known, LocalDate today) {
    this.known = known;
    this.today = today;
  }

  /** A value that is accepted, and that nobody takes for the right one. */
  String filledIn(Field field) {
    Kind kind = field.kind();
    if (kind instanceof Kind.Date) {
      return today.toString();
    } else if (kind instanceof Kind.KnownId id) {
      return knownOr(id.vocabulary(), field.example());
    } else if (kind instanceof Kind.Text || kind instanceof Kind.LocalisedText) {
      return YamlText.quoted(Unwritten.text(field.meaning()));
    }
    return field.example();
  }

  /** The declared example; where that names ids, ids of this site. */
  String example(Field field) {
    if (field.kind() instanceof Kind.ListOf list && list.item() instanceof Kind.KnownId id) {
      return "[" + knownOr(id.vocabulary(), bare(field.example())) + "]";
    } else if (field.kind() instanceof Kind.KnownId id) {
      return knownOr(id.vocabulary(), field.example());
    }
    return field.example();
  }

  /** What there is to choose from, as a sentence; empty where that is not a short list. */
  String choices(Kind kind) {
    if (kind instanceof Kind.ListOf list) {
      return choices(list.item());
    } else if (kind instanceof Kind.OneOf oneOf) {
      return "Choose from: " + String.join(", ", oneOf.ids()) + ".";
    } else if (kind instanceof Kind.KnownId id) {
      List<String> ids = ids(id.vocabulary());
      return ids.isEmpty() || ids.size() > TOLD
          ? ""
          : "Choose from: " + String.join(", ", ids) + ".";
    }
    return "";
  }

  private String knownOr(Vocabulary vocabulary, String example) {
    List<String> ids = ids(vocabulary);
    return ids.isEmpty() || ids.contains(example) ? example : ids.get(0);
  }

  private List<String> ids(Vocabulary vocabulary) {
    return List.copyOf(known.all(vocabulary));
  }

  private static String bare(String list) {
    int end = list.indexOf(',') < 0 ? list.length() - 1 : list.indexOf(',');
    return list.startsWith("[") ? list.substring(1, end) : list;
  }
}
