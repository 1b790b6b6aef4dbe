package org.waymark.preview;

import com.sun.net.httpserver.Headers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a browser asks for.
 *
 * @param path as it was sent, percent-encoded
 * @param plain the same as it is meant
 * @param body at most {@value Server#LARGEST} bytes; empty for what only reads
 * @param query the values behind the question mark, by name
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them, nobody changes them.
record Request(
    String method,
    String path,
    String plain,
    Map<String, String> query,
    Headers headers,
    byte[] body) {

  static Map<String, String> query(@Nullable String raw) {
    Map<String, String> values = new HashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      values.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
    }
    return values;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /**
   * What is asked for of the preview's own, as it was sent: there is one way to spell it. Null for
   * what is the site's.
   */
  @Nullable String tool() {
    return path.startsWith(OwnFiles.FOLDER) ? path.substring(OwnFiles.FOLDER.length()) : null;
  }

  /** Whether nothing is to be changed. */
  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** A number as it was sent; -1 for what is none. */
  static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  /** The same with what was sent along. */
  Request with(byte[] sent) {
    return new Request(method, path, plain, query, headers, sent);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(query.get(name));
  }
}
