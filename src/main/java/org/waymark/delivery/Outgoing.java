package org.waymark.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
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
   * Its bytes.
   *
   * @throws DeliveryFailure when they are others than when it was looked at first, or gone: two
   *     sites do not mix
   */
  public byte[] bytes() throws DeliveryFailure {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException gone) {
      throw changed();
    }
    if (!digest(bytes).equals(sent.sha256())) {
      throw changed();
    }
    return bytes;
  }

  private static DeliveryFailure changed() {
    return new DeliveryFailure(
        DeliveryCode.SITE_CHANGED,
        "The finished site on this computer was changed while it was being published.",
        DeliveryCode.SITE_CHANGED.remedy());
  }

  static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.of(bytes));
  }
}
