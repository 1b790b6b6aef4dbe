package org.waymark.bench.fuzz;

import java.nio.charset.StandardCharsets;

/** A file as somebody might leave it: not even text, perhaps. */
@SuppressWarnings("ArrayRecordComponent") // Made once, compared by nobody.
record Input(Subject subject, byte[] bytes) {

  static Input of(Subject subject, String text) {
    return new Input(subject, text.getBytes(StandardCharsets.UTF_8));
  }

  /** As far as it is text. */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
