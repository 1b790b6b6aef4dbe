package org.waymark.source;

import java.util.List;
import java.util.Optional;
import org.waymark.problem.Problems;
import org.waymark.source.Yaml.Entry;
import org.waymark.source.Yaml.Mapping;
import org.waymark.source.Yaml.Scalar;

/**
 * Sets one value among a content file's fields and leaves every other character as it is: comments,
 * order, quotation marks, line ends.
 */
public final class FieldEdit {

  private final String text;
  private final String name;
  private final String value;

  private FieldEdit(String text, String name, String value) {
    this.text = text;
    this.name = name;
    this.value = value;
  }

  /**
   * The text with a value set within a group of fields.
   *
   * @param text the whole file, with whatever line ends it has
   * @param group a field that has fields of its own, such as {@code consent}
   * @param name the field within it
   * @param value a plain word, which needs no quotation marks
   * @return empty when the group is not there, or is written in a way that cannot be edited safely
   */
  public static Optional<String> set(String text, String group, String name, String value) {
    Optional<Mapping> before = fields(text).flatMap(fields -> group(fields, group));
    if (before.isEmpty()) {
      return Optional.empty();
    }
    String after = new FieldEdit(text, name, value).in(before.get());
    boolean right =
        fields(after)
            .flatMap(fields -> group(fields, group))
            .filter(now -> says(now, name, value) && keepsOthers(before.get(), now, name))
            .isPresent();
    return right ? Optional.of(after) : Optional.empty();
  }

  private static Optional<Mapping> fields(String text) {
    Problems unheard = new Problems();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    FrontMatter parts = FrontMatter.split("", plain.replace("\r\n", "\n"), unheard);
    return YamlReader.read("", parts.yaml(), parts.yamlLine(), unheard)
        .filter(fields -> !unheard.hasErrors());
  }

  private static Optional<Mapping> group(Mapping fields, String name) {
    return fields.get(name) instanceof Mapping group && !group.entries().isEmpty()
        ? Optional.of(group)
        : Optional.empty();
  }

  private static boolean says(Mapping group, String name, String value) {
    return group.get(name) instanceof Scalar scalar && scalar.text().equals(value);
  }

  private static boolean keepsOthers(Mapping before, Mapping after, String name) {
    return others(before, name).equals(others(after, name));
  }

  /** What the fields say, wherever they stand. */
  private static List<String> others(Mapping group, String name) {
    return group.entries().stream()
        .filter(entry -> !entry.key().text().equals(name))
        .map(entry -> entry.key().text() + "=" + words(entry.value()))
        .toList();
  }

  private static String words(Yaml value) {
    if (value instanceof Scalar scalar) {
      return (scalar.quoted() ? "'" : "") + scalar.text();
    } else if (value instanceof Yaml.Sequence list) {
      return list.items().stream().map(FieldEdit::words).toList().toString();
    } else if (value instanceof Mapping mapping) {
      return others(mapping, "").toString();
    }
    return "";
  }

  private String in(Mapping group) {
    if (group.get(name) instanceof Scalar old) {
      return replace(old);
    }
    int start = at(group.line(), group.column());
    return text.charAt(start) == '{' ? inBraces(start) : asLine(group);
  }

  private String replace(Scalar old) {
    int from = at(old.line(), old.column());
    int to = from + old.text().length();
    if (old.quoted()) {
      to = text.indexOf(text.charAt(from), from + 1) + 1;
    }
    String space = old.text().isEmpty() && !old.quoted() ? " " : "";
    return text.substring(0, from) + space + value + text.substring(Math.max(from, to));
  }

  private String inBraces(int start) {
    int end = end(start);
    return text.substring(0, end).stripTrailing() + ", " + entry() + text.substring(end);
  }

  /** The closing brace of a group that opens here. */
  private int end(int start) {
    int depth = 0;
    char quote = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || (c == '\'' && !Character.isLetter(text.charAt(i - 1)))) {
        quote = c;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  /** A line of its own behind the group's last. */
  private String asLine(Mapping group) {
    Entry last = group.entries().get(group.entries().size() - 1);
    int indent = group.column() - 1;
    int line = last.key().line();
    int after = at(line + 1, 1);
    for (int next = after; isWithin(next, indent); ) {
      line++;
      next = at(line + 1, 1);
      after = next;
    }
    String ends = text.contains("\r\n") ? "\r\n" : "\n";
    return text.substring(0, after) + " ".repeat(indent) + entry() + ends + text.substring(after);
  }

  /** Whether the line that begins here still belongs to the value above. */
  private boolean isWithin(int start, int indent) {
    int i = start;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && i - start > indent && text.charAt(i) > ' ';
  }

  private String entry() {
    return name + ": " + value;
  }

  /** Where a place of the file is in the text; its end when there is no such line. */
  private int at(int line, int column) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return text.length();
      }
      start = end + 1;
    }
    return text.offsetByCodePoints(start, column - 1);
  }
}
