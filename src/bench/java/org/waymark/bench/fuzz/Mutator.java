package org.waymark.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.bench.Dice;

/** Changes files as accidents, careless programs and hostile people do. */
final class Mutator {

  private static final int LARGEST = 20_000;

  private static final List<String> ODD =
      List.of(
          "---\n",
          "\n---\n",
          "\n\n",
          "\t",
          "  ",
          ": ",
          "- ",
          "? ",
          "| ",
          "> ",
          "\"",
          "'",
          "[",
          "]",
          "{",
          "}",
          "#",
          "&a ",
          "*a ",
          "!!",
          "%",
          "\0",
          "\uFEFF",
          "\u2028",
          "\u0085",
          "\uFFFF",
          "\uD83D\uDE00",
          "\r\n",
          "\r",
          "\\",
          "<",
          ">",
          "&",
          "]]>",
          "<!--");

  private final Dice dice;

  Mutator(Dice dice) {
    this.dice = dice;
  }

  /**
   * A changed file.
   *
   * @param other a file that parts may be taken from
   */
  byte[] change(byte[] file, byte[] other) {
    byte[] changed = file;
    for (int left = dice.chance(40) ? 1 : dice.between(2, 6); left > 0; left--) {
      changed = once(changed, other);
    }
    return changed.length <= LARGEST ? changed : part(changed, 0, LARGEST);
  }

  private byte[] once(byte[] file, byte[] other) {
    int from = dice.below(file.length + 1);
    int to = Math.min(file.length, from + dice.below(dice.chance(80) ? 12 : 400));
    return switch (dice.below(9)) {
      case 0 -> join(part(file, 0, from), part(file, to, file.length)); // Something is missing.
      case 1 -> join(part(file, 0, to), part(file, from, file.length)); // Something is there twice.
      case 2 -> insert(file, from, dice.pick(ODD).getBytes(StandardCharsets.UTF_8));
      case 3 -> insert(file, from, MarkdownText.part(dice).getBytes(StandardCharsets.UTF_8));
      case 4 -> flip(file);
      case 5 -> insert(file, from, anyOf(other));
      case 6 -> join(part(file, 0, from), anyOf(other), part(file, to, file.length));
      case 7 -> insert(file, from, many(part(file, from, to)));
      default -> indent(file, from);
    };
  }

  private byte[] anyOf(byte[] file) {
    int from = dice.below(file.length + 1);
    return part(file, from, Math.min(file.length, from + dice.below(200)));
  }

  private byte[] many(byte[] some) {
    byte[][] all = new byte[dice.between(2, 60)][];
    java.util.Arrays.fill(all, some);
    return join(all);
  }

  private byte[] flip(byte[] file) {
    byte[] flipped = file.clone();
    if (flipped.length > 0) {
      int at = dice.below(flipped.length);
      flipped[at] = (byte) (dice.chance(50) ? dice.below(256) : flipped[at] ^ (1 << dice.below(8)));
    }
    return flipped;
  }

  private byte[] indent(byte[] file, int from) {
    int at = from;
    while (at > 0 && file[at - 1] != '\n') {
      at--;
    }
    return insert(file, at, " ".repeat(dice.between(1, 6)).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] insert(byte[] file, int at, byte[] some) {
    return join(part(file, 0, at), some, part(file, at, file.length));
  }

  private static byte[] part(byte[] file, int from, int to) {
    return java.util.Arrays.copyOfRange(file, Math.min(from, to), to);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
