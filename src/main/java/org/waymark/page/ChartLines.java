package org.waymark.page;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts texts into lines for charts, since a browser does not. How wide letters are is not known
 * here; the widths are those of a wide typeface, so that lines fit on the narrowest screens.
 */
final class ChartLines {

  /** The width of a screen of 320 pixels without its margins, in the chart's own letters. */
  static final int MOST = 1600;

  private ChartLines() {}

  /** Breaks at spaces; within a word only when it is longer than a line. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      int wide = width(word);
      if (width > 0 && width + width(' ') + wide > MOST) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      if (width > 0) {
        line.append(' ');
        width += width(' ');
      }
      width = wide <= MOST ? append(line, word, width, wide) : broken(line, word, lines);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static int append(StringBuilder line, String word, int width, int wide) {
    line.append(word);
    return width + wide;
  }

  /** Puts a long word on lines of its own; gives the width of the last. */
  private static int broken(StringBuilder line, String word, List<String> lines) {
    int width = 0;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int letter = word.codePointAt(i);
      if (width + width(letter) > MOST) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      line.appendCodePoint(letter);
      width += width(letter);
    }
    return width;
  }

  /** Whether the letters of a line reach far above and below, as those of Urdu do. */
  static boolean isTall(String line) {
    return line.codePoints().anyMatch(c -> c >= 0x0600 && script(c) == UnicodeScript.ARABIC);
  }

  static int width(String text) {
    return text.codePoints().map(ChartLines::width).sum();
  }

  /** In hundredths of the size of the letters. */
  private static int width(int letter) {
    if (" .,:;'’!|ijl".indexOf(letter) >= 0) {
      return 27;
    } else if ("()[]-/frt“”\"".indexOf(letter) >= 0) {
      return 40;
    } else if ("mwMW%@—…".indexOf(letter) >= 0) {
      return 92;
    } else if (letter < 0x0250) {
      return Character.isUpperCase(letter) ? 66 : 57;
    }
    int type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return script(letter) == UnicodeScript.ARABIC ? 50 : Character.isIdeographic(letter) ? 100 : 75;
  }

  private static UnicodeScript script(int letter) {
    return UnicodeScript.of(letter);
  }
}
