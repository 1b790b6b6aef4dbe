package org.waymark.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.waymark.source.Part.Group;
import org.waymark.source.Part.Items;
import org.waymark.source.Part.Leaf;
import org.waymark.source.Part.Member;

/**
 * Finds where each value of the fields begins and ends. For fields that {@link YamlReader} reads.
 */
final class PartReader {

  private final String text;
  private final int from;
  private final Iterator<Event> events;
  private boolean plain = true;
  private int codePoints;
  private int chars;

  private PartReader(String text, int from, String yaml) {
    this.text = text;
    this.from = from;
    this.events = new Parse(YamlReader.settings(yaml)).parseString(yaml).iterator();
  }

  /**
   * The fields of a file.
   *
   * @param text the whole file with plain line ends
   * @param from where the fields begin in it
   * @param to where they end
   * @return empty when they are written in a way that is not changed safely: with names that have
   *     no colon, or with question marks before them
   */
  static Optional<Group> read(String text, int from, int to) {
    return new PartReader(text, from, text.substring(from, to)).fields();
  }

  private Optional<Group> fields() {
    while (events.hasNext()) {
      if (events.next() instanceof NodeEvent first) {
        Part part = part((Event) first);
        return plain && part instanceof Group group ? Optional.of(group) : Optional.empty();
      }
    }
    return Optional.of(new Group(false, List.of(), from, from));
  }

  private Part part(Event event) {
    int start = offset(event.getStartMark());
    if (event instanceof ScalarEvent scalar) {
      int end = offset(scalar.getEndMark());
      Leaf leaf = new Leaf(scalar.getValue(), scalar.getScalarStyle(), start, end);
      return leaf.isBlock() ? withoutBlankEnd(leaf) : leaf;
    } else if (event instanceof MappingStartEvent mapping) {
      return group(mapping, start);
    } else if (event instanceof CollectionStartEvent list) {
      return items(list, start);
    }
    plain = false;
    return new Leaf("", ScalarStyle.PLAIN, start, start);
  }

  private Leaf withoutBlankEnd(Leaf leaf) {
    int end = leaf.end();
    while (end > leaf.start()) {
      int lineStart = text.lastIndexOf('\n', end - 1) + 1;
      if (lineStart <= leaf.start() || !text.substring(lineStart, end).isBlank()) {
        break;
      }
      end = lineStart - 1;
    }
    return new Leaf(leaf.text(), leaf.style(), leaf.start(), end);
  }

  private Items items(CollectionStartEvent list, int start) {
    List<Part> parts = new ArrayList<>();
    Event event = events.next();
    for (; !(event instanceof SequenceEndEvent); event = events.next()) {
      parts.add(part(event));
    }
    int last = parts.isEmpty() ? start : parts.get(parts.size() - 1).end();
    int end = list.isFlow() ? offset(event.getEndMark()) : last;
    return new Items(list.isFlow(), List.copyOf(parts), start, end);
  }

  private Group group(MappingStartEvent mapping, int start) {
    List<Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Event event = events.next();
    for (; !(event instanceof MappingEndEvent); event = events.next()) {
      Part key = part(event);
      Part value = part(events.next());
      int colon = colon(key.end());
      if (colon > 0 && key instanceof Leaf name && names.add(name.text())) {
        members.add(new Member(name, colon, value));
      } else {
        plain = false;
      }
    }
    plain &= !mapping.isFlow() || text.charAt(start) == '{';
    int last = members.isEmpty() ? start : members.get(members.size() - 1).end();
    int end = mapping.isFlow() ? offset(event.getEndMark()) : last;
    return new Group(mapping.isFlow(), List.copyOf(members), start, end);
  }

  /** Behind the colon that follows a name; 0 when none does. */
  private int colon(int nameEnd) {
    int i = nameEnd;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && text.charAt(i) == ':' ? i + 1 : 0;
  }

  /** The parser counts code points. What is asked for lies mostly behind what was asked before. */
  private int offset(Optional<Mark> mark) {
    int index = mark.orElseThrow().getIndex();
    int start = index < codePoints ? 0 : codePoints;
    int at = index < codePoints ? from : from + chars;
    int offset = text.offsetByCodePoints(at, index - start);
    codePoints = index;
    chars = offset - from;
    return offset;
  }
}
