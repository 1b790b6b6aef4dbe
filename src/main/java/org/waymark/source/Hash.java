package org.waymark.source;

/**
 * 128 bits by which it is known whether something is as it was. They guard against chance, not
 * against somebody who means to deceive; for that see {@link Sha256}.
 */
public record Hash(long high, long low) {

  /** Of nothing. */
  public static final Hash NONE = new Hash(0, 0);

  /** Of this and another together, in whichever order they come. */
  public Hash and(Hash other) {
    return new Hash(high + other.high, low + other.low);
  }
}
