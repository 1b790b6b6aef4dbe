package org.waymark.output;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.png.PngChunkType;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Reads finished pictures as a curious reader would, and finds what is in them but the points. */
final class HiddenData {

  /** What says how to decode, and nothing else. */
  private static final Set<Class<? extends Directory>> DECODING =
      Set.of(
          JpegDirectory.class,
          JfifDirectory.class,
          HuffmanTablesDirectory.class,
          WebpDirectory.class,
          FileTypeDirectory.class);

  private static final Set<PngChunkType> DECODING_PNG =
      Set.of(PngChunkType.IHDR, PngChunkType.PLTE, PngChunkType.tRNS);

  private HiddenData() {}

  /** The name of something that is hidden in a picture, such as {@code GPS}; empty when clean. */
  static Optional<String> in(byte[] picture) {
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
      for (Directory directory : metadata.getDirectories()) {
        boolean decoding =
            directory instanceof PngDirectory png
                ? DECODING_PNG.contains(png.getPngChunkType())
                : DECODING.contains(directory.getClass());
        if (!decoding) {
          return Optional.of(directory.getName());
        }
      }
      return Optional.empty();
    } catch (ImageProcessingException | IOException unreadable) {
      return Optional.of("something unreadable");
    }
  }
}
