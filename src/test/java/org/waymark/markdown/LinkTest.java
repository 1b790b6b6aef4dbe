package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.markdown.Reading.assertHtml;
import static org.waymark.markdown.Reading.assertInline;
import static org.waymark.markdown.Reading.assertProblems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

  @ParameterizedTest
  @EnumSource(
      value = Scheme.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FILE", "MEDIA", "SITE"})
  void leavesAHoleForWhatDependsOnTheSite(Scheme scheme) {
    String word = scheme.word();
    assertHtml("a [*b*](" + word + ":c-d) e", "<p>a {" + word + ":c-d|<em>b</em>} e</p>\n");
  }

  @Test
  void keepsTitleAndFragmentOfAMention() {
    assertInline("[x](page:about#the-team \"Who\")", "{page:about#the-team|x|Who}");
    assertInline("[x](Figure:a/b)", "{figure:a/b|x}");
    assertInline("[x](story:caf%C3%A9)", "{story:caf\u00E9|x}");
    assertInline("<org:sands>", "{org:sands|org:sands}");
  }

  @Test
  void followsLinksThatAreWrittenElsewhere() {
    assertHtml(
        "[Sands][s] and [s]\n\n[s]: org:sands", "<p>{org:sands|Sands} and {org:sands|s}</p>\n");
    assertHtml("![card][s]\n\n[s]: org:sands", "{!!org:sands|card}");
    assertHtml("a [task] [ ] b ![c]", "<p>a [task] [ ] b ![c]</p>\n");
  }

  @Test
  void tellsFilesMediaAndThisSiteApart() {
    assertInline("[x](../stories/a.md#heading)", "{file:../stories/a.md#heading|x}");
    assertInline("[x](../media/leaflet%20one.pdf)", "{media:../media/leaflet one.pdf|x}");
    assertInline("[x](/about/#team)", "{site:/about/#team|x}");
  }

  @Test
  void makesLinksToOtherSitesFinal() {
    assertHtml(
        "[x](https://a.org/b?c=1&d=2 \"T\")",
        "<p><a href=\"https://a.org/b?c=1&amp;d=2\" title=\"T\" rel=\"noreferrer\">x</a></p>\n");
    assertHtml(
        "<http://a.org>", "<p><a href=\"http://a.org\" rel=\"noreferrer\">http://a.org</a></p>\n");
    assertHtml("[x](mailto:a@b.org)", "<p><a href=\"mailto:a@b.org\">x</a></p>\n");
    assertHtml("<a@b.org>", "<p><a href=\"mailto:a@b.org\">a@b.org</a></p>\n");
    assertHtml("[x](tel:+44116123)", "<p><a href=\"tel:+44116123\">x</a></p>\n");
    assertHtml(
        "[Call 999](tel:999)",
        "<p><a href=\"tel:999\" aria-label=\"Call 9 9 9\">Call 999</a></p>\n");
    assertHtml(
        "[x](https://a.org/\u00E9\"'<b)",
        "<p><a href=\"https://a.org/%C3%A9%22'%3Cb\" rel=\"noreferrer\">x</a></p>\n");
  }

  @Test
  void stripsWhatFollowsReadersAbout() {
    assertInline(
        "[x](https://a.org/?utm_source=n&b=1&fbclid=2&UTM_x=3&gclid=4#top)",
        "<a href=\"https://a.org/?b=1#top\" rel=\"noreferrer\">x</a>");
    assertInline(
        "[x](https://a.org/?utm_a=1)", "<a href=\"https://a.org/\" rel=\"noreferrer\">x</a>");
    assertInline(
        "[x](https://a.org/#?utm_a=1)",
        "<a href=\"https://a.org/#?utm_a=1\" rel=\"noreferrer\">x</a>");
  }

  @Test
  void checksLinksToHeadingsOfTheSameText() {
    assertHtml(
        "[x](#what-helps)\n\n## What helps",
        "<p><a href=\"#what-helps\">x</a></p>\n<h2 id=\"what-helps\">What helps</h2>\n");
    assertProblems("[x](#what-help)\n\n## What helps", "heading-not-found 1:1");
    assertThat(Reading.of("[x](#what-help)\n\n## What helps").advice())
        .endsWith("Did you mean \"#what-helps\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript&colon;alert(1)",
        "java&#10;script:alert(1)",
        "java&#x9;script:alert(1)",
        "&#1;javascript:alert(1)",
        "<  javascript:alert(1)>",
        "javascript%3Aalert(1)",
        "vbscript:x",
        "data:text/html;base64,PHNjcmlwdD4=",
        "file:///etc/passwd",
        "blob:x",
        "//evil.org/x",
        "\\/\\/evil.org",
        "/\\\\evil.org",
        "%2F%2Fevil.org",
        "https:evil",
        "https:///evil",
      })
  void makesNoLinkOfAnUnsafeAddress(String address) {
    Reading reading = Reading.of("[*x*](" + address + ")");
    assertThat(reading.html()).isEqualTo("<p><em>x</em></p>\n");
    assertThat(reading.problems()).containsExactly("address-unsafe 1:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<javascript:alert(1)>", "<data:text/html,x>", "![x](javascript:alert(1))"})
  void makesNoLinkOfAnUnsafeAddressInAnotherForm(String link) {
    Reading reading = Reading.of("a " + link);
    assertThat(reading.html()).doesNotContain("href").doesNotContain("src");
    assertThat(reading.problems()).containsExactly("address-unsafe 1:3");
  }

  @Test
  void suggestsTheWordThatWasMeant() {
    assertThat(Reading.of("[x](factsheets:a)").advice()).contains("Did you mean \"factsheet:\"?");
    assertThat(Reading.of("[x](htps://a.org)").advice()).contains("Did you mean \"https:\"?");
    assertThat(Reading.of("[x](skype:a)").advice()).contains("Write one of evidence:, factsheet:");
    assertProblems("a [x](skype:a)", "address-unknown 1:3");
  }

  @Test
  void reportsLinksWithoutAddress() {
    assertProblems("[x]()", "address-empty 1:1");
    assertProblems("[x](<>)", "address-empty 1:1");
    assertProblems("[x](org:)", "address-empty 1:1");
    assertInline("[x](org:)", "x");
  }

  @Test
  void reportsWhatOnlyLooksLikeALink() {
    assertProblems("[65%](figure:a/b c)", "link-unreadable 1:1");
    assertProblems("[Sands] (org:sands)", "link-unreadable 1:1");
    assertProblems("[ring](tel:0808 164)", "link-unreadable 1:1");
    assertProblems("[a] (see: above) and [b] (really)");
  }

  @Test
  void nestsNoLinkInAnother() {
    assertInline(
        "<a href=\"https://a.org\">b [c](org:d) e</a>",
        "<a href=\"https://a.org\" rel=\"noreferrer\">b </a>{org:d|c} e");
    assertInline("[b <a href=\"https://a.org\">c</a>](org:d)", "{org:d|b c}");
    assertInline("[![a](film:b)](story:c)", "{story:c|{!film:b|a}}");
  }

  @Test
  void doesNotLetAddressesMultiply() {
    String text = "[a] ".repeat(1000) + "\n\n[a]: https://a.org/" + "b".repeat(1000);
    assertThat(Reading.of(text).html().length()).isLessThan(300_000);
    assertThat(Reading.of(text).problems()).containsExactly("address-repeated 1:393");
  }
}
