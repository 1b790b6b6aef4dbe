package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.page.view.View;
import org.waymark.problem.Problem;

/** What an editor reads when a template of the project is at fault. */
class TemplateProblemsTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path project;

  @Test
  void tellsWhereATemplateCannotBeRead() throws IOException {
    override("story.ftlh", "<h1>\n  <#if page.title>\n");
    SampleSite site = new SampleSite(project);
    assertThat(site.write(ViewSamples.story())).isEmpty();
    assertThat(site.problems()).hasSize(1);
    Problem problem = site.problems().get(0);
    assertThat(problem.code()).isEqualTo(TemplateCode.TEMPLATE_SYNTAX);
    assertThat(String.valueOf(problem.place())).startsWith("templates/story.ftlh:2");
  }

  @Test
  void tellsABrokenPartOnceHoweverManyPagesNeedIt() throws IOException {
    override("parts/layout.ftlh", "<#macro frame kind>");
    SampleSite site = new SampleSite(project);
    assertThat(site.write(ViewSamples.story())).isEmpty();
    assertThat(site.write(ViewSamples.news())).isEmpty();
    assertThat(site.problems()).hasSize(1);
  }

  @Test
  void suggestsTheComponentThatWasMeant() throws IOException {
    override("story.ftlh", "<h1>${page.article.titel}</h1>");
    assertTold(
        ViewSamples.story(),
        "templates/story.ftlh:1:5: The template cannot go on here: There is no \"titel\" in Article."
            + " Did you mean \"title\"? (while making /stories/the-phone-call/).");
  }

  @Test
  void saysWhatIsEmpty() throws IOException {
    override("story.ftlh", "<h1>\n${page.article.updated.text}\n${page.film.nothing}</h1>");
    assertTold(
        ViewSamples.story(),
        "templates/story.ftlh:3:1: The template cannot go on here: There is no \"nothing\" in"
            + " FilmPart. There is: captions, host, language, length, lengthInWords, poster,"
            + " sample, sound, src, title, transcript. (while making /stories/the-phone-call/).");
    override("story.ftlh", "${nobody}");
    assertTold(
        ViewSamples.story(),
        "templates/story.ftlh:1:3: The template uses \"nobody\", which is empty here (while making"
            + " /stories/the-phone-call/).");
  }

  @Test
  void refusesToKeepWhatOnlyThisPageSays() throws IOException {
    override("story.ftlh", "<@kept of=page.article.topics use=\"x\">${page.article.title}</@kept>");
    SampleSite site = new SampleSite(project);
    assertThat(site.write(ViewSamples.story())).isEmpty();
    assertThat(site.problems()).hasSize(1);
    assertThat(site.problems().get(0).message()).contains("Within kept");
  }

  @Test
  void suggestsTheTemplateThatWasMeant() throws IOException {
    override("story.ftlh", "<#import \"parts/layuot.ftlh\" as layout>");
    SampleSite site = new SampleSite(project);
    site.write(ViewSamples.story());
    assertThat(site.problems()).hasSize(1);
    assertThat(site.problems().get(0).code()).isEqualTo(TemplateCode.TEMPLATE_MISSING);
    assertThat(site.problems().get(0).fix()).isEqualTo("Did you mean \"parts/layout.ftlh\"?");
  }

  @Test
  void saysWhichWordsDoNotExist() throws IOException {
    override("story.ftlh", "${say(\"hom\")}");
    assertTold(
        ViewSamples.story(),
        "templates/story.ftlh:1:1: The template cannot go on here: There are no words named \"hom\"."
            + " Did you mean \"home\"? (while making /stories/the-phone-call/).");
  }

  @Test
  void countsThePagesThatOneFaultSpoils() throws IOException {
    override("parts/cards.ftlh", "<#macro all cards level=2>${page.article.nothing}</#macro>");
    override("parts/help-now.ftlh", "help");
    SampleSite site = new SampleSite(project);
    site.write(ViewSamples.story());
    site.write(ViewSamples.evidence());
    assertThat(site.problems()).hasSize(1);
    assertThat(site.problems().get(0).message()).endsWith("more page).");
  }

  @Test
  void makesNoPageWithoutItsHelp() throws IOException {
    override("parts/help-now.ftlh", "${page.frame.title}");
    assertTold(
        ViewSamples.story(),
        "templates/parts/help-now.ftlh:1:3: The template uses \"page\", which is empty here (while"
            + " making /).");
  }

  @Test
  void goesOnWithOtherPages() throws IOException {
    override("story.ftlh", "${nobody}");
    SampleSite site = new SampleSite(project);
    assertThat(site.write(ViewSamples.story())).isEmpty();
    assertThat(site.write(ViewSamples.news())).isNotEmpty();
  }

  private void assertTold(View view, String expected) throws IOException {
    SampleSite site = new SampleSite(project);
    assertThat(site.write(view)).isEmpty();
    assertThat(site.problems())
        .extracting(problem -> problem.place() + ": " + problem.message())
        .containsExactly(expected);
  }

  private void override(String name, String text) throws IOException {
    Path file = project.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
