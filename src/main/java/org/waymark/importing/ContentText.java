package org.waymark.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.content.ContentType;
import org.waymark.content.Field;
import org.waymark.scaffold.YamlText;
import org.waymark.source.FileEdit;
import org.waymark.source.Value;

/** A content file that is put together: fields that are declared, and a text. */
public final class ContentText {

  private final ContentType type;
  private final Map<String, Value> fields = new LinkedHashMap<>();

  public ContentText(ContentType type) {
    this.type = type;
  }

  /** A field of words. */
  public ContentText words(String field, String text) {
    return value(field, Value.words(plain(text)));
  }

  /** A field with a date, an id, a number, or true and false. */
  public ContentText plain(String field, String value) {
    return value(field, Value.plain(plain(value)));
  }

  /** A field with a list; none when the list is empty. */
  public ContentText list(String field, List<String> values) {
    return values.isEmpty()
        ? this
        : value(
            field,
            new Value.Items(values.stream().<Value>map(one -> Value.plain(plain(one))).toList()));
  }

  /** Any field. */
  public ContentText value(String field, Value value) {
    fields.put(field, value);
    return this;
  }

  /**
   * The whole file.
   *
   * @param body Markdown, ending with a line end unless it is empty
   */
  public String text(String body) {
    List<String> order = type.declaration().fields().stream().map(Field::name).toList();
    FileEdit begun = FileEdit.of("---\ntitle: x\n---\n").orElseThrow();
    FileEdit edit =
        begun
            .with(fields, order)
            .orElseThrow(() -> new IllegalStateException("Fields of plain words can be written"));
    return Objects.requireNonNull(edit).text() + (body.isEmpty() ? "" : "\n" + plainBody(body));
  }

  /** On one line, without anything that no file can hold. */
  public static String plain(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!YamlText.isKept(c) || Character.isWhitespace(c) || c == 0xA0) {
        space = true;
      } else {
        if (space && !line.isEmpty()) {
          line.append(' ');
        }
        space = false;
        line.appendCodePoint(c);
      }
    }
    return line.toString();
  }

  private static String plainBody(String body) {
    StringBuilder kept = new StringBuilder(body.length());
    body.codePoints().forEach(c -> kept.appendCodePoint(c == '\n' || YamlText.isKept(c) ? c : ' '));
    return kept.toString();
  }
}
