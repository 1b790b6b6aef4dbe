package org.waymark.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;
import org.waymark.cli.ImportedSite;

/** What comes of exports as WordPress writes them, of blocks and of the classic editor. */
final class WordpressImportTest {

  private static final Path BLOCKS = Path.of("src/test/resources/org/waymark/importing/blocks.xml");
  private static final Path CLASSIC = BLOCKS.resolveSibling("classic.xml");

  @TempDir private Path folder;

  private TestSite site = TestSite.empty(Path.of("nowhere"));

  @BeforeEach
  void project() {
    site = TestSite.in(folder);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("content").resolve(name));
  }

  private Map<String, String> everything() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return all;
  }

  private String imported(Path export, String... options) {
    return ImportedSite.wordpress(folder, export, options);
  }

  @Test
  void blocksBecomeCleanMarkdown() throws IOException {
    imported(BLOCKS);
    assertThat(read("news/leaflets-for-waiting-rooms.md"))
        .startsWith("---\ntitle: Leaflets for waiting rooms – order yours\n")
        .contains("\ndate: 2025-03-04\nupdated: 2025-06-01\n")
        .contains("\naliases: [/2025/03/leaflets-for-waiting-rooms/]\n")
        .contains("a **new leaflet** for waiting rooms")
        .contains("[who we are](page:about-us)")
        .contains(
            "\n## How to order\n\n1. Choose a language:\n   - English\n   - Welsh\n2. Write to")
        .contains("> Somebody had thought of us.\n>\n> — A visitor\n")
        .contains("[youtube.com](https://www.youtube.com/watch?v=abc123)")
        .contains("| English | 50 \\| pack |\n| Welsh | **25** |")
        .contains("[Read a story](story:told-in-a-corridor)")
        .contains("5 \\* 3 = 15 \\[sic\\], see snake_case and 1. not a list")
        .doesNotContain("wp:", "<figure", "<p>", "contact-form");
  }

  @Test
  void blankLinesOfTheClassicEditorAreParagraphs() throws IOException {
    imported(CLASSIC, "--stories=none");
    assertThat(read("news/what-the-scan-room-was-like.md"))
        .contains("It was small.\\\nAnd *warm* in there.\n")
        .contains("<!-- ![A door](media/2018/05/door.jpg) -->\n\nThe door \\[laughs\\]\n")
        .contains("\\- not a list\\\n\\# not a heading\n")
        .contains("> They said **nothing**.\n>\n> For a while.\n")
        .contains("- one\n- two\n")
        .contains("[vimeo.com](https://vimeo.com/12345)")
        .contains("Words within and \\[...\\] \\[he laughed\\]")
        .contains("Coloured\n\ntwice\n")
        .doesNotContain("su_note", "unknown_thing", "style", "onclick");
  }

  @Test
  void postsAreDraftsUntilSomebodyHasSaidWhichAreStories() throws IOException {
    imported(BLOCKS);
    assertThat(read("news/leaflets-for-waiting-rooms.md")).contains("draft: true");
    imported(BLOCKS, "--stories=your-stories");
    assertThat(read("news/leaflets-for-waiting-rooms.md")).doesNotContain("draft");
  }

  @Test
  void storiesAreHeldUntilSomebodyHasAsked() throws IOException {
    imported(BLOCKS, "--stories=your-stories");
    assertThat(read("stories/told-in-a-corridor.md"))
        .contains("topics: [early-miscarriage]", "identity: anonymous")
        .doesNotContain("consent", "Quentin");
    site.build();
    assertThat(site.told()).contains("consent-missing stories/told-in-a-corridor.md:2:1");
    assertThat(site.has("/stories/told-in-a-corridor/")).isFalse();
    assertThat(site.has("/news/leaflets-for-waiting-rooms/")).isTrue();
    assertThat(site.html("/2025/03/leaflets-for-waiting-rooms/").html())
        .contains("/news/leaflets-for-waiting-rooms/");
  }

  @Test
  void storiesAreWhatTheEditorSays() {
    imported(BLOCKS, "--stories=waiting-rooms");
    assertThat(folder.resolve("content/stories/leaflets-for-waiting-rooms.md")).exists();
    assertThat(folder.resolve("content/news/told-in-a-corridor.md")).exists();
  }

  @Test
  void nothingIsToldOfWhoCommentedOrWhoseAccountItWas() throws IOException {
    String said = imported(BLOCKS) + imported(CLASSIC) + everything();
    for (Path report : new Path[] {Path.of("import-report.md"), Path.of("import-report-2.md")}) {
      said += Files.readString(folder.resolve(report));
    }
    assertThat(said)
        .doesNotContainIgnoringCase(
            "zebedee", "203.0.113", "private comment", "quentin", "secret@", "ada", "@")
        .doesNotContain("letmein", "Privately");
  }

  @Test
  void bylinesAreTakenOverOnRequest() throws IOException {
    imported(BLOCKS, "--bylines");
    assertThat(read("news/leaflets-for-waiting-rooms.md")).endsWith("\n\n*By Quentin Webmaster*\n");
    assertThat(read("stories/told-in-a-corridor.md")).doesNotContain("Quentin");
  }

  @Test
  void pagesKeepTheirFoldersAndStayClearOfTheSitesOwn() throws IOException {
    imported(BLOCKS);
    assertThat(read("pages/about-us/team.md")).contains("Three of us, and a kettle.");
    assertThat(read("pages/stories-page.md")).contains("draft: true", "To be written.");
    assertThat(folder.resolve("import-report.md")).content().contains("`/stories/`");
  }

  @Test
  void draftsPasswordsAndDaysToComeStayWhatTheyAre() throws IOException {
    imported(CLASSIC, "--stories=none");
    assertThat(read("news/what-the-scan-room-was-like.md")).contains("draft: true");
    assertThat(read("news/secret.md")).contains("draft: true");
    assertThat(read("news/dm.md"))
        .contains("title: دعم", "date: 2030-05-07")
        .doesNotContain("draft");
  }

  @Test
  void aSecondImportDoublesNothing() throws IOException {
    imported(BLOCKS);
    Map<String, String> first = everything();
    assertThat(imported(BLOCKS)).contains("New: 0, renewed: 0, as they were: 5, left alone: 0.");
    assertThat(everything()).isEqualTo(first);
  }

  @Test
  void whatSomebodyHasChangedOrRenamedStays() throws IOException {
    imported(BLOCKS);
    Path about = folder.resolve("content/pages/about-us.md");
    Files.writeString(about, Files.readString(about) + "\nAnd a new lamp.\n");
    Path news = folder.resolve("content/news");
    Files.move(news.resolve("leaflets-for-waiting-rooms.md"), news.resolve("leaflets.md"));
    Map<String, String> mine = everything();
    assertThat(imported(BLOCKS)).contains("New: 0, renewed: 0, as they were: 4, left alone: 1.");
    assertThat(everything()).isEqualTo(mine);
    assertThat(folder.resolve("import-report-2.md"))
        .content()
        .contains("content/pages/about-us.md");
  }

  @Test
  void filesOfOthersAreNeverWrittenOver() throws IOException {
    site.page("about-us", "Ours.");
    String ours = read("pages/about-us.md");
    imported(BLOCKS);
    assertThat(read("pages/about-us.md")).isEqualTo(ours);
    assertThat(read("pages/about-us-2.md")).contains("We keep a light on.");
  }

  @Test
  void picturesComeAliveOnceTheyAreThere() throws IOException {
    imported(BLOCKS);
    assertThat(folder.resolve("import-report.md"))
        .content()
        .contains(
            "`https://www.lighthouse.example/wp-content/uploads/2025/03/leaflet.jpg` to"
                + " `content/media/2025/03/leaflet.jpg`");
    Path picture = folder.resolve("content/media/2025/03/leaflet.jpg");
    Files.createDirectories(picture.getParent());
    Files.copy(Path.of("content/media/path-at-dusk.jpg"), picture);
    assertThat(imported(BLOCKS)).contains("New: 0, renewed: 1, as they were: 4");
    assertThat(read("news/leaflets-for-waiting-rooms.md"))
        .contains("\n\n![A leaflet on a wooden chair](media/2025/03/leaflet.jpg)\n\nThe leaflet\n")
        .contains("image: {src: media/2025/03/leaflet.jpg, alt: A leaflet on a chair}");
  }

  @Test
  void categoriesAndTagsAreTopicsAndTheRestOfTheFileStays() throws IOException {
    String before = read("topics.yaml");
    imported(BLOCKS);
    imported(CLASSIC);
    assertThat(read("topics.yaml"))
        .isEqualTo(
            before
                + "  - id: imported\n    label: Taken over\n    topics:\n"
                + "      - {id: waiting-rooms, label: \"Waiting & rooms\"}\n"
                + "      - {id: erfahrungen-worter, label: \"Erfahrungen & Wörter\"}\n");
  }

  @Test
  void topicsThatCannotBeAddedAreLeftOutAndTold() throws IOException {
    String odd = read("topics.yaml").stripTrailing() + "\n  # no more below\nnothing: else\n";
    site.file("content/topics.yaml", odd);
    imported(BLOCKS);
    assertThat(read("topics.yaml")).isEqualTo(odd);
    assertThat(read("news/leaflets-for-waiting-rooms.md")).doesNotContain("topics:");
  }

  @Test
  void whatWasTakenBackDoesNotReturn() throws IOException {
    imported(BLOCKS);
    ImportedSite.withdraw(folder, "told-in-a-corridor");
    assertThat(folder.resolve("content/stories/told-in-a-corridor.md")).doesNotExist();
    imported(BLOCKS);
    assertThat(folder.resolve("content/stories/told-in-a-corridor.md")).doesNotExist();
    assertThat(everything().toString()).doesNotContain("trolleys", "Told in a corridor");
  }

  @Test
  void everyErrorOfTheImportedFilesIsInTheReport() throws IOException {
    imported(BLOCKS);
    site.build();
    String report = Files.readString(folder.resolve("import-report.md"));
    for (String told : site.told()) {
      if (!told.startsWith("consent-missing")) {
        assertThat(report).contains(told.substring(0, told.indexOf(' ')));
      }
    }
  }
}
