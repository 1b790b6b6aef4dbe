package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Severity;

/** Words of a story that may not be seen, typed into another text (safety.md 1 and 6). */
final class HeldWordsTest {

  private static final String SENTENCE =
      "I counted the chairs in that corridor until my name was called.";

  private static final String RUN_OUT =
      "consent: {ref: ST-1, given: 2025-01-01, until: 2026-01-01, channels: [website]}\n";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder).story("a", RUN_OUT, "Before. " + SENTENCE + " After it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> I counted the chairs in that corridor until my name was called.\n> — A reader",
        "> “I counted the chairs in that corridor”\n> — Ada, whom [we](https://example.net/) met",
        "> I counted the **chairs** in that\n> corridor until my name was called\n",
        "> [!IMPORTANT]\n> Some words.\n>\n> > I counted the chairs in that corridor\n> > — Ada"
      })
  void aQuotationOfItIsLeftOutThoughNothingLinksToTheStory(String quotation) {
    site.page("about", "One.\n\n" + quotation + "\n\nTwo.").build();
    assertThat(site.publishes("chairs")).isFalse();
    assertThat(site.html("/about/").select(".text").text()).startsWith("One.").endsWith("Two.");
    assertThat(told("story-words-hidden")).singleElement().asString().contains("pages/about.md:");
  }

  @Test
  void aQuotationOfWordsThatAnyoneMaySayStays() {
    site.page("about", "> I counted the chairs.\n> — A poet").build();
    assertThat(site.html("/about/").select("blockquote").text()).contains("the chairs");
    assertThat(told("story-words-hidden")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As one wrote, i counted the CHAIRS, in that corridor, until my name was called.",
        "I counted *the chairs* in that corridor until [my](/about/) name was called.",
        "- I counted the chairs in that\n  corridor until my name was called",
        "| I counted the chairs in that corridor until |\n| --- |\n| b |",
        "Text.[^1]\n\n[^1]: I counted the chairs in that corridor until then."
      })
  void anywhereElseItIsToldWithItsPlace(String text) {
    site.page("about", text).build();
    assertThat(told("held-words")).singleElement().asString().contains("pages/about.md:");
    assertThat(site.has("/about/")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "summary"})
  void inAFieldItIsToldOnceThoughManyPagesShowIt(String field) {
    site.news("b", field + ": " + SENTENCE, "Text.").build();
    assertThat(told("held-words")).singleElement().asString().contains("news/b.md:");
  }

  @Test
  void inTheGlossaryItIsTold() {
    site.file(
            "content/glossary.yaml",
            "terms:\n  - {id: a, term: corridor, meaning: \"" + SENTENCE + "\"}\n")
        .build();
    assertThat(told("held-words")).singleElement().asString().contains("glossary.yaml:2:");
  }

  @Test
  void inATopicItIsToldThereAndNotAtThePagesThatShowIt() throws IOException {
    Path topics = folder.resolve("content/topics.yaml");
    String said = "label: Being heard, description: \"" + SENTENCE + "\"";
    site.file("content/topics.yaml", Files.readString(topics).replace("label: Being heard", said))
        .story("b", "topics: [being-heard]", "Text.")
        .build();
    assertThat(told("held-words")).singleElement().asString().contains("topics.yaml:");
  }

  @Test
  void whatAStoryThatMayBeSeenSaysTooIsNotTold() {
    site.story("b", "They say: " + SENTENCE).build();
    assertThat(told("held-words")).isEmpty();
  }

  @Test
  void itIsAWarningSoThatTheSiteWithoutTheStoryCanBeBuilt() {
    site.page("about", SENTENCE).build();
    assertThat(site.has("/stories/a/")).isFalse();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(site.has("/about/")).isTrue();
  }

  @Test
  void messagesDoNotRepeatTheWords() {
    site.page("about", SENTENCE).build();
    assertThat(site.problems()).noneMatch(problem -> problem.message().contains("chairs"));
  }

  private List<String> told(String code) {
    return site.told().stream().filter(line -> line.startsWith(code)).toList();
  }
}
