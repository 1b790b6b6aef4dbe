package org.waymark.output;

import java.util.List;
import org.waymark.library.PictureSize;

/**
 * A picture as it is published.
 *
 * @param files one a size, and one a size as WebP where there are any
 */
record MadePicture(PictureSize size, List<SizedFile> files) {

  /** One of the files of a picture. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them, nobody changes them.
  record SizedFile(int width, boolean webp, byte[] bytes) {

    /**
     * What the file is called.
     *
     * @param picture the name of the largest
     */
    String name(String picture, PictureSize size) {
      String name = width == size.width() ? picture : PictureSize.named(picture, width);
      return webp ? PictureSize.webp(name) : name;
    }
  }
}
