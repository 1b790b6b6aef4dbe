package org.waymark.source;

import java.util.regex.Pattern;

/** Writes single values so that they are read back as the same text. */
final class Scalars {

  /** What some reader of YAML, of whatever version, takes for a number, for yes, no or nothing. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "(?i)[-+]?[0-9_,]*\\.?[0-9_]*(e[-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-f]+|0b[01]+|[-+]?\\.inf|\\.nan"
              + "|[-+]?[0-9]+(:[0-5]?[0-9])+(\\.[0-9]*)?"
              + "|null|true|false|yes|no|on|off|y|n");

  private static final String NEVER_FIRST = ",[]{}#&*!|>'\"%@`=<";
  private static final String ONLY_BEFORE_OTHERS = "-?:";

  private Scalars() {}

  /** Whether a value without quotation marks is none. */
  static boolean isNothing(String plain) {
    return plain.isEmpty() || plain.equals("~") || plain.equals("null");
  }

  /**
   * A value on one line.
   *
   * @param words whether it is to be a text for every reader of YAML
   * @param flow whether it stands in brackets or braces
   */
  static String inline(String text, boolean words, boolean flow) {
    boolean clear = isPlain(text, flow) && !(words && NO_WORDS.matcher(text).matches());
    return clear ? text : quoted(text);
  }

  /** In the quotation marks that need the fewest signs before others. */
  static String quoted(String text) {
    boolean single = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    return single && text.indexOf('\'') < 0 && isOneLine(text) ? single(text) : doubled(text);
  }

  static String single(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String doubled(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isPrintable(c)) {
            out.append(c);
          } else {
            out.append(String.format("\\u%04X", (int) c));
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** Whether it can stand without quotation marks. Rather too careful than too bold. */
  static boolean isPlain(String text, boolean flow) {
    if (isNothing(text) || !isOneLine(text) || !text.equals(text.strip())) {
      return false;
    }
    char first = text.charAt(0);
    boolean alone = text.length() == 1 || text.charAt(1) == ' ';
    return NEVER_FIRST.indexOf(first) < 0
        && !(ONLY_BEFORE_OTHERS.indexOf(first) >= 0 && alone)
        && !text.startsWith("---")
        && !text.startsWith("...")
        && !text.endsWith(":")
        && !text.contains(": ")
        && !text.contains(" #")
        && !(flow && hasBrackets(text));
  }

  private static boolean hasBrackets(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (",[]{}".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return text.charAt(0) == ':' || text.charAt(0) == '?';
  }

  /** Whether it has neither line ends nor anything that cannot be seen. */
  static boolean isOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPrintable(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrintable(char c) {
    return c >= ' '
        && (c < 0x7F || c > 0x9F)
        && c != '\u2028'
        && c != '\u2029'
        && c != '\uFEFF'
        && c < '\uFFFE';
  }
}
