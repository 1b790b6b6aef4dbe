package org.waymark.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests by which it is known whether bytes are the same, and which tell nothing of them. */
public final class Sha256 {

  private Sha256() {}

  /** The digest of some bytes: 32 of them. */
  public static byte[] of(byte[] bytes) {
    return begin().digest(bytes);
  }

  /** A digest to which bytes are added one after the other. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
