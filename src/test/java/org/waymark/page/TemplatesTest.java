package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.page.view.RedirectView;
import org.waymark.page.view.View;

/** Every template makes a whole, valid, quiet page of its view. */
class TemplatesTest {

  static Stream<View> views() {
    return Stream.concat(ViewSamples.all().stream(), Stream.of(ViewSamples.hub()));
  }

  @ParameterizedTest
  @MethodSource("views")
  void writesWellFormedHtml(View view) throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(50);
    Jsoup.parse(write(view), "https://example.org/", parser);
    assertThat(parser.getErrors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("views")
  void hasOneHeadingOfTheFirstLevelAndATitleAndALanguage(View view) throws IOException {
    Document page = page(view);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
  }

  @ParameterizedTest
  @MethodSource("views")
  void skipsNoLevelOfHeadings(View view) throws IOException {
    int last = 0;
    for (Element heading : page(view).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void givesEveryIdOnceAndLinksOnlyToIdsOfThePage(View view) throws IOException {
    Document page = page(view);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    for (Element named : page.select("[aria-labelledby]")) {
      assertThat(ids).contains(named.attr("aria-labelledby").split(" "));
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void holdsNoScriptNoStyleAndNothingThatIsFetchedFromElsewhere(View view) throws IOException {
    Document page = page(view);
    assertThat(
            page.select(
                "script:not([type=module][src^=/assets/], [type=application/ld+json]), style"))
        .isEmpty();
    assertThat(page.select("script[src]")).allSatisfy(TemplatesTest::assertModuleOfTheSite);
    assertThat(page.select("iframe, form, object, embed, base")).isEmpty();
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes())
          .noneMatch(a -> a.getKey().equals("style") || a.getKey().startsWith("on"));
    }
    assertThat(page.select("svg :not(title, desc, text, rect)")).isEmpty();
    assertThat(page.select("img[src^=http], link[rel=stylesheet][href^=http]")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
  }

  private static void assertModuleOfTheSite(Element script) {
    assertThat(script.attr("type")).isEqualTo("module");
    assertThat(script.attr("src")).matches("/assets/[a-z]+-[0-9a-f]{8}\\.js");
    assertThat(script.data()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("views")
  void sendsNoReferrerToOtherSites(View view) throws IOException {
    for (Element link : page(view).select("main a[href^=http]")) {
      assertThat(link.attr("rel")).as(link.outerHtml()).contains("noreferrer");
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void escapesEveryText(View view) throws IOException {
    View hostile = Rebuilt.hostile(view);
    Document page = page(hostile);
    assertThat(page.select("script:not([src], [type=application/ld+json])")).isEmpty();
    assertThat(page.getAllElements()).noneMatch(element -> element.hasAttr("onload"));
    assertThat(page.text()).contains("<script>");
  }

  @ParameterizedTest
  @MethodSource("views")
  void makesDoWithTheLeastThatAPageCanHave(View view) throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(50);
    Document page = Jsoup.parse(write(Rebuilt.bare(view)), "https://example.org/", parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("ul, ol, dl").stream().filter(list -> list.childrenSize() == 0))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("views")
  void putsLeavingFirstAndHelpBeforeTheFooter(View view) throws IOException {
    if (view instanceof RedirectView) {
      return;
    }
    Document page = page(view);
    assertThat(page.body().select("a").get(0).className()).isEqualTo("leave");
    assertThat(page.select("main + #_help-now + footer")).hasSize(1);
  }

  @Test
  void isWrittenFromRightToLeftInUrdu() throws IOException {
    SampleSite site = SampleSite.plain();
    Document page = Jsoup.parse(site.write(PartSamples.URDU, UrduSamples.story()));
    assertThat(page.select("html[lang=ur][dir=rtl]")).hasSize(1);
    assertThat(page.select(".skip").text()).isEqualTo("سیدھے متن پر جائیں");
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void formatsNumbersTheSameInEveryLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      String there = write(ViewSamples.list());
      Locale.setDefault(Locale.ROOT);
      assertThat(there).isEqualTo(write(ViewSamples.list())).contains("Stories: 47");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesTheSamplesForLookingAt() throws IOException {
    Path folder = Path.of("target", "theme-samples");
    SampleSite.plain().writeAll(folder);
    assertThat(folder.resolve("stories/the-phone-call/index.html")).isNotEmptyFile();
    assertThat(folder.resolve("assets")).isDirectoryContaining("glob:**/style-*.css");
  }

  private static Document page(View view) throws IOException {
    return Jsoup.parse(write(view));
  }

  private static String write(View view) throws IOException {
    SampleSite site = SampleSite.plain();
    String html = site.write(view);
    assertThat(site.problems()).isEmpty();
    return html;
  }
}
