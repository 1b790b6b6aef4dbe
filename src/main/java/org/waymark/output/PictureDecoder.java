package org.waymark.output;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.resizers.Resizers;

/**
 * From a file to points: eight bits a sample, in sRGB, standing upright, with transparency only
 * where the file has it.
 */
final class PictureDecoder {

  private PictureDecoder() {}

  /**
   * Decodes a picture.
   *
   * @param width of what is wanted, upright
   * @param height of what is wanted, upright
   */
  static BufferedImage read(SourcePicture source, int width, int height) throws UnfitPicture {
    return finished(decode(source, 1), source, width, height);
  }

  /** The same of what was decoded elsewhere. */
  static BufferedImage finished(
      BufferedImage decoded, SourcePicture source, int width, int height) {
    BufferedImage plain = plain(decoded);
    boolean onSide = source.isOnItsSide();
    BufferedImage scaled = scaled(plain, onSide ? height : width, onSide ? width : height);
    return Upright.turned(Colours.toSrgb(scaled, source.profile()), source.orientation());
  }

  /**
   * Goes through a file as {@link #read} does, but keeps only some points of it.
   *
   * @throws UnfitPicture when it cannot be decoded
   */
  static void tryOut(SourcePicture source) throws UnfitPicture {
    int few = 100;
    int step = Math.max(1, Math.min(source.uprightWidth(), source.uprightHeight()) / few);
    BufferedImage sample = plain(decode(source, step));
    Colours.toSrgb(sample, source.profile());
  }

  /** The same in another size; itself when it has that size. */
  static BufferedImage scaled(BufferedImage picture, int width, int height) {
    if (picture.getWidth() == width && picture.getHeight() == height) {
      return picture;
    }
    BufferedImage scaled = new BufferedImage(width, height, picture.getType());
    Resizers.PROGRESSIVE.resize(picture, scaled);
    return scaled;
  }

  private static BufferedImage decode(SourcePicture source, int step) throws UnfitPicture {
    ImageReader reader = ImageIO.getImageReadersByFormatName(source.format().javaName()).next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(source.essence()))) {
      reader.setInput(in, true, true);
      ImageReadParam how = reader.getDefaultReadParam();
      how.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, how);
    } catch (IOException | RuntimeException damaged) { // Java's readers throw all sorts.
      throw UnfitPicture.damaged(
          "The file begins like a " + source.format() + ", but it cannot be decoded.");
    } finally {
      reader.dispose();
    }
  }

  /**
   * The same with eight bits for each of red, green and blue. Where Java would weigh grey by a
   * profile of its own, the numbers are taken as they are.
   */
  private static BufferedImage plain(BufferedImage decoded) {
    boolean transparent = decoded.getColorModel().hasAlpha();
    int type = transparent ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
    if (decoded.getType() == type) {
      return decoded;
    }
    BufferedImage plain = new BufferedImage(decoded.getWidth(), decoded.getHeight(), type);
    if (decoded.getColorModel() instanceof IndexColorModel) {
      Graphics2D graphics = plain.createGraphics();
      graphics.drawImage(decoded, 0, 0, null);
      graphics.dispose();
    } else {
      copy(decoded.getRaster(), plain, transparent);
    }
    return plain;
  }

  private static void copy(Raster from, BufferedImage to, boolean transparent) {
    int bands = from.getNumBands();
    int shift = from.getSampleModel().getSampleSize(0) - 8;
    int[] samples = new int[from.getWidth() * bands];
    int[] row = new int[from.getWidth()];
    for (int y = 0; y < from.getHeight(); y++) {
      from.getPixels(from.getMinX(), from.getMinY() + y, from.getWidth(), 1, samples);
      for (int x = 0; x < row.length; x++) {
        int at = x * bands;
        boolean grey = bands < 3;
        int red = samples[at] >> shift;
        int green = grey ? red : samples[at + 1] >> shift;
        int blue = grey ? red : samples[at + 2] >> shift;
        int alpha = transparent ? samples[at + bands - 1] >> shift : 0xFF;
        row[x] = alpha << 24 | red << 16 | green << 8 | blue;
      }
      to.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
  }
}
