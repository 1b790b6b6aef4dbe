package org.waymark.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;
import org.waymark.source.Yaml;
import org.waymark.source.Yaml.Entry;
import org.waymark.source.Yaml.Mapping;
import org.waymark.source.Yaml.Scalar;
import org.waymark.source.Yaml.Sequence;

/** Reads single values by the kind that their field declares. Null means: told, and not usable. */
final class Values {

  private final Fields fields;
  private final String file;
  private final KnownIds known;
  private final Problems problems;

  Values(Fields fields, String file, KnownIds known, Problems problems) {
    this.fields = fields;
    this.file = file;
    this.known = known;
    this.problems = problems;
  }

  @Nullable Object read(Yaml written, Field field) {
    return read(written, field, field.kind());
  }

  private @Nullable Object read(Yaml written, Field field, Kind kind) {
    if (written instanceof Yaml.Told) {
      return null;
    } else if (written instanceof Scalar empty && isEmpty(empty, kind)) {
      return told(
          ContentCode.EMPTY_FIELD,
          empty,
          "The field \"" + field.name() + "\" has no value.",
          "Write " + kind.words() + (field.required() ? "." : ", or remove the field."));
    } else if (kind instanceof Kind.ListOf list) {
      return list(written, field, list);
    } else if (kind instanceof Kind.Group group) {
      return group(written, field, group);
    } else if (kind instanceof Kind.LocalisedText && written instanceof Mapping texts) {
      return localised(texts, field);
    }
    return written instanceof Scalar scalar
        ? scalar(scalar, field, kind)
        : wrongType(written, field, kind);
  }

  private static boolean isEmpty(Scalar scalar, Kind kind) {
    boolean mayBeEmpty = kind instanceof Kind.Text text && text.mayBeEmpty();
    return scalar.isNothing() || (scalar.text().isBlank() && !mayBeEmpty);
  }

  private @Nullable Object scalar(Scalar scalar, Field field, Kind kind) {
    if (kind instanceof Kind.Text text) {
      return text(scalar, field, text.most());
    } else if (kind instanceof Kind.LocalisedText) {
      return Localised.of(scalar.text().strip());
    } else if (kind instanceof Kind.KnownId id) {
      return knownId(scalar, id.vocabulary());
    } else if (kind instanceof Kind.NewId) {
      return newId(scalar);
    } else if (kind instanceof Kind.Url) {
      return url(scalar);
    } else if (kind instanceof Kind.Date) {
      return date(scalar);
    } else if (kind instanceof Kind.YesNo) {
      return yesNo(scalar, field);
    } else if (kind instanceof Kind.Whole whole) {
      return whole(scalar, whole);
    } else if (kind instanceof Kind.Decimal decimal) {
      return decimal(scalar, decimal);
    }
    return choice(scalar, (Kind.OneOf) kind);
  }

  private @Nullable Object list(Yaml written, Field field, Kind.ListOf list) {
    if (written instanceof Sequence sequence) {
      List<Object> items = new ArrayList<>();
      for (Yaml item : sequence.items()) {
        if (problems.isFull(file)) {
          break; // What else is wrong would not be listed.
        }
        Object value = read(item, field, list.item());
        if (value != null) {
          items.add(value);
        }
      }
      return List.copyOf(items);
    }
    if (list.oneAllowed() && written instanceof Scalar) {
      Object value = read(written, field, list.item());
      return value == null ? null : List.of(value);
    }
    return wrongType(written, field, list);
  }

  private @Nullable Object group(Yaml written, Field field, Kind.Group group) {
    return written instanceof Mapping mapping
        ? fields.bind(mapping, group.declaration()).orElse(null)
        : wrongType(written, field, group);
  }

  private @Nullable Object localised(Mapping texts, Field field) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (Entry entry : texts.entries()) {
      if (entry.value() instanceof Scalar text && !text.text().isBlank()) {
        byLanguage.put(entry.key().text(), text.text().strip());
      } else if (!(entry.value() instanceof Yaml.Told)) {
        wrongType(entry.value(), field, new Kind.LocalisedText());
      }
    }
    return byLanguage.isEmpty() ? null : new Localised(byLanguage);
  }

  private @Nullable Object text(Scalar scalar, Field field, int most) {
    String text = scalar.text().strip();
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      return told(
          ContentCode.TOO_LONG,
          scalar,
          "\"" + field.name() + "\" has " + length + " characters; the most is " + most + ".",
          "Shorten it to " + most + " characters or fewer.");
    }
    return text;
  }

  private @Nullable Object knownId(Scalar scalar, Vocabulary vocabulary) {
    String id = known.find(vocabulary, scalar.text());
    if (id != null) {
      return id;
    }
    return told(
        ContentCode.UNKNOWN_ID,
        scalar,
        "There is no " + vocabulary.words() + " " + Quote.of(scalar.text()) + ".",
        Nearest.suggest(scalar.text(), known.all(vocabulary)));
  }

  private @Nullable Object newId(Scalar scalar) {
    if (Ids.isId(scalar.text())) {
      return scalar.text();
    }
    return told(
        ContentCode.BAD_ID,
        scalar,
        Quote.of(scalar.text()) + " cannot be an id.",
        "Write \"" + Ids.suggest(scalar.text()) + "\".");
  }

  private @Nullable Object url(Scalar scalar) {
    if (Ids.isWebAddress(scalar.text())) {
      return scalar.text();
    }
    return told(
        ContentCode.BAD_URL,
        scalar,
        Quote.of(scalar.text()) + " is not a web address.",
        "Write the whole address, such as https://www.example.org/page.");
  }

  private @Nullable Object date(Scalar scalar) {
    LocalDate day = Dates.read(scalar.text());
    return day != null
        ? day
        : told(
            ContentCode.BAD_DATE,
            scalar,
            Quote.of(scalar.text()) + " is not a day.",
            Dates.suggest(scalar.text()));
  }

  private @Nullable Object yesNo(Scalar scalar, Field field) {
    return switch (scalar.text()) {
      case "true" -> true;
      case "false" -> false;
      default ->
          told(
              ContentCode.WRONG_TYPE,
              scalar,
              "\""
                  + field.name()
                  + "\" is either true or false, not "
                  + Quote.of(scalar.text())
                  + ".",
              "Write true or false.");
    };
  }

  private @Nullable Object whole(Scalar scalar, Kind.Whole kind) {
    try {
      int number = Integer.parseInt(scalar.text());
      if (number >= kind.least() && number <= kind.most()) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, like a number out of range.
    }
    return badNumber(scalar, kind);
  }

  private @Nullable Object decimal(Scalar scalar, Kind.Decimal kind) {
    String text = scalar.text();
    // BigDecimal also reads 1e999999999, which nobody means and nothing can print.
    if (text.length() <= 30 && text.chars().allMatch(c -> c == '.' || c == '-' || isDigit(c))) {
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException notANumber) {
        // Told below.
      }
    }
    return badNumber(scalar, kind);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private @Nullable Object badNumber(Scalar scalar, Kind kind) {
    return told(
        ContentCode.BAD_NUMBER,
        scalar,
        Quote.of(scalar.text()) + " is not a number that can stand here.",
        "Write " + kind.words() + ".");
  }

  private @Nullable Object choice(Scalar scalar, Kind.OneOf kind) {
    for (Choice choice : kind.choices()) {
      if (choice.id().equals(scalar.text())) {
        return choice;
      }
    }
    return told(
        ContentCode.UNKNOWN_CHOICE,
        scalar,
        Quote.of(scalar.text()) + " is not one of the words that may stand here.",
        Nearest.suggest(scalar.text(), kind.ids()));
  }

  private @Nullable Object wrongType(Yaml written, Field field, Kind kind) {
    String what =
        written instanceof Sequence
            ? "a list"
            : written instanceof Mapping ? "fields" : "one value";
    return told(
        ContentCode.WRONG_TYPE,
        written,
        "\"" + field.name() + "\" holds " + what + ", but takes " + kind.words() + ".",
        field.example().isEmpty()
            ? "Write " + kind.words() + "."
            : "Write for example: " + field.name() + ": " + field.example());
  }

  private @Nullable Object told(Code code, Yaml where, String message, String fix) {
    problems.add(code, new Place(file, where.line(), where.column()), message, fix);
    return null;
  }
}
