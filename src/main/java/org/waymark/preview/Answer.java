package org.waymark.preview;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser gets.
 *
 * @param status of HTTP
 * @param type of the bytes, as HTTP names it
 * @param headers others than those of type and length
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them, nobody changes them.
record Answer(int status, String type, Map<String, String> headers, byte[] bytes) {

  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";
  private static final String PLAIN = "text/plain; charset=utf-8";

  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer of(int status, String type, byte[] bytes) {
    return new Answer(status, type, Map.of(), bytes);
  }

  /** A sentence. */
  static Answer words(int status, String words) {
    return of(status, PLAIN, (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Leads to another address of this server. */
  static Answer redirect(int status, String to) {
    return new Answer(status, PLAIN, Map.of("Location", to), new byte[0]);
  }

  /** The same with more headers; the new ones hold. */
  Answer with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Answer(status, type, all, bytes);
  }
}
