package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.privacy.register.OwnText;
import org.waymark.privacy.register.PrivateNames;
import org.waymark.privacy.register.RegisterReader;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/** Real names are found in every kind of finished file, and are never repeated (safety.md 3). */
final class RealNameCheckTest {

  private static final Place SOURCE = new Place("content/stories/call.md", 7, 3);

  @TempDir private Path folder;

  private final Problems problems = new Problems();
  private RealNameCheck check;

  @BeforeEach
  void register() throws IOException {
    Path file = folder.resolve("register.csv");
    Files.writeString(
        file,
        """
        ref,name,email,named-elsewhere
        R-1,Sarah Jones,sarah@example.org,/about/trustees/ /news/*
        R-2,Grace Day,,
        R-3,Müller,,
        """);
    RegisterReader reader =
        new RegisterReader(folder.resolve("project"), file, false, new Problems());
    check =
        new RealNameCheck(
            PrivateNames.of(reader.read(null).orElseThrow(), ref -> false),
            Map.of(
                "/stories/call/", new OwnText("R-1", false),
                "/stories/day/", new OwnText("R-2", false),
                "/stories/first/", new OwnText("R-1", true),
                "/stories/short/", new OwnText("R-3", false)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          stories/call/index.html | <p>Sarah Jones</p>
          stories/call/index.html | <p>Sa<em>rah</em> J<b>ones</b></p>
          stories/call/index.html | <p>Sarah<br>Jones</p>
          stories/call/index.html | <tr><td>Sarah</td><td>Jones</td></tr>
          stories/call/index.html | <p>Sa&shy;rah&nbsp;J&ouml;nes</p>
          stories/call/index.html | <img alt="Sarah Jones">
          stories/call/index.html | <img src="/media/sarah-jones-640.jpg">
          stories/call/index.html | <a href="/search/?q=Sarah%20Jones">
          stories/call/index.html | <!-- Sarah Jones -->
          stories/call/index.html | <!-- not closed: Sarah Jones
          stories/call/index.html | <script type="application/ld+json">{"n":"Sarah\\u0020Jones"}</script>
          index.html | <title>Sarah Jones</title>
          feed.xml | <title>Sarah Jones</title>
          feed.xml | <title><![CDATA[Sarah Jones]]></title>
          feed.json | {"title":"S\\u0061rah Jones"}
          search/en.json | ["Sarah Jones"]
          a/contact.vcf | N:Jones;Sarah;;;
          a/contact.vcf | NOTE:Ask Sarah Jo\\r\\n nes
          data/figures.csv | a,"Jones, Sarah"
          media/film.vtt | <v Sarah Jones>Hello.
          assets/a.js | // by Sarah Jones
          assets/a.css | /* Sarah Jones */
          media/chart.svg | <text>Sarah Jones</text>
          robots.txt | # Sarah Jones
          _redirects | /sarah-jones/ /a/
          _headers | X-By: Sarah Jones
          CNAME | sarah.jones
          """)
  void aNameIsFoundInEveryKindOfFile(String file, String text) {
    look(file, text.replace("\\r", "\r").replace("\\n", "\n").replace("\\u", "\\u"));
    assertThat(told()).containsExactly("real-name content/stories/call.md");
    assertThat(problems.sorted().get(0).message())
        .isEqualTo(
            "The real name of the teller R-1 stands on /" + file.replace("index.html", "") + ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"stories/sarah-jones/index.html", "media/Sarah Jones.jpg", "media/sarahjones.mp4"})
  void anAddressThatHasANameIsNotRepeated(String file) {
    look(file, "<p>By Sarah Jones</p>");
    assertThat(told()).first().isEqualTo("real-name content/stories/call.md");
    assertThat(problems.sorted())
        .anyMatch(problem -> problem.message().contains("part of an address"))
        .allSatisfy(RealNameCheckTest::assertSilent);
  }

  @Test
  void whatIsNoTextIsLookedAtByItsNameAlone() {
    look("media/a.jpg", "Sarah Jones");
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          stories/call/index.html | They called me Sarah. | true
          stories/call/index.html | The Joneses came. | true
          stories/call/index.html | Mrs Jones's turn. | true
          stories/call/index.html | “Sara,” she said. | true
          stories/call/index.html | sarah and jones | false
          stories/call/index.html | Sarahjane Johnson | false
          stories/first/index.html | They called me Sarah. | false
          stories/first/index.html | They called me Mrs Jones. | true
          stories/day/index.html | Grace is what I felt. | false
          stories/day/index.html | It was Grace. | true
          stories/day/index.html | Day by day. | false
          stories/short/index.html | Frau Mueller rang. | true
          stories/other/index.html | Sarah met Mrs Jones. | false
          index.html | Sarah met Mrs Jones. | false
          """)
  void aPartOfTheNameCountsOnTheTellersOwnPageAlone(String file, String text, boolean told) {
    look(file, "<p>" + text + "</p>");
    assertThat(told())
        .isEqualTo(told ? List.of("real-name-part content/stories/call.md") : List.of());
    problems.sorted().forEach(RealNameCheckTest::assertSilent);
  }

  @Test
  void whereThePersonIsNamedForAnotherReasonTheNameMayStandButNoContact() {
    look("about/trustees/index.html", "<p>Sarah Jones</p>");
    look("news/index.html", "<p>Sarah Jones</p>");
    look("news/a/index.html", "<p>Sarah Jones</p>");
    assertThat(told()).isEmpty();
    look("about/trustees/index.html", "<p>Sarah Jones, sarah@example.org</p>");
    look("about/index.html", "<p>Sarah Jones</p>");
    assertThat(told())
        .containsExactly(
            "real-contact content/stories/call.md", "real-name content/stories/call.md");
    problems.sorted().forEach(RealNameCheckTest::assertSilent);
  }

  private void look(String file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    check.check(new FinishedFile(file, bytes), SOURCE, problems);
  }

  private List<String> told() {
    return problems.sorted().stream().map(p -> p.code().id() + " " + p.place()).toList();
  }

  private static void assertSilent(Problem problem) {
    assertThat(problem.message() + problem.fix())
        .doesNotContainIgnoringCase("sarah")
        .doesNotContainIgnoringCase("jones")
        .doesNotContainIgnoringCase("grace")
        .doesNotContainIgnoringCase("mueller")
        .contains("R-");
  }
}
