package org.waymark.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Sha256;

/**
 * A file that is published as it is. Styles and scripts carry a fingerprint of what they hold in
 * their name, so that browsers may keep them for ever: what changes gets another address.
 */
public final class Asset {

  private static final int DIGITS = 8;

  private final String name;
  private final String published;
  private final @Nullable Path file;
  private final byte[] text;

  private Asset(String name, String published, @Nullable Path file, byte[] text) {
    this.name = name;
    this.published = published;
    this.file = file;
    this.text = text;
  }

  /** A file of any kind, which is read when it is published. */
  static Asset file(String name, Path file) {
    return new Asset(name, name, file, new byte[0]);
  }

  /** One of the theme's own that keeps its name. */
  static Asset plain(String name, byte[] bytes) {
    return new Asset(name, name, null, bytes);
  }

  /** A style sheet or a script. */
  static Asset text(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int dot = name.lastIndexOf('.');
    String print = Sha256.hex(bytes).substring(0, DIGITS);
    return new Asset(name, name.substring(0, dot) + "-" + print + name.substring(dot), null, bytes);
  }

  /** Below {@code templates/assets/}, such as {@code style.css}. */
  public String name() {
    return name;
  }

  /** Below {@code assets/} of the site, such as {@code style-1a2b3c4d.css}. */
  public String published() {
    return published;
  }

  /**
   * What it holds.
   *
   * @throws IOException when it cannot be read any more
   */
  public byte[] bytes() throws IOException {
    return file == null ? text.clone() : Files.readAllBytes(file);
  }
}
