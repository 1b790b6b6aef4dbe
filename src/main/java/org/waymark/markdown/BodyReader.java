package org.waymark.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Nation;

/** Makes a text of the bytes that {@link BodyWriter} made of it in the same run. */
final class BodyReader {

  static final int HTML = 0;
  static final int HEADING = 1;
  static final int MENTION = 2;
  static final int LAW = 3;
  static final int CALLOUT = 4;
  static final int QUOTATION = 5;

  /** A choice is written as its place in one of these. */
  static final List<Scheme> SCHEMES = List.of(Scheme.values());

  static final List<Mention.Shape> SHAPES = List.of(Mention.Shape.values());

  static final List<Callout.Kind> CALLOUTS = List.of(Callout.Kind.values());

  static final List<Nation> NATIONS = List.of(Nation.values());

  private final byte[] bytes;
  private int at;

  private BodyReader(byte[] bytes) {
    this.bytes = bytes;
  }

  static List<Heading> headings(byte[] bytes) {
    BodyReader reader = new BodyReader(bytes);
    Heading[] headings = new Heading[reader.number()];
    Arrays.setAll(headings, i -> reader.heading());
    return List.of(headings);
  }

  static List<Piece> pieces(byte[] bytes) {
    return new BodyReader(bytes).list();
  }

  private List<Piece> list() {
    Piece[] pieces = new Piece[number()];
    Arrays.setAll(pieces, i -> piece());
    return List.of(pieces);
  }

  private Piece piece() {
    int kind = bytes[at++];
    return switch (kind) {
      case HTML -> new Html(string());
      case HEADING -> new HeadingMark(heading());
      case MENTION ->
          new Mention(
              SCHEMES.get(number()),
              string(),
              string(),
              list(),
              string(),
              string(),
              SHAPES.get(number()),
              number(),
              number());
      case LAW -> new Law(nations(), day(), day(), list(), number(), number());
      case CALLOUT -> new Callout(CALLOUTS.get(number()), list(), list(), number(), number());
      case QUOTATION -> new Quotation(list(), list(), list(), list(), number(), number());
      default -> throw new IllegalStateException("No piece is of kind " + kind);
    };
  }

  private Heading heading() {
    return new Heading(number(), string(), string(), number(), number() == 1);
  }

  private List<Nation> nations() {
    Nation[] nations = new Nation[number()];
    Arrays.setAll(nations, i -> NATIONS.get(number()));
    return List.of(nations);
  }

  private @Nullable LocalDate day() {
    String day = string();
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  private String string() {
    int length = number();
    String text = new String(bytes, at, length, UTF_8);
    at += length;
    return text;
  }

  private int number() {
    int number = 0;
    int shift = 0;
    while (bytes[at] < 0) {
      number |= (bytes[at++] & 127) << shift;
      shift += 7;
    }
    return number | bytes[at++] << shift;
  }
}
