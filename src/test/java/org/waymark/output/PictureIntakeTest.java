package org.waymark.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.Exif;
import org.waymark.Images;
import org.waymark.output.PictureIntake.Refused;
import org.waymark.output.PictureIntake.Taken;

/** Pictures that an editor drops into a text. */
final class PictureIntakeTest {

  private static final BufferedImage SMALL = Images.photograph(90, 60);
  private static final byte[] JPEG = Images.write(SMALL, "jpg");
  private static final byte[] PNG = Images.write(SMALL, "png");

  @TempDir private Path project;

  private PictureIntake.Result take(byte[] file, String wish) throws IOException {
    return new PictureIntake(project).take(file, wish);
  }

  private Taken taken(byte[] file, String wish) throws IOException {
    PictureIntake.Result result = take(file, wish);
    assertThat(result).isInstanceOf(Taken.class);
    return (Taken) result;
  }

  private byte[] kept(String name) throws IOException {
    return Files.readAllBytes(project.resolve("content").resolve(name));
  }

  private void assertRefused(byte[] file, String message, String fix) throws IOException {
    assertThat(take(file, "a.jpg"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.message()).contains(message).doesNotContain("whatever its name");
              assertThat(refused.fix()).contains(fix);
            });
    assertThat(project.resolve("content")).doesNotExist();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(project.resolve("content/media"))) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Two chairs.JPG, two-chairs.jpg",
    "two-chairs, two-chairs.jpg",
    "C:\\Pictures\\Two chairs.png, two-chairs.jpg",
    "../../site.yaml, site.jpg",
    "Sgrîn dros y sgwâr.jpeg, sgrin-dros-y-sgwar.jpg",
    "病院.jpg, picture.jpg",
    "'', picture.jpg",
    ".jpg, jpg.jpg"
  })
  void isNamedInPlainWordsWithTheEndingOfItsKind(String wish, String name) throws IOException {
    assertThat(take(JPEG, wish)).isEqualTo(new Taken("media/" + name, 90, 60));
    assertThat(files()).containsExactly(name);
  }

  @Test
  void aLongNameIsCutBetweenWords() throws IOException {
    assertThat(taken(JPEG, "word ".repeat(40)).name()).hasSizeBetween(80, 90).endsWith("word.jpg");
    assertThat(taken(JPEG, "w".repeat(400)).name()).hasSize(6 + 80 + 4);
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.createDirectories(project.resolve("content/media"));
    Files.writeString(project.resolve("content/media/Path.JPG"), "old");
    assertThat(take(JPEG, "path.jpg")).isEqualTo(new Taken("media/path-2.jpg", 90, 60));
    assertThat(take(JPEG, "path.jpg")).isEqualTo(new Taken("media/path-3.jpg", 90, 60));
    assertThat(take(PNG, "path.jpg")).isEqualTo(new Taken("media/path.png", 90, 60));
    assertThat(files()).containsExactly("Path.JPG", "path-2.jpg", "path-3.jpg", "path.png");
    assertThat(project.resolve("content/media/Path.JPG")).hasContent("old");
  }

  @Test
  void whatIsSmallAndUprightLosesOnlyWhatIsHidden() throws IOException {
    Taken jpeg = taken(Exif.into(JPEG, 1), "a");
    assertThat(kept(jpeg.name())).isEqualTo(JPEG);
    Taken png = taken(Images.withChunk(PNG, "eXIf", Exif.tiff(1)), "a");
    assertThat(ImageIO.read(new ByteArrayInputStream(kept(png.name()))).getRGB(40, 30))
        .isEqualTo(SMALL.getRGB(40, 30));
    assertThat(HiddenData.in(kept(png.name()))).isEmpty();
  }

  @Test
  void whatLiesOnItsSideIsTurned() throws IOException {
    Taken taken = taken(Exif.into(JPEG, 6), "a");
    assertThat(taken).extracting(Taken::width, Taken::height).containsExactly(60, 90);
    BufferedImage kept = ImageIO.read(new ByteArrayInputStream(kept(taken.name())));
    assertThat(List.of(kept.getWidth(), kept.getHeight())).containsExactly(60, 90);
    assertLike(kept.getRGB(59, 0), SMALL.getRGB(0, 0));
    assertThat(HiddenData.in(kept(taken.name()))).isEmpty();
  }

  private static void assertLike(int one, int other) {
    Color a = new Color(one);
    Color b = new Color(other);
    assertThat(Math.abs(a.getRed() - b.getRed())).isLessThan(24);
    assertThat(Math.abs(a.getGreen() - b.getGreen())).isLessThan(24);
    assertThat(Math.abs(a.getBlue() - b.getBlue())).isLessThan(24);
  }

  @Test
  void whatIsLargerThanAnyPageShowsIsMadeSmaller() throws IOException {
    byte[] wide = Images.write(new BufferedImage(3000, 1000, BufferedImage.TYPE_INT_RGB), "jpg");
    byte[] high = Images.write(new BufferedImage(30, 4800, BufferedImage.TYPE_INT_ARGB), "png");
    assertThat(take(wide, "a")).isEqualTo(new Taken("media/a.jpg", 2400, 800));
    assertThat(take(high, "a")).isEqualTo(new Taken("media/a.png", 15, 2400));
    BufferedImage kept = ImageIO.read(new ByteArrayInputStream(kept("media/a.png")));
    assertThat(kept.getHeight()).isEqualTo(2400);
    assertThat(kept.getColorModel().hasAlpha()).isTrue();
  }

  @Test
  void aWebpIsKeptAsWhatEveryBrowserShows() throws IOException {
    byte[] photograph = Webp.load().orElseThrow().encode(SMALL, false).orElseThrow();
    byte[] drawing = Webp.load().orElseThrow().encode(SMALL, true).orElseThrow();
    assertThat(take(photograph, "a.webp")).isEqualTo(new Taken("media/a.jpg", 90, 60));
    assertThat(take(drawing, "a.webp")).isEqualTo(new Taken("media/a.png", 90, 60));
    BufferedImage kept = ImageIO.read(new ByteArrayInputStream(kept("media/a.png")));
    assertThat(kept.getRGB(40, 30)).isEqualTo(SMALL.getRGB(40, 30));
  }

  @Test
  void aWebpOnItsSideIsTurned() throws IOException {
    byte[] lossless = Webp.load().orElseThrow().encode(SMALL, true).orElseThrow();
    byte[] exif = Exif.tiff(6);
    ByteBuffer extended = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
    extended.put(lossless, 0, 12).put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10);
    extended.putInt(8).putShort((short) 89).put((byte) 0).putShort((short) 59).put((byte) 0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(extended.array());
    out.write(lossless, 12, lossless.length - 12);
    ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    out.writeBytes(
        head.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(exif.length).array());
    out.writeBytes(exif);
    byte[] webp = out.toByteArray();
    ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(4, webp.length - 8);
    Taken taken = taken(webp, "a");
    assertThat(taken).extracting(Taken::width, Taken::height).containsExactly(60, 90);
    assertThat(HiddenData.in(kept(taken.name()))).isEmpty();
  }

  static Stream<Arguments> unfit() {
    byte[] webp = Webp.load().orElseThrow().encode(SMALL, false).orElseThrow();
    byte[] lossless = Webp.load().orElseThrow().encode(SMALL, true).orElseThrow();
    return Stream.of(
        Arguments.of(text("%PDF-1.7\n%%EOF"), "a PDF", "write a link"),
        Arguments.of(text("<svg xmlns='a'><script/></svg>"), "an SVG", "save it as PNG"),
        Arguments.of(Images.write(SMALL, "gif"), "a GIF", "PNG"),
        Arguments.of(text("\0\0\0\30ftypheic\0\0\0\0"), "a HEIC or AVIF", "Most Compatible"),
        Arguments.of(text("Hello."), "not a JPEG or PNG", "saved as JPEG"),
        Arguments.of(new byte[0], "is empty", "again"),
        Arguments.of(new byte[60_000_001], "60 megabytes", "smaller"),
        Arguments.of(cut(JPEG), "breaks off", "Copy it again"),
        Arguments.of(cut(PNG), "breaks off", "Copy it again"),
        Arguments.of(cut(webp), "breaks off", "Copy it again"),
        Arguments.of(spoilt(lossless), "cannot be decoded", "save it as JPEG"),
        Arguments.of(claiming(100_000, 100_000), "60,000,000", "smaller"),
        Arguments.of(claiming(9, 9), "cannot be decoded", "anew"),
        Arguments.of(webpClaiming(16_000_000), "60,000,000", "smaller"));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void whatCannotBePublishedIsRefusedWithWhatToDoInstead(byte[] file, String message, String fix)
      throws IOException {
    assertRefused(file, message, fix);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] cut(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] spoilt(byte[] webp) {
    byte[] spoilt = webp.clone();
    Arrays.fill(spoilt, 30, spoilt.length, (byte) 0);
    return spoilt;
  }

  private static byte[] claiming(int width, int height) {
    return Images.claiming(width, height);
  }

  private static byte[] webpClaiming(int width) {
    ByteBuffer file = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
    file.put(text("RIFF")).putInt(22).put(text("WEBPVP8X")).putInt(10).putInt(0);
    return file.putShort((short) width).put((byte) (width >> 16)).array();
  }
}
