package org.waymark.output;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * Photographs taken with the camera on its side, turned. Only the hidden data said so, and that is
 * not published.
 */
final class Upright {

  private Upright() {}

  /**
   * The picture as it was meant.
   *
   * @param orientation 1 to 8 as Exif defines it
   */
  static BufferedImage turned(BufferedImage picture, int orientation) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean onSide = orientation >= 5;
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> new AffineTransform();
        };
    if (turn.isIdentity()) {
      return picture;
    }
    BufferedImage turned =
        new BufferedImage(onSide ? height : width, onSide ? width : height, picture.getType());
    Graphics2D graphics = turned.createGraphics();
    graphics.drawImage(picture, turn, null);
    graphics.dispose();
    return turned;
  }
}
