package org.waymark.delivery;

/**
 * How a file was sent.
 *
 * @param sha256 of its bytes, in hexadecimal; empty when it is not certain what stands there
 * @param type as HTTP names it: {@code text/html; charset=utf-8}
 * @param cache the value of {@code Cache-Control}; empty for none
 */
public record Sent(String sha256, String type, String cache) {

  /** A file of this name may stand there, or none. */
  public static final Sent MAYBE = new Sent("", "", "");

  /** A file of this name stands there, but it may have been put there anew. */
  Sent unsure() {
    return new Sent("", type, cache);
  }
}
