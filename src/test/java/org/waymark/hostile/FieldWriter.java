package org.waymark.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Declaration;
import org.waymark.content.Field;
import org.waymark.content.Kind;
import org.waymark.content.Vocabulary;

/**
 * Writes the fields of a file from their declaration, with a value of the tester's wherever a text
 * may stand. A field that is declared tomorrow is written without a word here.
 */
public final class FieldWriter {

  private static final String LEFT_OUT = "left out";
  private static final String SAME = "same as ";

  private final Map<String, String> fixed;
  private final Map<Vocabulary, String> ids;
  private final UnaryOperator<String> text;
  private final Set<String> texts = new TreeSet<>();
  private final Set<String> others = new TreeSet<>();
  private final Set<String> kinds = new HashSet<>();

  /**
   * @param fixed the values, as YAML, of fields that take no text of any kind; by path, such as
   *     {@code story.teller.role}. Of a list that is to have more than one item, {@code
   *     path.count}; its items are {@code path.1} and so on. A field may be {@code left out}, or
   *     hold the text that is the {@code same as} that of another path
   * @param ids what fields that hold ids are to name
   * @param text what stands where any text may, by path
   */
  public FieldWriter(
      Map<String, String> fixed, Map<Vocabulary, String> ids, UnaryOperator<String> text) {
    this.fixed = fixed;
    this.ids = ids;
    this.text = text;
  }

  /** All fields as YAML, each in a line of its own. */
  public String write(String path, Declaration<?> declaration) {
    StringBuilder lines = new StringBuilder();
    fields(path, declaration).forEach(field -> lines.append(field).append('\n'));
    return lines.toString();
  }

  /** The paths of the fields that were given a text of the tester's. */
  public Set<String> texts() {
    return Set.copyOf(texts);
  }

  /** The paths of other fields that hold single values; of equal items one will do. */
  public Set<String> others() {
    return Set.copyOf(others);
  }

  private List<String> fields(String path, Declaration<?> declaration) {
    List<String> fields = new ArrayList<>();
    for (Field field : declaration.fields()) {
      String value = value(path + "." + field.name(), field.kind());
      if (!value.equals(LEFT_OUT)) {
        fields.add(field.name() + ": " + value);
      }
    }
    return fields;
  }

  private String value(String path, Kind kind) {
    String value = fixedFor(path);
    boolean single = !(kind instanceof Kind.ListOf) && !(kind instanceof Kind.Group);
    if (single && value == null && isText(kind)) {
      texts.add(path);
    } else if (single && (value == null || !value.startsWith(SAME))) {
      boolean first = kinds.add(anyItem(path) + " " + kind.words());
      if (first || (isText(kind) && !LEFT_OUT.equals(value))) {
        others.add(path);
      }
    }
    if (value != null && value.startsWith(SAME)) {
      return quoted(text.apply(value.substring(SAME.length())));
    } else if (value != null) {
      return value;
    } else if (kind instanceof Kind.ListOf list) {
      return list(path, list.item());
    } else if (kind instanceof Kind.Group group) {
      StringJoiner fields = new StringJoiner(", ", "{", "}");
      fields(path, group.declaration()).forEach(fields::add);
      return fields.toString();
    } else if (isText(kind)) {
      return quoted(text.apply(path));
    }
    return plain(kind);
  }

  /** What is said of this path, of any item of its list, or of this field in all types. */
  private @Nullable String fixedFor(String path) {
    String anyItem = anyItem(path);
    return Stream.of(
            path,
            anyItem,
            "*" + path.substring(path.indexOf('.')),
            "*" + anyItem.substring(anyItem.indexOf('.')))
        .map(fixed::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String anyItem(String path) {
    return path.replaceAll("\\.\\d+(?=\\.|$)", "");
  }

  private String list(String path, Kind item) {
    int count = Integer.parseInt(fixed.getOrDefault(path + ".count", "1"));
    StringJoiner items = new StringJoiner(", ", "[", "]");
    for (int i = 1; i <= count; i++) {
      items.add(value(count == 1 ? path : path + "." + i, item));
    }
    return items.toString();
  }

  /** Whether any text may stand in a field. */
  public static boolean isText(Kind kind) {
    return kind instanceof Kind.Text || kind instanceof Kind.LocalisedText;
  }

  private String plain(Kind kind) {
    if (kind instanceof Kind.KnownId id) {
      return ids.getOrDefault(id.vocabulary(), "nothing");
    } else if (kind instanceof Kind.OneOf choice) {
      return choice.ids().get(0);
    } else if (kind instanceof Kind.Whole whole) {
      return Integer.toString(Math.max(whole.least(), Math.min(whole.most(), 1)));
    } else if (kind instanceof Kind.Date) {
      return "2026-03-02";
    } else if (kind instanceof Kind.YesNo) {
      return "true";
    } else if (kind instanceof Kind.Url) {
      return "https://www.example.org/page";
    }
    return kind instanceof Kind.Decimal ? "12.5" : "an-id";
  }

  /** A text in YAML's double quotes. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || (c > '~' && c < 0x100) || (c >= 0x2000 && c < 0x2100)) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
