package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever something of a made-up story stands, readers are told that it is (safety.md 7). */
final class SampleTest {

  private static final String SAMPLE = "Made-up example";
  private static final String NOTICE = "This story is made up";
  private static final Pattern HIDDEN = Pattern.compile("(?m)^([^{}@/]+)\\{ display: none; \\}");

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    write(true);
  }

  private void write(boolean sample) {
    String film =
        "film: {src: media/f.webm, poster: media/f.png, captions: media/f.vtt, transcript: media/f.md}";
    site =
        TestSite.in(folder)
            .bytes("content/media/f.png", Images.png(4, 4))
            .file("content/media/f.webm", "film")
            .file("content/media/f.vtt", "WEBVTT")
            .file("content/media/f.md", "Words.")
            .story("made", "title: Made\nsample: " + sample + "\n" + film, "Nobody rang.")
            .news("quoting", "", "> Nobody rang.\n>\n> — [Ada](story:made), a mother")
            .page("clips", "clips: [{id: made, quote: Nobody rang.}]", "Text.")
            .page("film", "Text.\n\n![The film](film:made)")
            .page("hub", "sections: [{show: stories}, {show: film, of: made}]", "")
            .build();
    assertThat(site.report().pages()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "/stories/made/, p.warning",
    "/stories/, .card .facts li",
    "/topics/early-miscarriage/, .card .facts li",
    "/news/quoting/, figure.quote figcaption .fine",
    "/clips/, figure.clip figcaption .fine",
    "/film/, .film > p:not(.fine)",
    "/hub/, .card .facts li",
    "/hub/, .film > p:not(.fine)"
  })
  void itIsSaidOnScreenAndOnPaper(String address, String where) {
    Document page = site.html(address);
    Elements notices =
        page.select(where + ":contains(" + SAMPLE + "), " + where + ":contains(" + NOTICE + ")");
    assertThat(notices).as(address).hasSize(1);
    assertThat(shownOnPaper(page, notices.get(0))).as(address).isTrue();
    write(false);
    assertThat(site.html(address).text()).as(address).doesNotContain(SAMPLE, NOTICE);
  }

  private boolean shownOnPaper(Document page, Element notice) {
    List<Element> hidden =
        HIDDEN
            .matcher(site.text(site.asset("print.css")))
            .results()
            .flatMap(rule -> page.select(rule.group(1).strip()).stream())
            .toList();
    assertThat(hidden).isNotEmpty();
    return !hidden.contains(notice) && notice.parents().stream().noneMatch(hidden::contains);
  }

  @Test
  void itIsSaidWhereItIsFoundAndFollowed() {
    assertThat(site.text("/feed.xml")).contains("<summary>" + SAMPLE + ". A story for a test.");
    assertThat(site.text("/feed.json")).contains(SAMPLE + ". A story for a test.");
    assertThat(site.text("/stories/find/c/0.json")).contains(SAMPLE);
    assertThat(site.files().stream().filter(name -> name.startsWith("search/r/")))
        .anyMatch(name -> site.text("/" + name).contains("\"Story, " + SAMPLE + "\""));
    write(false);
    assertThat(site.publishes("\"Story, " + SAMPLE)).isFalse();
    assertThat(site.text("/feed.xml")).doesNotContain(SAMPLE);
  }

  @Test
  void anothersWordsAreNotCalledMadeUp() {
    site.news("quoting", "", "> Nobody rang.\n>\n> — Ben, a nurse").build();
    assertThat(site.html("/news/quoting/").select("figure.quote").text()).doesNotContain(SAMPLE);
  }
}
