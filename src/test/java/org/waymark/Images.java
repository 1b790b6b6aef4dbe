package org.waymark;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures and the files that they are in. */
public final class Images {

  private static final int SIGNATURE = 8;
  private static final int AFTER_HEADER = SIGNATURE + 25;

  private Images() {}

  public static byte[] png(int width, int height) {
    return write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png");
  }

  /** A PNG with a comment in it. */
  static byte[] withText(byte[] png, String keyword, String text) {
    return withChunk(png, "tEXt", (keyword + "\0" + text).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A PNG with one more chunk behind its header. */
  public static byte[] withChunk(byte[] png, String type, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, AFTER_HEADER);
    out.writeBytes(chunk(type, data));
    out.write(png, AFTER_HEADER, png.length - AFTER_HEADER);
    return out.toByteArray();
  }

  /** A JPEG with one more segment at its beginning. */
  public static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    ByteBuffer head = ByteBuffer.allocate(4);
    head.putShort((short) (0xFF00 | marker)).putShort((short) (data.length + 2));
    out.writeBytes(head.array());
    out.writeBytes(data);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** Soft hills of colour, without a straight line: about as hard to encode as a photograph. */
  public static BufferedImage photograph(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int red = (int) (128 + 80 * Math.sin(x / 31.0) + 40 * Math.sin(y / 17.0));
        int green = (int) (128 + 60 * Math.sin((x + y) / 43.0) + 30 * Math.sin(y / 7.0));
        int blue = (int) (128 + 70 * Math.sin((x - y) / 57.0) + 40 * Math.sin(x / 5.0));
        image.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
    return image;
  }

  /** A picture of one colour. */
  public static BufferedImage plain(int type, int argb) {
    BufferedImage image = new BufferedImage(40, 30, type);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, argb);
      }
    }
    return image;
  }

  /** A file that is seen roughly at first and then sharper: interlaced or progressive. */
  static byte[] inPasses(BufferedImage image, String format) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    return write(writer, how, new IIOImage(image, null, null));
  }

  /** A JPEG in the four colours of printing. */
  static byte[] forPrint() {
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    return write(writer, writer.getDefaultWriteParam(), new IIOImage(raster, null, null));
  }

  private static byte[] write(ImageWriter writer, ImageWriteParam how, IIOImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, image, how);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The beginning of a PNG that says how large it is, and hardly anything of it. */
  public static byte[] claiming(int width, int height) {
    return claiming(width, height, 8);
  }

  /**
   * The same.
   *
   * @param bits a sample
   */
  static byte[] claiming(int width, int height, int bits) {
    byte[] png = png(2, 2);
    ByteBuffer size = ByteBuffer.allocate(13).putInt(width).putInt(height);
    size.put((byte) bits).put(png, 25, 4);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, SIGNATURE);
    out.writeBytes(chunk("IHDR", size.array()));
    out.write(png, AFTER_HEADER, png.length - AFTER_HEADER);
    return out.toByteArray();
  }

  /** A PNG whose sums are made to agree with what it holds, as far as it is one. */
  static byte[] withRightSums(byte[] png) {
    byte[] right = png.clone();
    ByteBuffer in = ByteBuffer.wrap(right);
    int at = SIGNATURE;
    while (at + 12 <= right.length) {
      int length = in.getInt(at);
      if (length < 0 || length > right.length - at - 12) {
        break;
      }
      CRC32 sum = new CRC32();
      sum.update(right, at + 4, 4 + length);
      in.putInt(at + 8 + length, (int) sum.getValue());
      at += 12 + length;
    }
    return right;
  }

  private static byte[] chunk(String type, byte[] data) {
    ByteBuffer chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length);
    chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + data.length);
    return chunk.putInt((int) sum.getValue()).array();
  }

  public static byte[] write(BufferedImage image, String format) {
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
