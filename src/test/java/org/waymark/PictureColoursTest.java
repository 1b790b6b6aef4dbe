package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture looks on the site as it does where it was made, in whatever way its file says so. */
final class PictureColoursTest {

  private static final Color ROSE = new Color(200, 120, 90);
  private static final ICC_Profile LINEAR = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  private Color published(String name, byte[] file) throws IOException {
    return new Color(image(name, file).getRGB(11, 11), true);
  }

  private BufferedImage image(String name, byte[] file) throws IOException {
    site.bytes("content/media/" + name, file).page("a", "![A](media/" + name + ")").build();
    assertThat(site.told()).isEmpty();
    return ImageIO.read(site.out().resolve("media/" + name).toFile());
  }

  private static void assertNear(Color actual, Color expected) {
    assertThat(actual.getRed()).isBetween(expected.getRed() - 3, expected.getRed() + 3);
    assertThat(actual.getGreen()).isBetween(expected.getGreen() - 3, expected.getGreen() + 3);
    assertThat(actual.getBlue()).isBetween(expected.getBlue() - 3, expected.getBlue() + 3);
    assertThat(actual.getAlpha()).isEqualTo(expected.getAlpha());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void coloursStay(String format) throws IOException {
    BufferedImage image = Images.plain(BufferedImage.TYPE_INT_RGB, ROSE.getRGB());
    assertNear(published("a." + format, Images.write(image, format)), ROSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void coloursStayInAFileOfSeveralPasses(String format) throws IOException {
    BufferedImage image = Images.plain(BufferedImage.TYPE_INT_RGB, ROSE.getRGB());
    assertNear(published("a." + format, Images.inPasses(image, format)), ROSE);
  }

  /** The numbers in such a file are far darker than what they mean. */
  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void coloursThatAProfileTellsAreThoseOfEveryScreen(String format) throws IOException {
    BufferedImage plain = Images.plain(BufferedImage.TYPE_3BYTE_BGR, ROSE.getRGB());
    ComponentColorModel linear =
        new ComponentColorModel(new ICC_ColorSpace(LINEAR), false, false, 1, DataBuffer.TYPE_BYTE);
    WritableRaster raster = linear.createCompatibleWritableRaster(40, 30);
    BufferedImage image = new BufferedImage(linear, raster, false, null);
    new ColorConvertOp(null).filter(plain, image);
    assertThat(raster.getSample(11, 11, 0)).isLessThan(ROSE.getRed() - 20);
    byte[] file;
    if (format.equals("jpg")) {
      file = Images.write(image, "jpg");
      assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("ICC_PROFILE");
    } else {
      BufferedImage numbers = new BufferedImage(40, 30, BufferedImage.TYPE_3BYTE_BGR);
      numbers.getRaster().setRect(raster);
      file = Images.withChunk(Images.write(numbers, "png"), "iCCP", profile(LINEAR.getData()));
    }
    assertNear(published("a." + format, file), ROSE);
  }

  @Test
  void aProfileThatIsNoneIsPassedOver() throws IOException {
    byte[] png = Images.write(Images.plain(BufferedImage.TYPE_INT_RGB, ROSE.getRGB()), "png");
    assertNear(published("a.png", Images.withChunk(png, "iCCP", profile(new byte[200]))), ROSE);
    assertNear(published("b.png", Images.withChunk(png, "iCCP", new byte[20])), ROSE);
    byte[] jpeg = Images.write(Images.plain(BufferedImage.TYPE_INT_RGB, ROSE.getRGB()), "jpg");
    byte[] segment = "ICC_PROFILE\0\1\1nonsense".getBytes(StandardCharsets.ISO_8859_1);
    assertNear(published("c.jpg", Images.withSegment(jpeg, 0xE2, segment)), ROSE);
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
  void greyStaysAsDarkAsItIs(int type) throws IOException {
    BufferedImage image = new BufferedImage(40, 30, type);
    int middle = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
    fill(image.getRaster(), middle);
    assertNear(published("a.png", Images.write(image, "png")), new Color(100, 100, 100));
  }

  @Test
  void greyStaysAsDarkAsItIsInAJpeg() throws IOException {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
    fill(image.getRaster(), 100);
    assertNear(published("a.jpg", Images.write(image, "jpg")), new Color(100, 100, 100));
  }

  @Test
  void greyWithTransparencyStaysBoth() throws IOException {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY), true, false, 3, DataBuffer.TYPE_BYTE);
    WritableRaster raster = model.createCompatibleWritableRaster(40, 30);
    fill(raster, 100, 128);
    byte[] file = Images.write(new BufferedImage(model, raster, false, null), "png");
    assertNear(published("a.png", file), new Color(100, 100, 100, 128));
  }

  @Test
  void sixteenBitsBecomeEight() throws IOException {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT);
    WritableRaster raster = model.createCompatibleWritableRaster(40, 30);
    fill(raster, 200 * 257, 120 * 257, 90 * 257);
    byte[] file = Images.write(new BufferedImage(model, raster, false, null), "png");
    assertThat(file[24]).isEqualTo((byte) 16);
    BufferedImage published = image("a.png", file);
    assertThat(published.getSampleModel().getSampleSize(0)).isEqualTo(8);
    assertNear(new Color(published.getRGB(11, 11)), ROSE);
  }

  @Test
  void transparencyStays() throws IOException {
    Color half = new Color(200, 120, 90, 128);
    BufferedImage image = Images.plain(BufferedImage.TYPE_INT_ARGB, half.getRGB());
    assertNear(published("a.png", Images.write(image, "png")), half);
    assertThat(site.has("/media/a.png.webp")).isTrue();
  }

  @Test
  void aPaletteWithAHoleInItStaysSo() throws IOException {
    BufferedImage image = Images.plain(BufferedImage.TYPE_BYTE_BINARY, 0xFFFFFFFF);
    assertNear(published("a.png", Images.write(image, "png")), Color.WHITE);
    BufferedImage colours = Images.plain(BufferedImage.TYPE_BYTE_INDEXED, 0xFFCC9966);
    assertNear(published("b.png", Images.write(colours, "png")), new Color(0xCC9966));
    byte[] hole = Images.write(Images.plain(BufferedImage.TYPE_INT_RGB, ROSE.getRGB()), "png");
    byte[] rose = {0, (byte) 200, 0, 120, 0, 90};
    assertThat(published("c.png", Images.withChunk(hole, "tRNS", rose)).getAlpha()).isZero();
  }

  @Test
  void aPictureMadeSmallerIsAsBrightAsBefore() throws IOException {
    BufferedImage lines = new BufferedImage(1280, 400, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < lines.getWidth(); x++) {
      for (int y = 0; y < lines.getHeight(); y++) {
        lines.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
      }
    }
    image("a.png", Images.write(lines, "png"));
    BufferedImage small = ImageIO.read(site.out().resolve("media/a-320.png").toFile());
    for (int x = 5; x < 315; x++) {
      assertThat(small.getRGB(x, 50) & 0xFF).isBetween(120, 135);
    }
  }

  private static void fill(WritableRaster raster, int... samples) {
    for (int x = 0; x < raster.getWidth(); x++) {
      for (int y = 0; y < raster.getHeight(); y++) {
        raster.setPixel(x, y, samples);
      }
    }
  }

  private static byte[] profile(byte[] icc) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("name\0\0".getBytes(StandardCharsets.ISO_8859_1));
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
      packing.write(icc);
    }
    return out.toByteArray();
  }
}
