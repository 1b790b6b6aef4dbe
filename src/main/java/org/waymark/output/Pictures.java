package org.waymark.output;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Pictures made anew from their points alone: places, times, names and whatever else a camera or a
 * program hid in the file are gone. A photograph taken with the camera on its side is turned first,
 * because only the hidden data said so.
 */
final class Pictures {

  /** As many points as the largest cameras give; more is a mistake or an attack. */
  private static final long MOST_POINTS = 60_000_000;

  private static final Set<String> FORMATS = Set.of("jpeg", "png");

  private Pictures() {}

  /** The picture as a file; empty when it is not a JPEG or PNG, or has too many points. */
  static byte[] withoutMetadata(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return new byte[0];
      }
      ImageReader reader = readers.next();
      if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
        return new byte[0]; // Readers of other formats stumble over what is damaged.
      }
      reader.setInput(in, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
        return new byte[0];
      }
      String format = reader.getFormatName();
      if (!FORMATS.contains(format.toLowerCase(Locale.ROOT))) {
        return new byte[0];
      }
      return encode(upright(reader.read(0), orientation(file)), format);
    } catch (IIOException | EOFException notAPicture) {
      return new byte[0];
    }
  }

  private static byte[] encode(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean written = ImageIO.write(picture, format, out);
    return written ? out.toByteArray() : new byte[0];
  }

  /** 1 to 8 as Exif defines it; 1, upright, when the file does not say. */
  private static int orientation(Path file) {
    try {
      ExifIFD0Directory exif =
          ImageMetadataReader.readMetadata(file.toFile())
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
          ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
          : 1;
    } catch (ImageProcessingException | MetadataException | IOException unknown) {
      return 1;
    }
  }

  private static BufferedImage upright(BufferedImage picture, int orientation) {
    if (orientation < 2 || orientation > 8) {
      return picture;
    }
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
          default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    int type = picture.getType() == 0 ? BufferedImage.TYPE_INT_RGB : picture.getType();
    BufferedImage turned =
        new BufferedImage(onSide ? height : width, onSide ? width : height, type);
    Graphics2D graphics = turned.createGraphics();
    graphics.drawImage(picture, turn, null);
    graphics.dispose();
    return turned;
  }
}
