package org.waymark.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Nation;

/** A text as bytes, which {@link BodyReader} makes the same text of again. */
final class BodyWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(8192);

  static byte[] headings(List<Heading> headings) {
    BodyWriter writer = new BodyWriter();
    writer.number(headings.size());
    headings.forEach(writer::heading);
    return writer.out.toByteArray();
  }

  static byte[] pieces(List<Piece> pieces) {
    BodyWriter writer = new BodyWriter();
    writer.list(pieces);
    return writer.out.toByteArray();
  }

  private void list(List<Piece> pieces) {
    number(pieces.size());
    pieces.forEach(this::piece);
  }

  private void piece(Piece piece) {
    if (piece instanceof Html html) {
      out.write(BodyReader.HTML);
      string(html.html());
    } else if (piece instanceof HeadingMark mark) {
      out.write(BodyReader.HEADING);
      heading(mark.heading());
    } else if (piece instanceof Mention mention) {
      out.write(BodyReader.MENTION);
      mention(mention);
    } else if (piece instanceof Law law) {
      out.write(BodyReader.LAW);
      law(law);
    } else if (piece instanceof Callout callout) {
      out.write(BodyReader.CALLOUT);
      number(BodyReader.CALLOUTS.indexOf(callout.kind()));
      list(callout.heading());
      list(callout.pieces());
      place(callout.line(), callout.column());
    } else if (piece instanceof Quotation quotation) {
      out.write(BodyReader.QUOTATION);
      list(quotation.words());
      list(quotation.speaker());
      list(quotation.role());
      list(quotation.interest());
      place(quotation.line(), quotation.column());
    }
  }

  private void heading(Heading heading) {
    number(heading.level());
    string(heading.id());
    string(heading.text());
    number(heading.line());
    number(heading.named() ? 1 : 0);
  }

  private void mention(Mention mention) {
    number(BodyReader.SCHEMES.indexOf(mention.scheme()));
    string(mention.target());
    string(mention.fragment());
    list(mention.label());
    string(mention.text());
    string(mention.title());
    number(BodyReader.SHAPES.indexOf(mention.shape()));
    place(mention.line(), mention.column());
  }

  private void law(Law law) {
    number(law.nations().size());
    for (Nation nation : law.nations()) {
      number(BodyReader.NATIONS.indexOf(nation));
    }
    day(law.from());
    day(law.until());
    list(law.pieces());
    place(law.line(), law.column());
  }

  private void day(@Nullable LocalDate day) {
    string(day == null ? "" : day.toString());
  }

  private void place(int line, int column) {
    number(line);
    number(column);
  }

  private void string(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  /** Small numbers are short: seven bits in each byte, the lowest first. */
  private void number(int number) {
    int rest = number;
    while (rest > 127) {
      out.write((rest & 127) | 128);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
