package org.waymark.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;
import org.waymark.Waymark;
import org.waymark.content.ContentType;
import org.waymark.content.Field;
import org.waymark.content.Key;
import org.waymark.library.Draft;
import org.waymark.library.Withdrawals;
import org.waymark.problem.Problems;

/** A new file is valid, unpublished, and in nobody's way. */
final class ScaffoldTest {

  private static final String WELSH =
      "languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]\n";

  @TempDir private Path folder;

  private NewFile wanted(ContentType type, String title, @Nullable String id, @Nullable String lang)
      throws IOException {
    TestSite site = TestSite.existing(folder, folder.resolve("target/website"));
    var project = Waymark.read(site.inputs(), new Problems()).orElseThrow();
    NewFile made = new Scaffold(project, TestSite.DAY).of(new Wanted(type, title, id, lang));
    return made instanceof NewFile.Made file ? file.write(folder) : made;
  }

  private NewFile.Made made(ContentType type, String title) throws IOException {
    return (NewFile.Made) wanted(type, title, null, null);
  }

  private void assertRefused(NewFile file, String message, String fix) {
    assertThat(file).isInstanceOf(NewFile.Refused.class);
    assertThat(((NewFile.Refused) file).message()).contains(message);
    assertThat(((NewFile.Refused) file).fix()).contains(fix);
  }

  private Draft only(String file) throws IOException {
    TestSite site = TestSite.existing(folder, folder.resolve("target/website"));
    return Waymark.read(site.inputs(), new Problems()).orElseThrow().drafts().stream()
        .filter(draft -> draft.file().name().equals(file))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(ContentType.class)
  void aNewFileIsValidAndNothingOfItIsPublished(ContentType type) throws IOException {
    TestSite site = TestSite.in(folder);
    NewFile.Made made = made(type, "Quince and heather");
    assertThat(made.file()).isEqualTo("content/" + type.folder() + "/quince-and-heather.md");
    assertThat(Files.readString(folder.resolve(made.file()))).isEqualTo(made.text());
    assertThat(made.steps()).isNotEmpty().last().asString().contains("draft: true");
    site.build();
    assertThat(site.problems()).isEmpty();
    assertThat(site.publishes("Quince")).isFalse();
    assertThat(site.publishes("quince")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ContentType.class)
  void itBuildsAsSoonAsItIsNoDraft(ContentType type) throws IOException {
    TestSite site = TestSite.in(folder);
    NewFile.Made made = made(type, "Quince and heather");
    String text = made.text().replace("draft: true\n", "");
    if (type != ContentType.STORY) { // It is held back anyway: nobody has agreed to it.
      site.file(made.file(), text).build();
      assertThat(site.told())
          .contains("still-to-be-written " + made.file().substring("content/".length()) + ":6:10");
      assertThat(site.publishes("Quince")).isFalse();
    }
    site.file(made.file(), text.replace("To be written. ", "")).build();
    assertThat(site.problems()).noneMatch(p -> p.severity().name().equals("ERROR"));
    assertThat(site.publishes("Quince")).isEqualTo(type != ContentType.STORY);
    assertThat(site.publishes("<!--")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ContentType.class)
  void everyFieldIsThereWithItsMeaning(ContentType type) throws IOException {
    TestSite.in(folder);
    String text = made(type, "A title").text();
    for (Field field : type.declaration().fields()) {
      assertThat(text).contains("# " + field.meaning());
      assertThat(text).containsPattern("(?m)^(# )?" + field.name() + ":");
    }
  }

  @Test
  void nothingIsSaidThatNobodyKnows() throws IOException {
    TestSite site = TestSite.in(folder);
    NewFile.Made organisation = made(ContentType.ORGANISATION, "A line");
    assertThat(organisation.text()).contains("by: nobody yet").doesNotContain("how: phoned");
    site.file(organisation.file(), organisation.text().replace("draft: true\n", "")).build();
    assertThat(site.told()).anyMatch(told -> told.startsWith("not-checked-lately"));
    String story = made(ContentType.STORY, "A story").text();
    assertThat(story).contains("\n# consent:\n").doesNotContain("\nconsent:");
    assertThat(story).contains("\n#   given:   #").contains("identity: anonymous");
  }

  @Test
  void idsAreThoseOfThisSite() throws IOException {
    TestSite site = TestSite.in(folder);
    site.file(
        "content/topics.yaml",
        """
        facets:
          - id: teller
            label: Who is telling
            topics: [{id: aunt, label: Aunt}, {id: uncle, label: Uncle}]
          - {id: need, label: Need, topics: [{id: talk-to-someone-now, label: Talk}]}
        """);
    String story = made(ContentType.STORY, "A story").text();
    assertThat(story).contains("role: aunt\n").contains("Choose from: aunt, uncle.");
    assertThat(site.build().problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said: \"no\" # twice",
        "Tab\there",
        "--- a",
        "two\nlines: here",
        "{braces} [and] *stars*",
        "back\\slash",
        "null",
        "'quoted'",
        "& anchor !tag %",
        "فون کی وہ کال",
        "👶\u200d💔 heart"
      })
  void anyTitleIsKeptAsItIsWritten(String title) throws IOException {
    TestSite site = TestSite.in(folder);
    NewFile made = wanted(ContentType.NEWS, title, "a", null);
    assertThat(made).isInstanceOf(NewFile.Made.class);
    assertThat(site.build().problems()).isEmpty();
    assertThat(Objects.requireNonNull(only("content/news/a.md").content()).common().title())
        .isEqualTo(title.replaceAll("[\\n\\t]", " "));
  }

  @Test
  void aPathInATitleStaysInTheFolder() throws IOException {
    TestSite.in(folder);
    assertThat(made(ContentType.PAGE, "../../../etc/passwd").file())
        .isEqualTo("content/pages/etc-passwd.md");
    assertThat(((NewFile.Made) wanted(ContentType.PAGE, "A", "a/b", null)).file())
        .isEqualTo("content/pages/a/b.md");
  }

  @ParameterizedTest
  @CsvSource({
    "../a, Write --id",
    "/a, Write --id",
    "A b, Write --id a-b",
    "a.b, Write --id",
    "con, --id con-1",
    "a/aux, --id"
  })
  void anIdThatIsNoneIsRefused(String id, String fix) throws IOException {
    TestSite.in(folder);
    assertRefused(wanted(ContentType.PAGE, "A title", id, null), "", fix);
  }

  @Test
  void onlyPagesLieInFolders() throws IOException {
    TestSite.in(folder);
    assertRefused(wanted(ContentType.STORY, "A title", "a/b", null), "Only pages", "slashes");
  }

  @Test
  void aTitleWithoutLettersAsksForAnId() throws IOException {
    TestSite.in(folder);
    assertRefused(wanted(ContentType.STORY, "👶💔", null, null), "No name", "--id");
    assertRefused(wanted(ContentType.STORY, "\n ", null, null), "no title", "Write a title");
    assertRefused(wanted(ContentType.STORY, "x".repeat(301), null, null), "too long", "300");
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    TestSite.in(folder);
    NewFile.Made first = made(ContentType.STORY, "One");
    Files.writeString(folder.resolve(first.file()), "mine");
    assertRefused(wanted(ContentType.STORY, "One!", null, null), "already", "--id");
    assertRefused(first.write(folder), "already", "another title");
    assertThat(folder.resolve(first.file())).hasContent("mine");
  }

  @Test
  void anIdThatWasTakenBackStaysUnused() throws IOException {
    String id = Withdrawals.idOfStory(new Key(ContentType.STORY, "one"));
    TestSite.in(folder)
        .file("content/withdrawn.yaml", "withdrawn: [{id: " + id + ", on: 2026-01-01}]\n");
    assertRefused(wanted(ContentType.STORY, "One", null, null), "stays unused", "--id");
    assertThat(made(ContentType.NEWS, "One").file()).isEqualTo("content/news/one.md");
  }

  @Test
  void aTranslationBeginsWithTheOriginalsFieldsAndHeadings() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .settings(WELSH)
            .story(
                "one", "aliases: [/old/]\nedits: Names. # all\n", "Us.\n\n## The *wait* {#wait}");
    NewFile.Made made = (NewFile.Made) wanted(ContentType.STORY, "Un", "one", "cy");
    assertThat(made.file()).isEqualTo("content/stories/one.cy.md");
    assertThat(made.text())
        .contains(
            "title: \"Un\"", "teller: {name: Ada,", "# consent: {ref: ST-1", "edits: Names. #")
        .contains("## The wait {#wait}")
        .doesNotContain("\nconsent", "aliases", "Us.");
    assertThat(site.build().problems()).isEmpty();
    assertThat(site.has("/cy/stories/one/")).isFalse();
    assertThat(only(made.file()).whole()).isTrue();
    assertThat(made.steps()).anyMatch(step -> step.contains("consent agree one.cy"));
  }

  @Test
  void aTranslationNeedsItsOriginalAndItsLanguage() throws IOException {
    TestSite.in(folder).settings(WELSH).story("one", "Us.");
    assertRefused(
        wanted(ContentType.STORY, "Un", "ones", "cy"), "to translate", "Did you mean \"one\"?");
    assertRefused(wanted(ContentType.NEWS, "Un", "one", "cy"), "no news", "--id");
    assertRefused(wanted(ContentType.STORY, "Un", "one", "ur"), "no language", "site.yaml");
    assertRefused(wanted(ContentType.STORY, "Un", "one", "en"), "first language", "Leave");
    assertThat(wanted(ContentType.STORY, "Un", "one", "cy")).isInstanceOf(NewFile.Made.class);
    assertRefused(wanted(ContentType.STORY, "Un", "one", "cy"), "already", "");
  }
}
