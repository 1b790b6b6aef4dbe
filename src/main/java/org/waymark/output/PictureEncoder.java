package org.waymark.output;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** From points to a file. Nothing is written but the points. */
final class PictureEncoder {

  /** Where the eye hardly sees a loss, and files are a third of those at 0.95. */
  private static final float JPEG_QUALITY = 0.8f;

  /** A middle way between time and size; nothing is lost in a PNG. */
  private static final float PNG_SPEED = 0.35f;

  private PictureEncoder() {}

  static byte[] encode(BufferedImage picture, SourcePicture.Format format) throws IOException {
    return encode(picture, format, JPEG_QUALITY);
  }

  /**
   * A picture as a file.
   *
   * @param quality of a JPEG, up to 1
   */
  static byte[] encode(BufferedImage picture, SourcePicture.Format format, float quality)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.javaName()).next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    if (format == SourcePicture.Format.JPEG) {
      how.setCompressionQuality(quality);
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT); // Smaller, and seen sooner.
    } else {
      how.setCompressionQuality(PNG_SPEED);
    }
    return write(writer, how, picture);
  }

  static byte[] write(ImageWriter writer, ImageWriteParam how, BufferedImage picture)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
