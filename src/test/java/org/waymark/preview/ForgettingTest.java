package org.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.library.Shared;
import org.waymark.library.Withdrawals;

/**
 * What may not be seen any more is not to be had as it was, nor as it was tried (safety.md 1, 2).
 */
final class ForgettingTest {

  private static final String NEWS = "content/news/opening.md";
  private static final String PAGE = "/news/opening/";
  private static final String WORDS = "I counted every single chair.";

  @TempDir private Path folder;
  private final Renderer renderer = new Renderer();
  private final LastGood lastGood = new LastGood();
  private final Trials trials = new Trials(renderer);
  private final SiteAnswers answers = new SiteAnswers(lastGood, trials, "http://desk");
  private TestSite site;
  private Workspace workspace;

  @BeforeEach
  void open() {
    site =
        TestSite.in(folder)
            .story("chairs", WORDS)
            .news("opening", "", "> " + WORDS + "\n>\n> \u2014 [Ada](story:chairs)");
    workspace =
        new Workspace(
            site::inputs,
            renderer,
            state -> {
              lastGood.forget(state);
              trials.forget(state);
            });
  }

  @AfterEach
  void close() {
    renderer.close();
  }

  private static String words(Answer answer) {
    return new String(answer.bytes(), StandardCharsets.UTF_8);
  }

  private String shown(Workspace.State state) throws IOException {
    return words(answers.to(state, PAGE, PAGE));
  }

  /** The number by which the page is asked for. */
  private int tried(Workspace.State state) throws IOException {
    EditedFile edited = EditedFile.find(folder, NEWS).orElseThrow();
    String text = edited.text() + "\nMore is typed.\n";
    return trials.of(state, edited, folder, text).number();
  }

  /** As {@code withdraw --words} does; the story itself stays. */
  private void takeBackWords() {
    String id = Withdrawals.idOfWords(new Key(ContentType.STORY, "chairs"));
    site.file("content/withdrawn.yaml", "withdrawn:\n  - {id: \"" + id + "\", on: 2026-11-20}\n");
    workspace.change(List.of("content/withdrawn.yaml"));
  }

  @Test
  void wordsThatWereTakenBackAreForgottenThoughEveryFileIsStillSeen() throws IOException {
    Workspace.State before = workspace.state();
    assertThat(shown(before)).contains(WORDS);
    int trial = tried(before);
    assertThat(words(answers.tried(trial))).contains(WORDS, "More is typed.");
    takeBackWords();
    Workspace.State now = workspace.state();
    assertThat(words(answers.asItWas(PAGE))).doesNotContain(WORDS);
    assertThat(words(answers.tried(trial))).doesNotContain(WORDS);
    assertThat(shown(now)).contains("News opening").doesNotContain(WORDS);
    assertThat(words(answers.to(now, "/stories/chairs/", "/stories/chairs/"))).contains(WORDS);
  }

  @Test
  void wordsThatOtherPagesMayNotHaveAnyMoreAreForgotten() throws IOException {
    assertThat(shown(workspace.state())).contains(WORDS);
    site.story("chairs", "sensitivity: 3\ncontent-notes: [hospital-treatment]", WORDS);
    workspace.change(List.of("content/stories/chairs.md"));
    Workspace.State now = workspace.state();
    assertThat(words(answers.asItWas(PAGE))).doesNotContain(WORDS);
    assertThat(shown(now)).doesNotContain(WORDS);
  }

  /** Nobody can say then what is still to be seen, and the settings may stay broken for long. */
  @Test
  void whatChangesWhileSettingsAreBrokenIsForgotten() throws IOException {
    assertThat(shown(workspace.state())).contains(WORDS);
    site.file(Shared.SITE, "title: [\n");
    workspace.change(List.of(Shared.SITE));
    workspace.state();
    assertThat(words(answers.asItWas(PAGE))).contains(WORDS);
    takeBackWords();
    workspace.state();
    assertThat(words(answers.asItWas(PAGE))).doesNotContain(WORDS);
  }

  /** A page may take longer to be made than it takes to forget. */
  @Test
  void aPageThatIsMadeMeanwhileIsNotRemembered() throws IOException {
    Workspace.State before = workspace.state();
    Files.delete(folder.resolve("content/stories/chairs.md"));
    workspace.change(List.of("content/stories/chairs.md"));
    Workspace.State now = workspace.state();
    assertThat(shown(before)).contains(WORDS);
    assertThat(words(answers.tried(tried(before)))).doesNotContain(WORDS);
    assertThat(words(answers.asItWas(PAGE))).doesNotContain(WORDS);
    assertThat(shown(now)).doesNotContain(WORDS);
    assertThat(words(answers.tried(tried(now)))).contains("More is typed.").doesNotContain(WORDS);
    assertThat(answers.asItWas(PAGE).status()).isEqualTo(Status.OK);
  }
}
