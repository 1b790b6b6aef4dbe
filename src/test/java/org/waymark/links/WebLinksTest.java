package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Project;
import org.waymark.TestSite;
import org.waymark.Waymark;
import org.waymark.problem.Problems;

/** Which addresses are found, and where. */
final class WebLinksTest {

  @TempDir private Path folder;

  /** Lines such as {@code https://a.example/ content/pages/a.md:6:8}, without those of the base. */
  private static List<String> links(TestSite site) throws IOException {
    Project project = Waymark.read(site.inputs(), new Problems()).orElseThrow();
    List<String> lines = new ArrayList<>();
    WebLinks.of(project, TestSite.DAY, false)
        .forEach((url, places) -> places.forEach(place -> lines.add(url + " " + place)));
    lines.removeIf(line -> line.endsWith("organisations/samaritans.md:4:10"));
    return lines;
  }

  @Test
  void linksOfATextAreFoundAtTheirPlaces() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .page(
                "a",
                """
                One [x](https://a.example/b) and [y](https://a.example/) here.

                Again <https://a.example/b>, é [z](https://a.example/b "Title").
                - [q](mailto:a@example.org) [r](/about/) [s](http://b.example/?a=1&b=2#c)
                """);
    assertThat(links(site))
        .containsExactly(
            "http://b.example/?a=1&b=2#c content/pages/a.md:9:46",
            "https://a.example/ content/pages/a.md:6:38",
            "https://a.example/b content/pages/a.md:6:9",
            "https://a.example/b content/pages/a.md:8:8",
            "https://a.example/b content/pages/a.md:8:36");
  }

  @Test
  void aLinkThatIsWrittenElsewhereOrOtherwiseStillHasAPlace() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .page(
                "a",
                """
                [x][1] and [y][1], [t](https://t.example/?utm_source=z&q=1), [u](https://u.example/ö).

                [1]: https://a.example/
                """);
    assertThat(links(site))
        .containsExactly(
            "https://a.example/ content/pages/a.md:8:6",
            "https://t.example/?q=1 content/pages/a.md",
            "https://u.example/%C3%B6 content/pages/a.md");
  }

  @Test
  void aHostThatIsANumberInBracketsStaysAsItIsWritten() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .organisation("o", "website: http://[2001:db8::2]/\n")
            .page("a", "[x](http://[::1]/a%5Bb%5D) and <https://[2001:DB8::7]:8443/c>.");
    assertThat(links(site))
        .containsExactly(
            "http://[2001:db8::2]/ content/organisations/o.md:10:10",
            "http://[::1]/a%5Bb%5D content/pages/a.md:6:5",
            "https://[2001:DB8::7]:8443/c content/pages/a.md:6:33");
  }

  @Test
  void addressesInFieldsAreFoundWhereverTheyStand() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .settings("leave-site: {show: true, to: https://leave.example/}\n")
            .organisation(
                "o",
                "website: https://o.example/\n"
                    + "contacts: [{kind: webchat, value: \"https://chat.example/\"}]\n")
            .evidence("e", "url: https://e.example/\n");
    assertThat(links(site))
        .containsExactly(
            "https://chat.example/ content/organisations/o.md:11:35",
            "https://e.example/ content/evidence/e.md:8:6",
            "https://leave.example/ content/site.yaml:9:30",
            "https://o.example/ content/organisations/o.md:10:10");
  }

  @Test
  void whatReadersMayNotSeeIsNotAskedAbout() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .page("draft", "draft: true\n", "[x](https://draft.example/)")
            .news("later", "date: 2027-01-01\n", "[x](https://later.example/)")
            .story(
                "held", "consent: {ref: ST-1, given: 2027-01-01}\n", "[x](https://held.example/)")
            .story("shown", "[x](https://shown.example/)");
    assertThat(links(site)).containsExactly("https://shown.example/ content/stories/shown.md:11:5");
  }

  @Test
  void theSiteItselfIsNotAsked() throws IOException {
    TestSite site = TestSite.in(folder).page("a", "[x](https://example.org/about/)");
    assertThat(links(site)).isEmpty();
  }

  @Test
  void whatIsSaidInAFilmMayHaveLinks() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .bytes("content/media/a.mp3", new byte[] {1})
            .file("content/media/a.md", "Words.\n\n[x](https://said.example/)\n")
            .story("s", "film: {src: media/a.mp3, transcript: media/a.md}\n", "Us.");
    assertThat(links(site)).containsExactly("https://said.example/ content/media/a.md:3:5");
  }
}
