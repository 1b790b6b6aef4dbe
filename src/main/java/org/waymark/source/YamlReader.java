package org.waymark.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;
import org.waymark.source.Yaml.Entry;
import org.waymark.source.Yaml.Mapping;
import org.waymark.source.Yaml.Scalar;
import org.waymark.source.Yaml.Sequence;
import org.waymark.source.Yaml.Told;

/**
 * YAML 1.2 to a tree with places. Made from the parser's events, so aliases cannot multiply and
 * depth is bounded.
 */
public final class YamlReader {

  private static final int DEEPEST = 20;

  /** Ten times the longest glossary that anyone is likely to write; beyond it parsing gets slow. */
  private static final int LARGEST = 1 << 20;

  private final String file;
  private final int firstLine;
  private final Problems problems;
  private Iterator<Event> events = List.<Event>of().iterator();
  private int lastLine;

  private YamlReader(String file, int firstLine, Problems problems) {
    this.file = file;
    this.firstLine = firstLine;
    this.lastLine = firstLine;
    this.problems = problems;
  }

  /**
   * The top-level names of a document; none when the text is empty or cannot be read, and the
   * latter is told.
   *
   * @param firstLine the line of the file on which {@code yaml} begins
   */
  public static Optional<Mapping> read(String file, String yaml, int firstLine, Problems problems) {
    return new YamlReader(file, firstLine, problems).document(yaml);
  }

  private Optional<Mapping> document(String yaml) {
    if (yaml.length() > LARGEST) {
      problems.add(
          SourceCode.FILE_TOO_LARGE,
          new Place(file, firstLine, 1),
          "These fields have more than a million characters.",
          "Shorten them: long texts belong below the fields, data into content/media/.");
      return Optional.empty();
    }
    try {
      events = new Parse(settings(yaml)).parseString(yaml).iterator();
      Yaml top = new Mapping(List.of(), firstLine, 1);
      while (events.hasNext()) {
        Event event = events.next();
        if (event instanceof NodeEvent) {
          top = value(event, 0);
          break;
        }
      }
      drain();
      return asMapping(top);
    } catch (YamlEngineException failure) {
      problems.add(YamlFailure.explain(file, firstLine, yaml, failure));
      return Optional.empty();
    } catch (NumberFormatException beyondUnicode) { // The parser's own slip: "\\UFFFFFFFF".
      problems.add(YamlFailure.escape(new Place(file, lastLine, 0)));
      return Optional.empty();
    } catch (TooDeep failure) {
      return Optional.empty();
    }
  }

  /** Read at once: the parser fails where what it reads at a time ends within a character. */
  static LoadSettings settings(String yaml) {
    return LoadSettings.builder()
        .setCodePointLimit(LARGEST)
        .setBufferSize(yaml.length() + 1)
        .build();
  }

  /** Goes on to the end, so that a mistake behind the first document is told too. */
  private void drain() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent) {
        Place place = place(event);
        problems.add(
            SourceCode.YAML_SYNTAX,
            place,
            "A second YAML document begins here.",
            "Keep one set of fields.");
        return;
      }
    }
  }

  private Optional<Mapping> asMapping(Yaml top) {
    if (top instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    if (top instanceof Told) {
      return Optional.empty();
    }
    if (!(top instanceof Scalar scalar && scalar.isNothing())) {
      problems.add(
          SourceCode.YAML_SYNTAX,
          new Place(file, top.line(), top.column()),
          "Fields are written as a name, a colon, a space and a value.",
          "Write for example \"title: The name of this page\".");
      return Optional.empty();
    }
    return Optional.of(new Mapping(List.of(), firstLine, 1));
  }

  private Yaml value(Event event, int depth) {
    Place place = place(event);
    if (depth > DEEPEST) {
      problems.add(
          SourceCode.YAML_TOO_DEEP,
          place,
          "The fields are nested too deep here.",
          "Check the brackets and the indent.");
      throw new TooDeep();
    }
    if (event instanceof NodeEvent node) {
      reportAnchor(node, place);
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, place);
    }
    if (event instanceof CollectionStartEvent start) {
      if (start.getTag().isPresent()) {
        problems.add(YamlFailure.sign(place));
      }
      return start instanceof MappingStartEvent ? mapping(place, depth) : sequence(place, depth);
    }
    return new Told(place.line(), place.column());
  }

  private Yaml scalar(ScalarEvent scalar, Place place) {
    boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
    if (scalar.getTag().isPresent()) {
      problems.add(YamlFailure.sign(place)); // Otherwise its first word would be lost.
    } else if (quoted && !StreamReader.isPrintable(scalar.getValue())) {
      problems.add(YamlFailure.invisible(place)); // It was written as a code, such as "\\0".
    } else if (scalar.getAnchor().isEmpty() || !scalar.getValue().isEmpty()) {
      return new Scalar(scalar.getValue(), quoted, place.line(), place.column());
    }
    return new Told(place.line(), place.column());
  }

  private Sequence sequence(Place place, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
      items.add(value(event, depth + 1));
    }
    return new Sequence(List.copyOf(items), place.line(), place.column());
  }

  private Mapping mapping(Place place, int depth) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Scalar> names = new HashMap<>();
    for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
      Yaml key = value(event, depth + 1);
      Yaml value = value(events.next(), depth + 1);
      if (key instanceof Scalar name) {
        Entry entry = new Entry(name, value);
        Scalar other = names.putIfAbsent(name.text(), name);
        if (other == null || entry.isBare()) { // "1,000,000" in braces is a name thrice.
          entries.add(entry);
        } else {
          reportDuplicate(name, other);
        }
      } else if (!(key instanceof Told)) {
        problems.add(
            SourceCode.YAML_SYNTAX,
            new Place(file, key.line(), key.column()),
            "A field's name must be a plain word.",
            "If a text was meant, put it in quotes.");
      }
    }
    return new Mapping(List.copyOf(entries), place.line(), place.column());
  }

  private void reportDuplicate(Scalar name, Scalar other) {
    problems.add(
        SourceCode.DUPLICATE_FIELD,
        new Place(file, name.line(), name.column()),
        "The field " + Quote.of(name.text()) + " is already given in line " + other.line() + ".",
        "Keep one of the two.");
  }

  private void reportAnchor(NodeEvent event, Place place) {
    if (event.getAnchor().isPresent()) { // As every alias has one.
      problems.add(YamlFailure.alias(place));
    }
  }

  private Place place(Event event) {
    Mark mark = event.getStartMark().orElseThrow();
    lastLine = mark.getLine() + firstLine;
    return new Place(file, mark.getLine() + firstLine, mark.getColumn() + 1);
  }

  /** Ends the reading of a document whose depth was already told. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeep() {
      super(null, null, false, false);
    }
  }
}
