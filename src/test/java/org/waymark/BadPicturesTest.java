package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/** Pictures that cannot be published: each is told of in words that say what to do. */
final class BadPicturesTest {

  private static final byte[] PHOTOGRAPH = Images.write(Images.photograph(90, 60), "jpg");
  private static final byte[] DRAWING = Images.write(Images.photograph(90, 60), "png");

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  static Stream<Arguments> pictures() {
    byte[] jpeg = PHOTOGRAPH;
    byte[] png = DRAWING;
    return Stream.of(
        Arguments.of("a.png", text("Hello."), "not-a-picture", "not a JPEG or PNG"),
        Arguments.of("a.jpg", text("<!doctype html><p>"), "not-a-picture", "a web page"),
        Arguments.of("a.jpeg", new byte[0], "not-a-picture", "is empty"),
        Arguments.of("a.jpg", text("%PDF-1.7\n%%EOF"), "not-a-picture", "not a JPEG or PNG"),
        Arguments.of("a.png", text("<svg xmlns='a'><script/></svg>"), "picture-kind", "an SVG"),
        Arguments.of("a.png", Images.write(drawing(), "gif"), "picture-kind", "a GIF"),
        Arguments.of("a.jpg", text("RIFF\20\0\0\0WEBPVP8L\0\0\0\0"), "picture-kind", "a WebP"),
        Arguments.of("a.jpg", box("heic"), "picture-kind", "a HEIC"),
        Arguments.of("a.jpg", box("avif"), "picture-kind", "a HEIC or AVIF"),
        Arguments.of("a.jpg", text("II*\0\10\0\0\0\0\0\0\0"), "picture-kind", "TIFF"),
        Arguments.of("a.png", Images.write(drawing(), "bmp"), "picture-kind", "BMP"),
        Arguments.of("a.png", jpeg, "picture-ending", "This is a JPEG"),
        Arguments.of("a.jpg", png, "picture-ending", "This is a PNG"),
        Arguments.of("a.jpg", cut(jpeg, jpeg.length - 2), "picture-damaged", "breaks off"),
        Arguments.of("a.jpg", cut(jpeg, jpeg.length / 2), "picture-damaged", "breaks off"),
        Arguments.of("a.jpg", cut(jpeg, 3), "picture-damaged", "breaks off"),
        Arguments.of("a.png", cut(png, png.length - 12), "picture-damaged", "breaks off"),
        Arguments.of("a.png", cut(png, png.length / 2), "picture-damaged", "breaks off"),
        Arguments.of("a.png", cut(png, 9), "picture-damaged", "breaks off"),
        Arguments.of("a.png", changed(png), "picture-damaged", "changed by accident"),
        Arguments.of("a.png", Images.claiming(0, 5), "picture-damaged", "no points"),
        Arguments.of("a.png", Images.claiming(9, 9), "picture-damaged", "cannot be decoded"),
        Arguments.of("a.jpg", ofManyScans(), "picture-damaged", "too many parts"),
        Arguments.of("a.jpg", Images.forPrint(), "picture-for-print", "CMYK"),
        Arguments.of("a.png", Images.claiming(30_000, 9), "picture-too-large", "30,000 by 9"),
        Arguments.of("a.png", Images.claiming(100_000, 100_000), "picture-too-large", "60,000,000"),
        Arguments.of("a.png", Images.claiming(11_000, 11_000), "picture-too-large", "60,000,000"),
        Arguments.of("a.png", Images.claiming(9_000, 6_000, 16), "picture-too-large", "541 mega"),
        Arguments.of("a.jpg", new byte[60_000_001], "picture-too-large", "60 megabytes"));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void isToldOfInItsOwnWords(String name, byte[] file, String code, String words)
      throws IOException {
    site.bytes("content/media/" + name, file).page("a", "![A](media/" + name + ")").build();
    Problems checked = new Problems();
    Waymark.check(site.inputs(), checked);
    assertThat(checked.sorted()).isEqualTo(site.problems());
    assertThat(site.told()).containsExactly(code + " media/" + name);
    Problem problem = site.problems().get(0);
    assertThat(problem.message()).contains(words).matches("[\\p{Lu}].{10,300}\\.");
    assertThat(problem.fix()).matches("[\\p{Lu}].{10,300}\\.");
    assertThat(site.files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.svg, programs, PNG",
    "a.gif, disturb, film",
    "a.webp, by itself, JPEG",
    "a.HEIC, some browsers, iPhone",
    "a.avif, some browsers, JPEG",
    "a.tiff, every browser, JPEG"
  })
  void ofAnotherKindIsToldOfByItsName(String name, String why, String fix) {
    site.bytes("content/media/" + name, PHOTOGRAPH).page("a", "![A](<media/" + name + ">)").build();
    assertThat(site.told()).containsExactly("picture-kind media/" + name);
    assertThat(site.problems().get(0).message()).contains(why);
    assertThat(site.problems().get(0).fix()).contains(fix);
  }

  @Test
  void aLeafletIsNoPicture() {
    site.file("content/media/a.pdf", "leaflet").page("a", "![A](media/a.pdf)").build();
    assertThat(site.told()).containsExactly("not-a-picture media/a.pdf");
  }

  @Test
  void allBadPicturesOfASiteAreToldOf() {
    site.bytes("content/media/a.jpg", DRAWING)
        .bytes("content/media/b.jpg", new byte[0])
        .bytes("content/media/c.jpg", PHOTOGRAPH)
        .page("a", "![A](media/a.jpg) ![B](media/b.jpg) ![C](media/c.jpg)")
        .build();
    assertThat(site.told())
        .containsExactly("picture-ending media/a.jpg", "not-a-picture media/b.jpg");
  }

  @Test
  void textsThatUnpackToGigabytesAreNeverUnpacked() {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.writeBytes(text("Comment\0\0"));
    bomb.writeBytes(packedZeros());
    byte[] png = DRAWING;
    for (String type : List.of("zTXt", "iCCP")) {
      png = Images.withChunk(png, type, bomb.toByteArray());
    }
    site.bytes("content/media/a.png", png).page("a", "![A](media/a.png)");
    assertTimeoutPreemptively(Duration.ofSeconds(60), site::build);
    assertThat(site.told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif"})
  void aPictureChangedAtRandomIsAProblemOrAPictureButNeverAFailure(String format) {
    byte[] whole = Images.write(Images.photograph(64, 48), format);
    byte[] photograph = format.equals("jpg") ? Exif.into(whole, 6) : whole;
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      byte[] broken = photograph.clone();
      for (int k = 0; k < 3; k++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      int length = i % 2 == 0 ? broken.length : random.nextInt(broken.length);
      String name = i + (format.equals("jpg") ? ".jpg" : ".png");
      byte[] file = Arrays.copyOf(broken, length);
      site.bytes("content/media/" + name, i % 4 == 0 ? Images.withRightSums(file) : file);
      text.append("[x](media/").append(name).append(")\n");
    }
    site.page("a", text.toString()).build();
    assertThat(site.told())
        .allMatch(line -> line.matches("(not-a-)?picture(-[a-z]+)* media/\\d+\\.(jpg|png)"));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage drawing() {
    return Images.plain(BufferedImage.TYPE_INT_RGB, 0xFFFFFF);
  }

  private static byte[] cut(byte[] file, int length) {
    return Arrays.copyOf(file, length);
  }

  private static byte[] changed(byte[] png) {
    byte[] changed = png.clone();
    changed[png.length / 2] ^= 1;
    return changed;
  }

  /** The beginning of a file as telephones write them. */
  private static byte[] box(String brand) {
    return text("\0\0\0\30ftyp" + brand + "\0\0\0\0mif1" + brand);
  }

  /** A scan that is there a hundred times. */
  private static byte[] ofManyScans() {
    byte[] jpeg = Images.inPasses(Images.photograph(64, 48), "jpeg");
    int scan = jpeg.length - 2;
    while ((jpeg[scan] & 0xFF) != 0xFF || (jpeg[scan + 1] & 0xFF) != 0xDA) {
      scan--;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, scan);
    for (int i = 0; i < 100; i++) {
      out.write(jpeg, scan, jpeg.length - 2 - scan);
    }
    out.write(jpeg, jpeg.length - 2, 2);
    return out.toByteArray();
  }

  private static byte[] packedZeros() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 500; i++) {
        out.write(zeros);
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return packed.toByteArray();
  }
}
