package org.waymark.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests by which it is known whether bytes are the same, and which tell nothing of them. */
public final class Sha256 {

  private static final int PART = 1 << 16;

  private Sha256() {}

  /** The digest of some bytes: 32 of them. */
  public static byte[] of(byte[] bytes) {
    return begin().digest(bytes);
  }

  /** The same in hexadecimal: 64 digits, in small letters. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }

  /** The same of a file, which is read bit by bit. */
  public static String hex(Path file) throws IOException {
    MessageDigest digest = begin();
    byte[] part = new byte[PART];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        digest.update(part, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
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
