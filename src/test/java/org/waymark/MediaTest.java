package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Severity;

/** Pictures, films and downloads: only what is used, and nothing that is hidden in it. */
final class MediaTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  @Test
  void onlyMediaThatSomethingUsesIsPublished() {
    site.bytes("content/media/used.png", Images.png(2, 2))
        .bytes("content/media/deep/down.png", Images.png(2, 2))
        .bytes("content/media/unused.png", Images.png(2, 2))
        .file("content/media/leaflet.pdf", "leaflet")
        .page(
            "a",
            "![A path](media/used.png \"By Ada\")\n\n![B](media/deep/down.png) [L](media/leaflet.pdf)")
        .build();
    assertThat(site.files().stream().filter(name -> name.startsWith("media/")))
        .containsExactly(
            "media/deep/down.png",
            "media/deep/down.png.webp",
            "media/leaflet.pdf",
            "media/used.png",
            "media/used.png.webp");
    Element picture = site.html("/a/").expectFirst("figure.picture");
    assertThat(picture.select("img").attr("src")).isEqualTo("/media/used.png");
    assertThat(picture.select("img").attr("alt")).isEqualTo("A path");
    assertThat(picture.select("figcaption").text()).isEqualTo("By Ada");
    assertThat(site.html("/a/").select(".text a").attr("href")).isEqualTo("/media/leaflet.pdf");
  }

  @Test
  void aFilmThatIsTooLargeIsToldAndNotRead() throws IOException {
    site.file("content/media/film.webm", "").page("a", "[The film](media/film.webm)");
    try (RandomAccessFile film =
        new RandomAccessFile(folder.resolve("content/media/film.webm").toFile(), "rw")) {
      film.setLength(3_000_000_000L); // It takes no room on the disk.
    }
    site.build();
    assertThat(site.told()).containsExactly("media-too-large media/film.webm");
    assertThat(site.problems().get(0).message()).contains("3000 megabytes", "is 250.");
  }

  @Test
  void aPictureOfAHeldStoryIsNotPublished() {
    site.bytes("content/media/a.png", Images.png(2, 2))
        .bytes("content/media/b.png", Images.png(2, 2))
        .story(
            "s",
            "consent: {ref: ST-1, given: 2026-01-01, channels: [feed]}\n"
                + "image: {src: media/a.png, alt: A}",
            "![B](media/b.png)")
        .build();
    assertThat(site.files()).noneMatch(name -> name.startsWith("media/"));
  }

  @Test
  void aNameWithASpaceIsAnAddressThatBrowsersUnderstand() {
    site.bytes("content/media/my picture.png", Images.png(2, 2))
        .page("a", "![A](<media/my picture.png>)")
        .build();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(site.html("/a/").select("main img").attr("src"))
        .isEqualTo("/media/my%20picture.png");
    assertThat(site.files()).contains("media/my picture.png");
  }

  /** Of a picture that is red on the left, and where red must be once it stands upright. */
  @ParameterizedTest
  @CsvSource({
    "1, left",
    "2, right",
    "3, right",
    "4, left",
    "5, top",
    "6, top",
    "7, bottom",
    "8, bottom"
  })
  void aPhotographTakenOnItsSideStandsUpright(int orientation, String redSide) throws Exception {
    byte[] bytes = built(Exif.into(Images.write(halves(), "jpg"), orientation));
    BufferedImage upright = ImageIO.read(new ByteArrayInputStream(bytes));
    boolean turned = orientation > 4;
    assertThat(upright.getWidth()).isEqualTo(turned ? 32 : 64);
    assertThat(upright.getHeight()).isEqualTo(turned ? 64 : 32);
    int right = upright.getWidth() - 4;
    int bottom = upright.getHeight() - 4;
    Color red =
        switch (redSide) {
          case "left" -> new Color(upright.getRGB(4, 16));
          case "right" -> new Color(upright.getRGB(right, 16));
          case "top" -> new Color(upright.getRGB(16, 4));
          default -> new Color(upright.getRGB(16, bottom));
        };
    assertThat(red.getRed()).isGreaterThan(200);
    assertThat(red.getBlue()).isLessThan(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.exe", "a.html", "a.js"})
  void whatCannotBeMadeSafeIsNotPublished(String name) {
    site.file("content/media/" + name, "<script>alert(1)</script>")
        .page("a", "[A](media/" + name + ")")
        .build();
    assertThat(site.told()).containsExactly("media-kind media/" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "film: {src: media/f.webm, poster: media/f.webm, transcript: media/f.txt}",
        "supporters: [{name: Ada, logo: media/f.webm}]",
      })
  void whatStandsInThePlaceOfAPictureIsOne(String field) {
    site.file("content/media/f.webm", "film")
        .file("content/media/f.txt", "Words.")
        .page("a", field, "Text.")
        .build();
    assertThat(site.told()).contains("not-a-picture media/f.webm");
    assertThat(site.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"poster", "captions", "transcript"})
  void whatStandsWithAFilmIsNeverFetchedFromElsewhere(String field) {
    site.story(
            "s",
            "film: {src: https://example.org/f.webm, " + field + ": https://example.org/x}",
            "")
        .build();
    assertThat(site.told())
        .filteredOn(line -> !line.startsWith("film-without-transcript"))
        .singleElement()
        .asString()
        .startsWith("media-not-found stories/s.md:");
    assertThat(site.files()).isEmpty();
  }

  /** Red on the left, blue on the right. */
  private static BufferedImage halves() {
    BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 32; y++) {
        image.setRGB(x, y, (x < 32 ? Color.RED : Color.BLUE).getRGB());
      }
    }
    return image;
  }

  private byte[] built(byte[] photograph) throws IOException {
    site.bytes("content/media/a.jpg", photograph).page("a", "![A](media/a.jpg)").build();
    assertThat(site.told()).filteredOn(line -> !line.startsWith("picture-place")).isEmpty();
    return Files.readAllBytes(site.out().resolve("media/a.jpg"));
  }
}
