package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Problems;
import org.waymark.source.SourceFile;

/** What a file's path says. */
final class ContentPathTest {

  private final Problems problems = new Problems();

  private Optional<ContentPath> read(String name) {
    return ContentPath.of(new SourceFile("content/" + name, Path.of("x"), 1), problems);
  }

  @ParameterizedTest
  @CsvSource({
    "stories/a.md, story:a, ''",
    "stories/the-phone-call.cy.md, story:the-phone-call, cy",
    "factsheets/a.md, factsheet:a, ''",
    "organisations/a.md, organisation:a, ''",
    "evidence/a.md, evidence:a, ''",
    "news/2026-spring.md, news:2026-spring, ''",
    "pages/index.md, page:index, ''",
    "pages/a/b/c.ur.md, page:a/b/c, ur",
    "pages/a/index.zh-hant.md, page:a/index, zh-hant"
  })
  void aPathIsATypeAnIdAndALanguage(String name, String key, String language) {
    ContentPath path = read(name).orElseThrow();
    assertThat(path.key()).hasToString(key);
    assertThat(path.language()).isEqualTo(language);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.yaml",
        "topics.yaml",
        "content-notes.yaml",
        "glossary.yaml",
        "media/a b.JPG",
        "media/transcripts/a.md"
      })
  void sharedFilesAndMediaAreNoItems(String name) {
    assertThat(read(name)).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "stories/A.md, file-name, \"a.md\"",
    "stories/a b.cy.md, file-name, \"a-b.cy.md\"",
    "pages/A/b c.md, file-name, \"a/b-c.md\"",
    "stories/a.CY.md, file-name, \"a.cy.md\"",
    "stories/version-2.0 of it.md, file-name, \"version-2-0-of-it.md\"",
    "stories/a/b.md, misplaced-file, content/stories/.",
    "story/a.md, misplaced-file, There is: ",
    "storys/a.md, misplaced-file, \"stories\"",
    "Stories/a.md, misplaced-file, \"stories\"",
    "a.md, misplaced-file, end in .md and lie in stories",
    "site.yml, misplaced-file, \"site.yaml\"",
    "Site.yaml, misplaced-file, \"site.yaml\"",
    "topic.yaml, misplaced-file, \"topics.yaml\"",
    "media, misplaced-file, content/media/",
    "stories/a.txt, misplaced-file, end in .md",
    "stories/a.MD, misplaced-file, end in .md",
    "stories/photo.jpg, misplaced-file, content/media/"
  })
  void aPathThatDoesNotFitIsTold(String name, String code, String fix) {
    assertThat(read(name)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).code().id()).isEqualTo(code);
    assertThat(problems.sorted().get(0).place()).hasToString("content/" + name);
    assertThat(problems.sorted().get(0).fix()).contains(fix);
  }
}
