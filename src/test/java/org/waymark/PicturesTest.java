package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Severity;

/**
 * Pictures on pages: in the sizes that screens need, with their room kept and their maker named.
 */
final class PicturesTest {

  private static final String IMAGE =
      "image: {src: media/a.jpg, alt: A path, credit: By Ada, licence: CC BY 4.0}\n";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  private TestSite jpeg(String name, int width, int height) {
    return site.bytes(
        "content/media/" + name, Images.write(Images.photograph(width, height), "jpg"));
  }

  @ParameterizedTest
  @CsvSource({
    "200, 100, 200, 100, ''",
    "400, 300, 400, 300, 320",
    "640, 480, 640, 480, 320",
    "1000, 10, 1000, 10, 320 640",
    "1600, 20, 1600, 20, 320 640 960 1280",
    "1919, 20, 1919, 20, 320 640 960 1280",
    "3840, 100, 1920, 50, 320 640 960 1280"
  })
  void thereAreSmallerOnesButNoneIsLargerThanTheOriginal(
      int width, int height, int largest, int high, String smaller) throws IOException {
    jpeg("a.jpg", width, height).page("a", "![A](media/a.jpg)").build();
    assertThat(site.told()).isEmpty();
    Element img = site.html("/a/").expectFirst("figure.picture img");
    assertThat(img.attr("src")).isEqualTo("/media/a.jpg");
    assertThat(img.attr("width")).isEqualTo("" + largest);
    assertThat(img.attr("height")).isEqualTo("" + high);
    assertWide("/media/a.jpg", largest, high);
    String srcset = "";
    for (String step : smaller.split(" ", -1)) {
      if (!step.isEmpty()) {
        srcset += "/media/a-" + step + ".jpg " + step + "w, ";
        assertWide("/media/a-" + step + ".jpg", Integer.parseInt(step), -1);
      }
    }
    assertThat(img.attr("srcset"))
        .isEqualTo(srcset.isEmpty() ? "" : srcset + "/media/a.jpg " + largest + "w");
    assertThat(img.attr("sizes").isEmpty()).isEqualTo(srcset.isEmpty());
  }

  private void assertWide(String address, int width, int height) throws IOException {
    BufferedImage image = ImageIO.read(site.out().resolve(address.substring(1)).toFile());
    assertThat(image.getWidth()).isEqualTo(width);
    if (height > 0) {
      assertThat(image.getHeight()).isEqualTo(height);
    }
  }

  @Test
  void whereABrowserTakesWebpItGetsSmallerFiles() throws IOException {
    jpeg("a.jpg", 1000, 800).page("a", "![A](media/a.jpg)").build();
    Element picture = site.html("/a/").expectFirst("figure.picture > picture");
    Element source = picture.child(0);
    assertThat(source.tagName()).isEqualTo("source");
    assertThat(source.attr("type")).isEqualTo("image/webp");
    assertThat(source.attr("srcset"))
        .isEqualTo(
            "/media/a-320.jpg.webp 320w, /media/a-640.jpg.webp 640w, /media/a.jpg.webp 1000w");
    assertThat(source.attr("sizes")).isEqualTo(picture.child(1).attr("sizes")).isNotEmpty();
    for (String name : List.of("a.jpg", "a-320.jpg", "a-640.jpg")) {
      byte[] webp = Files.readAllBytes(site.out().resolve("media/" + name + ".webp"));
      assertThat(new String(webp, 8, 4, StandardCharsets.US_ASCII)).isEqualTo("WEBP");
      assertThat(Files.size(site.out().resolve("media/" + name))).isGreaterThan(webp.length);
    }
  }

  @Test
  void everySizeThatAPageNamesIsThere() {
    WholeSite.in(folder).bytes("content/media/a b.png", Images.png(900, 500)).build();
    List<String> named =
        site.files().stream()
            .filter(name -> name.endsWith(".html"))
            .flatMap(name -> site.html("/" + name).select("[srcset]").eachAttr("srcset").stream())
            .flatMap(srcset -> Arrays.stream(srcset.split(", ")))
            .map(entry -> entry.substring(0, entry.indexOf(' ')))
            .distinct()
            .toList();
    assertThat(named).contains("/near/by/media/a%20b-320.png");
    for (String address : named) {
      assertThat(site.files())
          .contains(address.substring("/near/by/".length()).replace("%20", " "));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-320.jpg", "A-320.JPG", "a-320.jpg.webp/b.jpg"})
  void aSizeWhoseNameIsTakenIsLeftOut(String other) {
    jpeg("a.jpg", 800, 100);
    jpeg(other, 10, 10).page("a", "![A](media/a.jpg) ![B](media/" + other + ")").build();
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/a/").expectFirst("img[alt=A]").attr("srcset"))
        .isEqualTo("/media/a-640.jpg 640w, /media/a.jpg 800w");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {"a b.jpg | a%20b", "a,b.jpg | a,b", "a'b.jpg | a%27b", "café ☂.jpg | café%20☂"})
  void namesWithSpacesAndSignsAreAddressesThatBrowsersUnderstand(String name, String address) {
    jpeg(name, 500, 100).page("a", "![A](<media/" + name + ">)").build();
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/a/").expectFirst("main img").attr("srcset"))
        .isEqualTo("/media/" + address + "-320.jpg 320w, /media/" + address + ".jpg 500w");
    assertThat(site.has("/media/" + name.replace(".jpg", "-320.jpg"))).isTrue();
  }

  @Test
  void aTallPictureIsMarkedAsOne() {
    jpeg("a.jpg", 60, 90).page("a", "![A](media/a.jpg)").build();
    assertThat(site.html("/a/").select("figure.picture.tall")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/stories/a/",
        "/factsheets/a/",
        "/news/a/",
        "/a/",
        "/evidence/a/",
        "/find-support/a/",
        "/"
      })
  void thePictureOfAPageStandsAtItsHeadWithItsMakerAndItsLicence(String address) {
    jpeg("a.jpg", 400, 300)
        .story("a", IMAGE, "Text.")
        .factsheet("a", IMAGE, "Text.")
        .news("a", IMAGE, "Text.")
        .page("a", IMAGE, "Text.")
        .page("index", IMAGE, "Text.")
        .evidence("a", IMAGE)
        .organisation("a", IMAGE)
        .build();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    Element figure = site.html(address).expectFirst("main figure.illustration");
    Element img = figure.expectFirst("img");
    assertThat(img.attr("alt")).isEqualTo("A path");
    assertThat(img.attr("width")).isEqualTo("400");
    assertThat(img.hasAttr("loading")).isFalse();
    assertThat(figure.expectFirst("figcaption").text()).isEqualTo("By Ada Licence: CC BY 4.0");
    assertThat(site.html(address).select("main img")).hasSize(1);
  }

  @Test
  void ofAStoryItStandsBehindTheNoteOfWhatAReaderWillMeet() {
    jpeg("a.jpg", 400, 300)
        .story("a", IMAGE + "topics: [stillbirth]\ncontent-notes: [hospital-treatment]", "Text.")
        .build();
    assertThat(site.html("/stories/a/").select("section.before ~ figure.illustration")).hasSize(1);
    assertThat(site.files().stream().filter(name -> name.endsWith(".html")))
        .filteredOn(name -> site.text("/" + name).contains("media/a"))
        .containsExactly("stories/a/index.html");
  }

  @Test
  void picturesFurtherDownAreFetchedWhenTheyAreNeeded() {
    jpeg("a.jpg", 400, 300)
        .page("a", "![A](media/a.jpg)\n\nAnd ![B](media/a.jpg \"By Ada\").")
        .build();
    assertThat(site.html("/a/").select("img[loading=lazy][decoding=async]")).hasSize(2);
    assertThat(site.html("/a/").expectFirst("main p img").attr("title")).isEqualTo("By Ada");
  }

  @Test
  void aPictureWithoutMakerHasNoCaption() {
    jpeg("a.jpg", 400, 300)
        .page("a", "image: {src: media/a.jpg, alt: \"\", decorative: true}", "Text.")
        .build();
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/a/").select("figcaption")).isEmpty();
    assertThat(site.html("/a/").expectFirst("figure img").attr("alt")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'{src: media/a.jpg}', missing-field",
    "'{src: media/a.jpg, alt: \"\"}', picture-without-alt",
    "'{src: media/b.jpg, alt: B}', media-not-found"
  })
  void thePictureOfAPageNeedsItsWordsAndItsFile(String image, String code) {
    jpeg("a.jpg", 40, 30).page("a", "image: " + image, "Text.").build();
    assertThat(site.told()).singleElement().asString().startsWith(code + " pages/a.md:4:");
  }

  @Test
  void aPictureInATextNeedsItsWords() {
    jpeg("a.jpg", 40, 30).page("a", "![](media/a.jpg)").build();
    assertThat(site.told()).containsExactly("picture-without-alt pages/a.md:6:1");
  }

  @Test
  void whatIsBuiltAgainIsTheSameAndIsReadNotMade() throws IOException {
    jpeg("a.jpg", 900, 300).page("a", "![A](media/a.jpg)").build();
    List<byte[]> first = bytes();
    Path kept = site.project().resolve("target/.waymark-pictures");
    try (var entries = Files.list(kept)) {
      for (Path entry : entries.toList()) {
        byte[] changed = Files.readAllBytes(entry);
        changed[changed.length - 1] ^= 1;
        Files.write(entry, changed);
      }
    }
    assertThat(site.build().problems()).isEmpty();
    assertThat(bytes()).usingRecursiveComparison().isEqualTo(first);
    assertThat(site.build().problems()).isEmpty();
    assertThat(bytes()).usingRecursiveComparison().isEqualTo(first);
  }

  @Test
  void whatIsNoLongerUsedIsNotKept() throws IOException {
    jpeg("a.jpg", 90, 30).page("a", "![A](media/a.jpg)").build();
    site.page("a", "Text.").build();
    try (var entries = Files.list(site.project().resolve("target/.waymark-pictures"))) {
      assertThat(entries).isEmpty();
    }
  }

  private List<byte[]> bytes() throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (String name : site.files()) {
      if (name.startsWith("media/")) {
        all.add(Files.readAllBytes(site.out().resolve(name)));
      }
    }
    assertThat(ImageIO.read(new ByteArrayInputStream(all.get(0)))).isNotNull();
    return all;
  }
}
