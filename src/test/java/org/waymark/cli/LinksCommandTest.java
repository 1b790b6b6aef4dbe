package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;
import org.waymark.links.LinkRecords;

/** {@code waymark links}, without the net: all addresses are private ones or were asked before. */
final class LinksCommandTest {

  private static final String HOME = "http://192.168.0.7/";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int links(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "links";
    arguments[1] = "--project=" + folder;
    arguments[2] = "--as-of=2026-11-21";
    System.arraycopy(options, 0, arguments, 3, options.length);
    out.getBuffer().setLength(0);
    return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }

  private void site() throws IOException {
    Path samaritans = Path.of("src/test/sites/base/content/organisations/samaritans.md");
    TestSite.in(folder)
        .file(
            "content/organisations/samaritans.md",
            Files.readString(samaritans).replace("https://www.example.org/", HOME));
  }

  private void known(String url, String verdict, String more) throws IOException {
    Files.createDirectories(folder.resolve("target"));
    Files.writeString(
        folder.resolve(LinkRecords.FILE),
        """
        {"links": [{"url": "%s", "verdict": "%s", "reason": "Said.", %s
          "asked": "2026-01-01T00:00:00Z", "places": []}]}
        """
            .formatted(url, verdict, more));
  }

  @Test
  void whatCannotBeToldIsNotBroken() throws IOException {
    site();
    assertThat(links("--strict")).isZero();
    assertThat(out.toString())
        .containsSubsequence(
            "Could not tell (this does not mean broken)",
            HOME,
            "content/organisations/samaritans.md:4:10",
            "private network",
            "Links to other sites: 1. Gone: 0, moved: 0, could not tell: 1, working: 0.");
    assertThat(folder.resolve("target/website")).doesNotExist();
  }

  @Test
  void anAnswerThatIsKeptIsToldAgainWithTheNewPlaces() throws IOException {
    site();
    known(HOME, "moved", "\"moved-to\": \"https://new.example/\",");
    assertThat(links("--keep=100000")).isZero();
    assertThat(out.toString())
        .containsSubsequence("Moved", HOME, "samaritans.md:4:10", "Said.", "https://new.example/");
    assertThat(links("--keep=100000", "--fresh")).isZero();
    assertThat(out.toString()).contains("private network").doesNotContain("Moved");
  }

  @Test
  void whatIsGoneIsAnErrorOnlyWhereThatIsWanted() throws IOException {
    site();
    known(HOME, "gone", "");
    assertThat(links("--keep=100000")).isZero();
    assertThat(out.toString()).contains("Gone\n");
    assertThat(links("--keep=100000", "--strict")).isEqualTo(1);
  }

  @Test
  void programsGetOneObject() throws IOException {
    site();
    assertThat(links("--format=json")).isZero();
    JsonArray links =
        JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("links");
    JsonObject only = links.get(0).getAsJsonObject();
    assertThat(only.get("verdict").getAsString()).isEqualTo("could-not-tell");
    assertThat(links("--format=sarif")).isEqualTo(2);
  }

  @Test
  void aProjectThatCannotBeReadIsTold() {
    TestSite.in(folder).file("content/site.yaml", "title: [\n");
    assertThat(links()).isEqualTo(1);
    assertThat(out.toString()).contains("site.yaml");
  }
}
