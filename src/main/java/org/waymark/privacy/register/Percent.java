package org.waymark.privacy.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes what addresses encode: "Sarah%20Jones". */
public final class Percent {

  private Percent() {}

  /** The text with every such run decoded that is UTF-8; others, as in "50%ad", stay. */
  public static String decode(String text) {
    int percent = text.indexOf('%');
    if (percent < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int from = 0;
    while (percent >= 0) {
      int end = percent;
      while (isEncoded(text, end)) {
        end += 3;
      }
      decoded.append(text, from, percent);
      decoded.append(end > percent ? run(text.substring(percent, end)) : "%");
      from = Math.max(end, percent + 1);
      percent = text.indexOf('%', from);
    }
    return decoded.append(text, from, text.length()).toString();
  }

  private static boolean isEncoded(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '%'
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static CharSequence run(String run) {
    ByteBuffer bytes = ByteBuffer.allocate(run.length() / 3);
    for (int i = 0; i < run.length(); i += 3) {
      bytes.put((byte) Integer.parseInt(run, i + 1, i + 3, 16));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
    } catch (CharacterCodingException noText) {
      return run;
    }
  }
}
