package org.waymark.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.Exif;
import org.waymark.Images;

/** Were hidden data left in a finished picture, it would be found before anything is published. */
final class FinishedPicturesTest {

  private static final BufferedImage PICTURE = Images.photograph(64, 48);

  static Stream<Arguments> unclean() {
    byte[] jpeg = Images.write(PICTURE, "jpg");
    byte[] png = Images.write(PICTURE, "png");
    byte[] text = "Ada".getBytes(StandardCharsets.US_ASCII);
    byte[] named = "Comment\0Ada".getBytes(StandardCharsets.US_ASCII);
    return Stream.of(
        Arguments.of("Exif IFD0", Exif.into(jpeg, 1)),
        Arguments.of("JpegComment", Images.withSegment(jpeg, 0xFE, text)),
        Arguments.of("PNG-tEXt", Images.withChunk(png, "tEXt", named)),
        Arguments.of("Exif IFD0", Images.withChunk(png, "eXIf", Exif.tiff(1))),
        Arguments.of("something unreadable", text),
        Arguments.of("GIF Header", Images.write(PICTURE, "gif")));
  }

  @ParameterizedTest
  @MethodSource("unclean")
  void whatIsHiddenIsFound(String what, byte[] picture) {
    assertThat(HiddenData.in(picture)).contains(what);
  }

  @Test
  void whatIsEncodedHereIsClean() throws Exception {
    for (SourcePicture.Format format : SourcePicture.Format.values()) {
      assertThat(HiddenData.in(PictureEncoder.encode(PICTURE, format))).isEmpty();
      assertThat(HiddenData.in(Webp.load().orElseThrow().encode(PICTURE, true).orElseThrow()))
          .isEmpty();
    }
  }

  @Test
  void whatTheEncoderOfWebpRefusesIsNoFailure() {
    BufferedImage wide = new BufferedImage(17_000, 2, BufferedImage.TYPE_3BYTE_BGR);
    assertThat(Webp.load().orElseThrow().encode(wide, false)).isEmpty();
  }
}
