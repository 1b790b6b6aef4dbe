package org.waymark.output;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import com.luciad.imageio.webp.internal.NativeLoader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes WebP files with Google's libwebp, which is not Java: its library has a native part for each
 * of the usual computers, and where that cannot be loaded there is no encoder.
 */
final class Webp {

  /** About what {@link PictureEncoder} gives a JPEG, to the eye. */
  private static final float QUALITY = 0.76f;

  /** Nothing is lost; more effort takes long and gains little. */
  private static final float LOSSLESS_EFFORT = 0.5f;

  private Webp() {}

  /** The encoder; empty where it cannot be had. */
  static Optional<Webp> load() {
    try {
      // Asked for here: when its other classes fail to load it, they write to the terminal.
      return NativeLoader.initialize() ? Optional.of(new Webp()) : Optional.empty();
    } catch (IllegalStateException | LinkageError unavailable) {
      return Optional.empty();
    }
  }

  /**
   * Encodes a picture.
   *
   * @param lossless as a PNG is; otherwise with about the losses of a JPEG
   * @return empty when the encoder refuses, which it does without a reason
   */
  Optional<byte[]> encode(BufferedImage picture, boolean lossless) {
    WebPWriteParam how = new WebPWriteParam(Locale.ROOT);
    how.setCompressionType(lossless ? "Lossless" : "Lossy");
    how.setCompressionQuality(lossless ? LOSSLESS_EFFORT : QUALITY);
    ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
    try {
      return Optional.of(PictureEncoder.write(writer, how, picture));
    } catch (IOException | NullPointerException refused) {
      return Optional.empty();
    }
  }

  /**
   * Decodes a picture.
   *
   * @return empty when it cannot be decoded, or moves
   */
  Optional<BufferedImage> decode(byte[] file) {
    ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      return Optional.of(reader.read(0));
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }
}
