package org.waymark.output;

import java.util.Locale;

/**
 * What a picture's file says of itself, before anything of it is decoded, and as much of the file
 * as decoding needs. Whatever else is in the file goes no further than here.
 */
final class SourcePicture {

  /** The formats that are taken, each by the name that Java's readers and writers have for it. */
  enum Format {
    JPEG,
    PNG;

    String javaName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** More than the largest cameras give is a mistake or an attack. */
  static final int MOST_POINTS = 60_000_000;

  static final int LONGEST_SIDE = 12_000;

  /** What a picture may take up once it is decoded. */
  static final int MOST_MEGABYTES = 400;

  private static final int MEGABYTE = 1_000_000;

  private final Format format;
  private final int width;
  private final int height;
  private final int bytesPerPoint;
  private final int orientation;
  private final byte[] essence;
  private final byte[] profile;

  /**
   * @param bytesPerPoint that decoding takes
   * @param orientation 1 to 8 as Exif defines it
   * @param essence a whole file with nothing in it but the points
   * @param profile the ICC profile that the decoder does not see to; empty when there is none
   * @throws UnfitPicture when the picture is larger than may be
   */
  SourcePicture(
      Format format,
      int width,
      int height,
      int bytesPerPoint,
      int orientation,
      byte[] essence,
      byte[] profile)
      throws UnfitPicture {
    this.format = format;
    this.width = width;
    this.height = height;
    this.bytesPerPoint = bytesPerPoint;
    this.orientation = orientation;
    this.essence = essence;
    this.profile = profile;
    if (width < 1 || height < 1) {
      throw UnfitPicture.damaged("The picture says that it has no points at all.");
    }
    if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_POINTS) {
      throw tooLarge(
          "The picture has %,d by %,d points. The most is %,d on a side and %,d in all.",
          width, height, LONGEST_SIDE, MOST_POINTS);
    } else if (megabytes() > MOST_MEGABYTES) {
      throw tooLarge(
          "The picture takes up %,d megabytes once it is opened. The most is %,d.",
          megabytes(), MOST_MEGABYTES);
    }
  }

  private static UnfitPicture tooLarge(String message, Object... numbers) {
    return new UnfitPicture(
        OutputCode.PICTURE_TOO_LARGE, String.format(Locale.ROOT, message, numbers));
  }

  /**
   * Looks at a file.
   *
   * @param ending of its name, in lower case, without the dot
   */
  static SourcePicture of(byte[] file, String ending) throws UnfitPicture {
    if (JpegFile.is(file)) {
      if (ending.equals("png")) {
        throw wrongEnding("JPEG", ".jpg");
      }
      return new JpegFile(file).read();
    } else if (PngFile.is(file)) {
      if (!ending.equals("png")) {
        throw wrongEnding("PNG", ".png");
      }
      return new PngFile(file).read();
    }
    throw PictureKind.explain(file);
  }

  private static UnfitPicture wrongEnding(String format, String ending) {
    return new UnfitPicture(
        OutputCode.PICTURE_ENDING,
        "This is a " + format + ", but its name does not say so.",
        "Let its name end in " + ending + ", and write that name where the picture is used.");
  }

  Format format() {
    return format;
  }

  /** Once it stands upright. */
  int uprightWidth() {
    return isOnItsSide() ? height : width;
  }

  /** Once it stands upright. */
  int uprightHeight() {
    return isOnItsSide() ? width : height;
  }

  boolean isOnItsSide() {
    return orientation >= 5;
  }

  int orientation() {
    return orientation;
  }

  byte[] essence() {
    return essence;
  }

  byte[] profile() {
    return profile;
  }

  /** What it takes up once decoded, at least 1. */
  int megabytes() {
    return (int) ((long) width * height * bytesPerPoint / MEGABYTE) + 1;
  }
}
