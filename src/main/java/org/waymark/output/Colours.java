package org.waymark.output;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.WritableRaster;

/** The colours that a picture was made with, put into those that every screen takes for granted. */
final class Colours {

  private static final int[] RED_GREEN_BLUE = {0, 1, 2};

  private Colours() {}

  /**
   * Changes the picture's colours so that it looks the same without its profile.
   *
   * @param profile an ICC profile; one that is empty or unreadable, or is not about red, green and
   *     blue, changes nothing
   */
  static BufferedImage toSrgb(BufferedImage picture, byte[] profile) {
    if (profile.length == 0) {
      return picture;
    }
    try {
      ICC_Profile from = ICC_Profile.getInstance(profile);
      if (from.getColorSpaceType() == ColorSpace.TYPE_RGB) {
        convert(picture, from);
      }
    } catch (IllegalArgumentException | CMMException unreadable) {
      return picture;
    }
    return picture;
  }

  /** Transparency stays as it is. */
  private static void convert(BufferedImage picture, ICC_Profile from) {
    WritableRaster all = picture.getRaster();
    WritableRaster colours =
        all.createWritableChild(0, 0, all.getWidth(), all.getHeight(), 0, 0, RED_GREEN_BLUE);
    ICC_Profile[] way = {from, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
    colours.setRect(new ColorConvertOp(way, null).filter(colours, null));
  }
}
