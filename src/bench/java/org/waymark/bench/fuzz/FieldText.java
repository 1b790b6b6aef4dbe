package org.waymark.bench.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.waymark.bench.Dice;
import org.waymark.content.Declaration;
import org.waymark.content.Field;
import org.waymark.content.Kind;

/**
 * Writes fields as their declaration has them, or nearly: each in one of the ways that YAML has,
 * with a value that fits, that almost fits, or that makes no sense.
 */
final class FieldText {

  private static final List<String> WORDS =
      List.of(
          "A title",
          "grief",
          "It was a Tuesday.",
          "65%",
          "Ysbyty",
          "\u0627\u0644",
          "\uD83D\uDE00",
          "don't",
          "a: b",
          "x # y");

  private static final List<String> IDS =
      List.of(
          "early-miscarriage",
          "stillbirth",
          "partner",
          "talk-to-someone-now",
          "samaritans",
          "story",
          "evidence",
          "evidence/waited",
          "hospital-treatment",
          "epu",
          "index",
          "en",
          "cy",
          "anyone",
          "nobody",
          "A B",
          "-",
          "");

  private static final List<String> ODD =
      List.of(
          "",
          "~",
          "null",
          "true",
          "yes",
          "-1",
          "0",
          "1e9",
          "99999999999999999999",
          "0x1F",
          ".5",
          ".inf",
          "2026-02-30",
          "2026-13-01",
          "26-1-1",
          "9999-12-31",
          "0000-01-01",
          "[",
          "]",
          "{",
          "}",
          "[]",
          "{}",
          "[[[]]]",
          "{a: {b: c}}",
          "&a x",
          "*a",
          "!!int 3",
          "!x y",
          "|\n    a\n    b",
          ">-\n    a\n\n    b",
          "\"\\x41\"",
          "\"\\uD800\"",
          "\"\\0\"",
          "\"open",
          "'open",
          "''",
          "\"\"",
          "a, b",
          "- a",
          "? a",
          "a:",
          ": a",
          "#",
          "%",
          "@",
          "`",
          "---",
          "...",
          "\t",
          "https://",
          "https://a.b/",
          "javascript:x",
          "http://a b/",
          "https://[::1]/",
          "media/a.png",
          "../x",
          "/a/",
          "//a/",
          "24/7",
          "Mo-Fr 10:00-15:00",
          "Mo-",
          "PH off",
          "0808 164 3332",
          "116 123",
          "85258",
          "a@b.c",
          "3:40",
          "99:99:99",
          "2015",
          "2015-11",
          "\"2015-11-31\"",
          "<script>",
          "${x}",
          "=1+1",
          "\u0000",
          "\u0007",
          "\u2028",
          "\uFEFF",
          "\uFFFF");

  private final Dice dice;

  FieldText(Dice dice) {
    this.dice = dice;
  }

  /** The fields of a file, each from the beginning of a line. */
  String write(Declaration<?> declaration) {
    StringBuilder text = new StringBuilder();
    for (Field field : declaration.fields()) {
      if (dice.chance(field.required() ? 97 : 30)) {
        text.append(name(field)).append(": ").append(value(field.kind(), 1)).append('\n');
      }
      if (dice.chance(1)) {
        text.append(dice.pick(ODD)).append(dice.chance(50) ? ": x\n" : "\n");
      }
    }
    return text.toString();
  }

  private String name(Field field) {
    return dice.chance(1) ? field.name().substring(1) : field.name();
  }

  private String value(Kind kind, int depth) {
    if (dice.chance(4)) {
      return dice.pick(ODD);
    } else if (kind instanceof Kind.ListOf list) {
      return list(list.item(), depth);
    } else if (kind instanceof Kind.Group group) {
      return dice.chance(70)
          ? inLine(group.declaration(), depth)
          : below(group.declaration(), depth);
    }
    return plain(kind);
  }

  private String list(Kind item, int depth) {
    int count = dice.chance(2) ? dice.between(10, 200) : dice.below(4);
    List<String> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(value(item, depth + 1));
    }
    String indent = "\n" + "  ".repeat(depth) + "- ";
    return dice.chance(70)
        ? "[" + String.join(", ", items) + "]"
        : indent + String.join(indent, items);
  }

  private String inLine(Declaration<?> declaration, int depth) {
    return "{" + String.join(", ", fields(declaration, depth)) + "}";
  }

  private String below(Declaration<?> declaration, int depth) {
    String indent = "\n" + "  ".repeat(depth);
    return indent + String.join(indent, fields(declaration, depth));
  }

  private List<String> fields(Declaration<?> declaration, int depth) {
    List<String> fields = new ArrayList<>();
    for (Field field : declaration.fields()) {
      if (dice.chance(field.required() ? 97 : 40)) {
        fields.add(name(field) + ": " + value(field.kind(), depth + 1));
      }
    }
    return fields;
  }

  private String plain(Kind kind) {
    if (kind instanceof Kind.KnownId || kind instanceof Kind.NewId) {
      return dice.pick(IDS);
    } else if (kind instanceof Kind.OneOf choice) {
      return dice.pick(choice.ids());
    } else if (kind instanceof Kind.Whole whole) {
      return Integer.toString(
          dice.chance(90) ? Math.max(whole.least(), 2) : dice.between(-5, 3000));
    } else if (kind instanceof Kind.Date) {
      return String.format(
          "20%02d-%02d-%02d", dice.between(14, 34), dice.between(1, 12), dice.between(1, 29));
    } else if (kind instanceof Kind.YesNo) {
      return dice.chance(50) ? "true" : "false";
    } else if (kind instanceof Kind.Url) {
      return "https://www.example.org/" + dice.below(9);
    } else if (kind instanceof Kind.Decimal) {
      return dice.between(-3, 120) + (dice.chance(50) ? "" : "." + dice.below(100));
    } else if (kind instanceof Kind.LocalisedText && dice.chance(30)) {
      return "{en: " + text() + ", cy: " + text() + "}";
    }
    return text();
  }

  private String text() {
    String text =
        dice.chance(60) ? dice.pick(WORDS) : dice.pick(WORDS) + " " + MarkdownText.part(dice);
    if (dice.chance(5)) {
      return dice.pick(IDS);
    }
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return dice.chance(70) ? "\"" + escaped + "\"" : text;
  }
}
