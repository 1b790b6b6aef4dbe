package org.waymark.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestSite;
import org.waymark.content.ContentType;
import org.waymark.content.Fields;
import org.waymark.content.KnownIds;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.YamlReader;

/** What the handbook tells people to type is right. */
final class HandbookExamplesTest {

  private static final Path PAGES = Path.of("site/markdown");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```\\w+\\n(.*?)^```");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "stories, story",
    "factsheets, factsheet",
    "organisations, organisation",
    "evidence, evidence",
    "pages-and-hubs, page",
    "topic-summaries, page"
  })
  void everyWholeExampleIsRight(String page, String type) throws IOException {
    List<String> examples = examples(page).stream().filter(e -> e.startsWith("---\n")).toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      Problems problems = new Problems();
      FrontMatter parts = FrontMatter.split(page, example, problems);
      var declaration = ContentType.ofId(type).orElseThrow().declaration();
      var yaml = YamlReader.read(page, parts.yaml(), parts.yamlLine(), problems).orElseThrow();
      assertThat(new Fields(page, KnownIds.none(), problems).bind(yaml, declaration)).isPresent();
      assertThat(problems.sorted()).isEmpty();
    }
  }

  @Test
  void theFirstStoryBuildsWithoutAWord() throws IOException {
    String story = exampleOf("getting-started", "title: The empty chair");
    TestSite site =
        TestSite.in(folder)
            .file(
                "content/topics.yaml",
                """
                facets:
                  - id: theme
                    label: What it is about
                    topics:
                      - {id: early-miscarriage, label: Early miscarriage}
                      - {id: what-helped, label: What helped}
                  - id: teller
                    label: Who is telling
                    topics: [{id: partner, label: Partner}]
                  - id: need
                    label: What I need
                    topics: [{id: talk-to-someone-now, label: Talk to someone now}]
                """)
            .organisation("miscarriage-uk", "")
            .file("content/stories/the-empty-chair.md", story)
            .build();
    assertThat(site.problems()).isEmpty();
    assertThat(site.html("/stories/the-empty-chair/").select("h1").text())
        .isEqualTo("The empty chair");
  }

  @Test
  void theShortestSiteFileIsEnough() throws IOException {
    String shortest = exampleOf("pages-and-hubs", "title: A little site");
    TestSite site = TestSite.in(folder).file("content/site.yaml", shortest).build();
    assertThat(site.problems()).isEmpty();
    assertThat(site.html("/").title()).endsWith("A little site");
  }

  @Test
  void everyDependencyHasItsReason() throws IOException {
    String page = Files.readString(PAGES.resolve("dependencies.md"));
    var names =
        Pattern.compile("<artifactId>([a-z][^<]*)</artifactId>")
            .matcher(Files.readString(Path.of("pom.xml")));
    while (names.find()) {
      assertThat(names.group(1).equals("waymark") ? "" : "`" + names.group(1) + "`")
          .isSubstringOf(page);
    }
  }

  private static String exampleOf(String page, String with) throws IOException {
    return examples(page).stream().filter(e -> e.contains(with)).findFirst().orElseThrow();
  }

  private static List<String> examples(String page) throws IOException {
    List<String> examples = new ArrayList<>();
    var matcher = EXAMPLE.matcher(Files.readString(PAGES.resolve(page + ".md")));
    while (matcher.find()) {
      examples.add(matcher.group(1));
    }
    return examples;
  }
}
