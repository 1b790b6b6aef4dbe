package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passing a page on: words to copy and plain links, no script of anyone else's. */
final class SharingTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .settings(
                "languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]\n"
                    + "share: {hashtag: misCOURAGE, text: {en: You & I., cy: Chi a fi.}}");
  }

  private Document page(String id, String fields) {
    site.page(id, "sections: [{show: share}]\n" + fields, "Text.").build();
    assertThat(site.problems()).isEmpty();
    return site.html("/" + id + "/");
  }

  private static String words(Document page) {
    return page.expectFirst(".part-share textarea[readonly]").wholeText();
  }

  @Test
  void theWordsHaveTheSentenceTheHashtagAndTheAddress() {
    Document page = page("hub", "");
    assertThat(words(page)).isEqualTo("You & I.\n#misCOURAGE https://example.org/hub/");
    assertThat(page.select(".part-share label").text()).startsWith("Words that you can pass on");
    assertThat(page.select(".part-share strong").text()).isEqualTo("#misCOURAGE");
  }

  @Test
  void thePagesOwnWordsComeBeforeTheSitesFieldByField() {
    assertThat(words(page("hub", "share: {hashtag: care}")))
        .isEqualTo("You & I.\n#care https://example.org/hub/");
    assertThat(words(page("hub", "share: {text: Look.}")))
        .isEqualTo("Look.\n#misCOURAGE https://example.org/hub/");
    site.settings("share: {hashtag: care}");
    assertThat(words(page("hub", ""))).isEqualTo("Page hub\n#care https://example.org/hub/");
    site.settings("");
    assertThat(words(page("hub", "share: {text: Look.}")))
        .isEqualTo("Look.\nhttps://example.org/hub/");
  }

  @Test
  void theyAreInTheReadersLanguage() {
    page("hub", "");
    site.page("hub.cy", "sections: [{show: share}]", "Testun.").build();
    assertThat(words(site.html("/cy/hub/")))
        .isEqualTo("Chi a fi.\n#misCOURAGE https://example.org/cy/hub/");
  }

  @Test
  void linksAreOrdinaryAndEncoded() {
    Document page = page("hub", "title: A & b");
    String words = "You%20%26%20I.%0A%23misCOURAGE%20https%3A%2F%2Fexample.org%2Fhub%2F";
    assertThat(page.select(".part-share a").eachAttr("href"))
        .containsExactly(
            "mailto:?subject=A%20%26%20b&body=" + words,
            "sms:?&body=" + words,
            "https://wa.me/?text=" + words,
            "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org%2Fhub%2F",
            "https://bsky.app/intent/compose?text=" + words);
    assertThat(page.select(".part-share a").eachAttr("rel")).containsOnly("noreferrer");
    assertThat(page.select(".part-share").text())
        .contains("These links lead to the sites of other companies.");
  }

  @Test
  void theButtonIsTheScriptsAloneAndOnlyWhereItHasSomethingToDo() {
    Document page = page("hub", "");
    Element button = page.expectFirst(".part-share button");
    assertThat(button.hasAttr("hidden")).isTrue();
    assertThat(page.select(".part-share [role=status]").text()).isEmpty();
    assertThat(page.select("script[src]").eachAttr("src")).contains(site.asset("copy.js"));
    assertThat(site.html("/").select("script[src*=copy]")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("script-src 'self'", "font-src 'self'");
  }

  @Test
  void aPageThatIsHardSaysWhatSharingShows() {
    String sensitive = "It also shows them what you have been reading here.";
    assertThat(page("hub", "sensitivity: 1").select(".part-share").text())
        .doesNotContain(sensitive);
    assertThat(page("hub", "sensitivity: 2").select(".part-share").text()).contains(sensitive);
  }

  @Test
  void withoutHashtagOrWordsTheSiteDoesNotAskToShare() {
    site.settings("");
    Document page = page("hub", "");
    assertThat(page.select("main h2, .part-share, script[src*=copy]")).isEmpty();
  }
}
