package org.waymark;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures, as files. */
final class Images {

  private static final int SIGNATURE = 8;
  private static final int AFTER_HEADER = SIGNATURE + 25;

  private Images() {}

  static byte[] png(int width, int height) {
    return write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png");
  }

  /** A PNG with a comment in it. */
  static byte[] withText(byte[] png, String keyword, String text) {
    byte[] data = (keyword + "\0" + text).getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, AFTER_HEADER);
    out.writeBytes(chunk("tEXt", data));
    out.write(png, AFTER_HEADER, png.length - AFTER_HEADER);
    return out.toByteArray();
  }

  /** The beginning of a PNG that says how large it is, and hardly anything of it. */
  static byte[] claiming(int width, int height) {
    byte[] png = png(2, 2);
    ByteBuffer size = ByteBuffer.allocate(13).putInt(width).putInt(height);
    size.put(png, 24, 5);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, SIGNATURE);
    out.writeBytes(chunk("IHDR", size.array()));
    out.write(png, AFTER_HEADER, png.length - AFTER_HEADER);
    return out.toByteArray();
  }

  private static byte[] chunk(String type, byte[] data) {
    ByteBuffer chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length);
    chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + data.length);
    return chunk.putInt((int) sum.getValue()).array();
  }

  static byte[] write(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException("Java cannot write " + format);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }
}
