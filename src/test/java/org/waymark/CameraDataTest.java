package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cameras wrote into the files of the media folder is told (safety.md 4). */
final class CameraDataTest {

  private static final byte[] JPEG = Images.write(Images.photograph(60, 40), "jpg");
  private static final byte[] PNG = Images.write(Images.photograph(60, 40), "png");

  @TempDir private Path folder;

  static Stream<Arguments> withAPlace() {
    byte[] exif = Exif.tiff(1);
    return Stream.of(
        Arguments.of("a.jpg", Exif.into(JPEG, 1)),
        Arguments.of("a.png", Images.withChunk(PNG, "eXIf", exif)),
        Arguments.of("a.tif", exif),
        Arguments.of("a.webp", joined("RIFF\0\0\0\0WEBPEXIF\0\0\1\0", exif)),
        Arguments.of("a.heic", joined("\0\0\0\24ftypheic Exif\0\0", exif)),
        Arguments.of("a.mp4", joined("\0\0\0\24ftypisom moov udta \u00a9xyz+53.80-001.54/", exif)),
        Arguments.of(
            "b.jpg",
            Images.withSegment(
                JPEG,
                0xE1,
                joined(
                    "http://ns.adobe.com/xap/1.0/\0 exif:GPSLatitude=\"53,48N\"", new byte[0]))));
  }

  @ParameterizedTest
  @MethodSource("withAPlace")
  void whereAFileWasTakenIsToldWhetherItIsUsedOrNot(String name, byte[] file) {
    TestSite site = TestSite.in(folder).bytes("content/media/" + name, file).build();
    assertThat(site.told()).containsExactly("picture-place media/" + name);
    assertThat(site.report().pages()).isPositive();
  }

  @Test
  void withWhichCameraIsForInformation() {
    byte[] exif = Exif.tiff(1);
    exif[34] = 0; // What leads to the place becomes an entry that nobody knows.
    exif[35] = 0;
    TestSite site =
        TestSite.in(folder)
            .bytes("content/media/a.png", Images.withChunk(PNG, "eXIf", exif))
            .build();
    assertThat(site.told()).containsExactly("picture-camera media/a.png");
  }

  @Test
  void pointsAloneAreNothingToTell() {
    TestSite site =
        TestSite.in(folder)
            .bytes("content/media/a.jpg", JPEG)
            .bytes("content/media/a.png", PNG)
            .build();
    assertThat(site.told()).isEmpty();
  }

  @Test
  void whatBeginsLikeExifAndIsNoneHarmsNothing() {
    byte[] cut = joined("Exif\0\0MM\0*\u00ff\u00ff\u00ff\u00ff", new byte[0]);
    TestSite site =
        TestSite.in(folder)
            .bytes("content/media/a.heic", cut)
            .bytes("content/media/b.heic", new byte[0])
            .bytes("content/media/c.heic", joined("Exif\0\0II*\0", new byte[3]))
            .build();
    assertThat(site.told()).isEmpty();
  }

  private static byte[] joined(String before, byte[] bytes) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
    joined.writeBytes(bytes);
    return joined.toByteArray();
  }
}
