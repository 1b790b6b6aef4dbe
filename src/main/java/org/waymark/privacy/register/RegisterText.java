package org.waymark.privacy.register;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.waymark.problem.Problems;

/** The register's bytes as text: UTF-8, with or without a byte order mark, and nothing else. */
final class RegisterText {

  private static final char BOM = '\uFEFF';

  /** What another program put in the place of a letter that it could not read. */
  private static final char LOST = '\uFFFD';

  private RegisterText() {}

  static Optional<String> of(byte[] bytes, Problems problems) {
    if (isUtf16(bytes)) {
      tell(problems, "The consent register is in UTF-16, which some programs call Unicode.");
      return Optional.empty();
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      tell(
          problems,
          "From line "
              + lineAtEnd(text)
              + " on, the consent register is not in UTF-8. It was probably saved as plain CSV, which"
              + " on Windows is Windows-1252.");
      return Optional.empty();
    }
    if (text.length() > 0 && text.charAt(0) == BOM) {
      text.get();
    }
    String read = text.toString();
    int lost = read.indexOf(LOST);
    if (lost >= 0) {
      tell(
          problems,
          "In line "
              + lineAtEnd(read.substring(0, lost))
              + " of the consent register, another program has lost a letter.");
    }
    return Optional.of(read);
  }

  /** With its mark, or with the zeros that it has between letters. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
  }

  private static long lineAtEnd(CharSequence text) {
    return text.chars().filter(c -> c == '\n').count() + 1;
  }

  private static void tell(Problems problems, String message) {
    problems.add(
        RegisterCode.REGISTER_ENCODING,
        null,
        message,
        "Open it in the spreadsheet, look that all names are right, and save it as \"CSV UTF-8\".");
  }
}
