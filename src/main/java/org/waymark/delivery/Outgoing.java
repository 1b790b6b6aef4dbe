package org.waymark.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.source.Sha256;

/**
 * A file of the finished site.
 *
 * @param path from the site's root, with forward slashes: {@code stories/index.html}
 * @param file where it lies on this computer
 * @param sent how it is to be sent
 */
public record Outgoing(String path, Path file, Sent sent) {

  /**
   * Its bytes, for places that need them all at once.
   *
   * @throws DeliveryFailure when they are others than when it was looked at first, or gone: two
   *     sites do not mix
   */
  public byte[] bytes() throws DeliveryFailure {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (Sha256.hex(bytes).equals(sent.sha256())) {
        return bytes;
      }
    } catch (IOException gone) {
      throw changed();
    }
    throw changed();
  }

  /**
   * Where it lies, for places that read it bit by bit.
   *
   * @throws DeliveryFailure as {@link #bytes}
   */
  public Path verified() throws DeliveryFailure {
    try {
      if (Sha256.hex(file).equals(sent.sha256())) {
        return file;
      }
    } catch (IOException gone) {
      throw changed();
    }
    throw changed();
  }

  private static DeliveryFailure changed() {
    return new DeliveryFailure(
        DeliveryCode.SITE_CHANGED,
        "The finished site on this computer was changed while it was being published.");
  }
}
