package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Film and sound: a link until a reader asks, and the words for those who do not (safety.md 13).
 */
final class FilmTest {

  private static final String FILM =
      "film: {src: media/f.webm, poster: media/f.png, captions: media/f.vtt, transcript: media/f.md,"
          + " length: \"3:40\"}\n";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .file("content/media/f.webm", "film")
            .file("content/media/f.mp3", "sound")
            .file("content/media/f.vtt", "WEBVTT - captions\n")
            .file("content/media/f.txt", "First & last.\n\nSecond.")
            .file("content/media/f.md", "## Ada\n\nA [word](term:epu), [there](#ada).\n\nMore.")
            .bytes("content/media/f.png", Images.png(2, 2));
  }

  private Element film(String fields) {
    site.page("a", fields, "Text.").build();
    assertThat(site.told()).isEmpty();
    return site.html("/a/").expectFirst("main .film");
  }

  @Test
  void aFilmIsALinkUntilItIsAskedFor() {
    Element film = film(FILM);
    assertThat(film.select("video, audio, iframe, source, track, embed, object")).isEmpty();
    Element link = film.expectFirst("a.play");
    assertThat(link.attr("href")).isEqualTo("/media/f.webm");
    assertThat(link.attr("data-play")).isEqualTo("video");
    assertThat(link.attr("data-captions")).isEqualTo("/media/f.vtt");
    assertThat(link.attr("data-language")).isEqualTo("en");
    assertThat(link.select("img").attr("src")).isEqualTo("/media/f.png");
    assertThat(link.text()).isEqualTo("Watch the film: Page a (3:40), 3 minutes and 40 seconds");
    assertThat(film.text()).contains("Plays here, from this site.");
    assertThat(site.files()).contains("media/f.webm", "media/f.png", "media/f.vtt");
  }

  @Test
  void amongWordsAFilmIsALinkToItsPage() {
    site.page("a", FILM, "Text.").page("b", "Before ![Far](film:a) after.").build();
    assertThat(site.told()).isEmpty();
    Element paragraph = site.html("/b/").expectFirst("#_text > p");
    assertThat(paragraph.text()).isEqualTo("Before Far after.");
    assertThat(paragraph.select("a").attr("href")).isEqualTo("/a/");
    assertThat(site.html("/b/").select(".film, script[src*=film]")).isEmpty();
  }

  @Test
  void onlyPagesWithAFilmToPlayHaveItsScript() {
    film(FILM);
    assertThat(site.html("/a/").select("script[src]").eachAttr("src"))
        .contains(site.asset("film.js"));
    assertThat(site.html("/").select("script[src*=film]")).isEmpty();
    film("film: {src: \"https://www.example.org/f\", transcript: media/f.md}");
    assertThat(site.html("/a/").select("script[src*=film]")).isEmpty();
  }

  @Test
  void whatIsSaidStandsOnThePage() {
    Element said = film(FILM).expectFirst("details.said");
    assertThat(said.select("summary").text()).startsWith("Read what is said");
    assertThat(said.select("div").get(0).html())
        .startsWith("<p><strong>Ada</strong></p>")
        .contains("<p>More.</p>")
        .doesNotContain("#ada", "id=\"ada");
    assertThat(said.select("a.word").attr("href")).isEqualTo("#_word-epu");
    assertThat(site.html("/a/").select(".words dt")).hasSize(1);
    assertThat(site.has("/media/f.md")).isFalse();
    assertThat(film(FILM.replace("f.md", "f.txt")).select(".said p").eachText())
        .containsExactly("First & last.", "Second.");
    assertThat(site.has("/media/f.txt")).isFalse();
  }

  @Test
  void aFilmElsewhereIsALinkThatSaysSo() {
    Element film =
        film("film: {src: \"https://www.youtube.com/watch?v=x\", transcript: media/f.md}");
    assertThat(film.select("a.play").outerHtml())
        .contains("href=\"https://www.youtube.com/watch?v=x\"", "rel=\"noreferrer\"")
        .doesNotContain("data-play");
    assertThat(film.select(".fine").get(0).text())
        .isEqualTo("Opens www.youtube.com, which will know that you played it.");
  }

  @Test
  void soundHasNoCaptions() {
    Element film = film("film: {src: media/f.mp3, captions: media/f.vtt, transcript: media/f.md}");
    assertThat(film.select("a").attr("data-play")).isEqualTo("audio");
    assertThat(film.select("a").hasAttr("data-captions")).isFalse();
    assertThat(film.text()).startsWith("Listen to the recording: Page a");
    assertThat(site.has("/media/f.mp3")).isTrue();
    assertThat(site.has("/media/f.vtt")).isFalse();
  }

  @Test
  void storiesNewsAndPagesShowTheirsBeforeTheText() {
    site.story("s", FILM, "Text.").news("n", FILM, "Text.").page("index", FILM, "Text.");
    film(FILM);
    for (String address : new String[] {"/stories/s/", "/news/n/", "/", "/a/"}) {
      Document page = site.html(address);
      String text = page.select("main").text();
      assertThat(text.indexOf("Watch the film")).isBetween(1, text.indexOf("Text."));
      assertThat(page.select(".film")).hasSize(1);
    }
  }

  @Test
  void aFilmIsFoundInAStoryElseAPageElseNews() {
    site.story("x", "title: Story", "Text.")
        .page("x", "title: Page\n" + FILM, "Text.")
        .news("x", "title: News\n" + FILM, "Text.")
        .news("y", "title: Other\n" + FILM, "Text.");
    Document page = page("![](film:x)\n\n![Words](film:y)\n\n[link](film:y)");
    assertThat(page.select(".film a.play").eachText())
        .extracting(text -> text.substring("Watch the film: ".length()).split(" ", -1)[0])
        .containsExactly("Page", "Words");
    assertThat(page.select(".text a[href=/news/y/]").text()).isEqualTo("link");
    site.page("b", "sections: [{show: film, of: y}]", "").build();
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/b/").select(".part .film a.play").text()).contains("Other");
  }

  private Document page(String body) {
    site.page("a", body).build();
    assertThat(site.told()).isEmpty();
    return site.html("/a/");
  }

  @Test
  void aFilmThatThereIsNotIsAnError() {
    site.story("x", "Text.").page("y", FILM, "Text.");
    site.page("a", "![A](film:x) ![B](film:z)").build();
    assertThat(site.told())
        .containsExactly("link-to-nothing pages/a.md:6:1", "link-to-nothing pages/a.md:6:14");
    site.page("a", "sections: [{show: film, of: x}]", "").build();
    assertThat(site.told()).containsExactly("section-incomplete pages/a.md:4:29");
  }

  @Test
  void aFilmOfTheHighestSensitivityIsShownOnItsOwnPageOnly() {
    site.page("hard", "topics: [stillbirth]\nsections: [{show: film, of: hard}]\n" + FILM, "Text.")
        .page("b", "sections: [{show: film, of: hard}]", "![Her film](film:hard)");
    site.build();
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/hard/").select(".film")).hasSize(2);
    assertThat(site.html("/b/").select(".film, .part")).isEmpty();
    assertThat(site.html("/b/").select(".text > a[href=/hard/]").text()).isEqualTo("Her film");
  }

  @Test
  void aHeldStorysFilmIsNowhere() {
    site.story("x", FILM + "draft: true", "Text.")
        .page("a", "sections: [{show: film, of: x}]", "![A](film:x)")
        .build();
    assertThat(site.told()).containsExactly("link-to-hidden pages/a.md:7:1");
    assertThat(site.files()).noneMatch(name -> name.startsWith("media/"));
    assertThat(site.publishes("More.")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[x](story:none)", "[65%](figure:no/such)", "## A\n\n#### B", "[x](/no/)"})
  void whatIsWrongInATranscriptIsToldThere(String text) {
    site.file("content/media/f.md", "Words.\n\n" + text).page("a", FILM, "").build();
    assertThat(site.told()).hasSize(1).allMatch(line -> line.contains(" media/f.md:"));
  }

  @ParameterizedTest
  @CsvSource({
    "0:05, 5 seconds",
    "1:00, 1 minute",
    "61:01, 61 minutes and 1 second",
    "1:02:05, '1 hour, 2 minutes and 5 seconds'",
    "2:00:00, 2 hours"
  })
  void aLengthIsSaidInWords(String length, String words) {
    assertThat(film(FILM.replace("3:40", length)).select("a .unseen").text())
        .isEqualTo(", " + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3:60", "3.40", "0:00", "three", "3:4", "1:60:00", "3:40:"})
  void aLengthThatCannotBeReadIsAnError(String length) {
    site.page("a", FILM.replace("3:40", length), "").build();
    assertThat(site.told()).singleElement().asString().startsWith("film-length pages/a.md:4:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "WEBVTTX", "webvtt", "1\n00:00", " WEBVTT"})
  void captionsThatBrowsersPassOverAreAnError(String captions) {
    site.file("content/media/f.vtt", captions).page("a", FILM, "").build();
    assertThat(site.told()).singleElement().asString().startsWith("captions-unreadable pages/a.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WEBVTT", "\uFEFFWEBVTT\n", "WEBVTT\tx", "WEBVTT\r\n"})
  void captionsBeginAsTheStandardHasIt(String captions) {
    site.file("content/media/f.vtt", captions);
    film(FILM);
  }

  @Test
  void anAddressThatIsNoneIsAnError() {
    site.page("a", "film: {src: \"https://\", transcript: media/f.md}", "").build();
    assertThat(site.told()).containsExactly("bad-url pages/a.md:4:13");
  }

  @Test
  void theSpokenLanguageIsThatOfTheFilmsOwnText() {
    site.settings("languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]")
        .news("y", FILM, "Text.")
        .page("a.ur", "![فلم](film:y)");
    site.build();
    Element film = site.html("/ur/a/").expectFirst(".film");
    assertThat(film.select(".said > div").attr("lang")).isEqualTo("en");
    assertThat(film.select("a").attr("data-language")).isEqualTo("en");
    assertThat(film.select("a").attr("data-label")).isEqualTo("کیپشن");
  }
}
