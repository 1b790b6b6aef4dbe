package org.waymark.importing.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.content.Ids;
import org.waymark.content.Kind;
import org.waymark.content.KnownIds;
import org.waymark.content.Vocabulary;
import org.waymark.importing.ContentText;
import org.waymark.problem.Nearest;
import org.waymark.problem.Quote;
import org.waymark.source.Value;

/** What cells say, as values of the declared kinds. */
final class CellValues {

  private static final Map<String, String> TRUTHS =
      Map.of(
          "true", "true", "yes", "true", "x", "true", "1", "true", "false", "false", "no", "false",
          "0", "false");

  private final KnownIds known;

  CellValues(KnownIds known) {
    this.known = known;
  }

  /** What came of reading a cell. */
  sealed interface Reading {

    /** It can stand in a file. */
    record Good(Value value) implements Reading {}

    /** It cannot. */
    record Bad(String message, String fix) implements Reading {}
  }

  /**
   * Reads a cell.
   *
   * @param cell not blank
   */
  Reading read(Kind kind, String cell) {
    String text = ContentText.plain(cell);
    if (kind instanceof Kind.ListOf list) {
      return list(list.item(), cell);
    } else if (kind instanceof Kind.OneOf oneOf) {
      return chosen(text, oneOf.ids());
    } else if (kind instanceof Kind.KnownId id) {
      return known(text, id.vocabulary());
    } else if (kind instanceof Kind.Date) {
      return date(text);
    } else if (kind instanceof Kind.YesNo) {
      String truth = TRUTHS.get(text.toLowerCase(Locale.ROOT));
      return truth == null ? bad(text, kind) : new Reading.Good(Value.plain(truth));
    } else if (kind instanceof Kind.Url) {
      return Ids.isWebAddress(text) ? new Reading.Good(Value.plain(text)) : bad(text, kind);
    } else if (kind instanceof Kind.NewId) {
      return Ids.isId(text)
          ? new Reading.Good(Value.plain(text))
          : new Reading.Bad(
              Quote.of(text) + " cannot be an id.", "Write " + Ids.suggest(text) + ".");
    } else if (kind instanceof Kind.Text most && text.length() > most.most()) {
      return new Reading.Bad(
          "This has " + text.length() + " characters.", "Write at most " + most.most() + ".");
    } else if (kind instanceof Kind.Whole || kind instanceof Kind.Decimal) {
      return text.matches("[0-9]{1,9}") ? new Reading.Good(Value.plain(text)) : bad(text, kind);
    }
    return new Reading.Good(Value.words(text));
  }

  private static Reading bad(String text, Kind kind) {
    return new Reading.Bad(Quote.of(text) + " cannot stand here.", "Write " + kind.words() + ".");
  }

  private Reading list(Kind item, String cell) {
    boolean words = item instanceof Kind.Text;
    List<String> parts =
        Arrays.stream(cell.split(words ? "[;|\n]" : "[;|,\n]", -1))
            .filter(part -> !part.isBlank())
            .toList();
    List<Value> values = new ArrayList<>();
    for (String part : parts) {
      Reading reading = read(item, part);
      if (reading instanceof Reading.Good good) {
        values.add(good.value());
      } else {
        return reading;
      }
    }
    return new Reading.Good(new Value.Items(values));
  }

  /** As people write it: {@code Northern Ireland} for {@code northern-ireland}. */
  private static Reading chosen(String text, Collection<String> ids) {
    String id = id(text);
    return ids.contains(id) ? new Reading.Good(Value.plain(id)) : noChoice(text, ids);
  }

  private Reading known(String text, Vocabulary vocabulary) {
    String id = known.find(vocabulary, id(text));
    return id != null ? new Reading.Good(Value.plain(id)) : noChoice(text, known.all(vocabulary));
  }

  private static Reading noChoice(String text, Collection<String> ids) {
    return new Reading.Bad(
        Quote.of(text) + " is none of the choices.", Nearest.suggest(id(text), ids));
  }

  private static String id(String text) {
    return text.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static Reading date(String text) {
    try {
      return new Reading.Good(Value.plain(LocalDate.parse(text).toString()));
    } catch (DateTimeException no) {
      return new Reading.Bad(
          Quote.of(text) + " is not a date as Waymark reads it.",
          "Write the year first, such as 2026-11-01. In the spreadsheet, make the column plain text.");
    }
  }
}
