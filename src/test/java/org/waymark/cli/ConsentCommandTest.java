package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

/** What a teller agreed to is recorded, shown and asked for again in time (safety.md 1). */
final class ConsentCommandTest {

  private static final String STORY = "content/stories/call.md";
  private static final String CONSENT =
      "consent: {ref: ST-1, given: 2026-01-01, until: 2026-12-01, channels: [website],"
          + " others-agreed: true}";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private TestSite site;

  @BeforeEach
  void project() {
    site = TestSite.in(folder).file(STORY, story(CONSENT, "Nobody rang."));
  }

  private static String story(String consent, String text) {
    return "---\ntitle: The call # mine\nsummary: S.\ndate: 2026-03-02\n"
        + "topics: [early-miscarriage]\n"
        + "teller: {name: Ada Private, identity: pen-name, role: person-who-was-pregnant}\n"
        + consent
        + "\n---\n\n"
        + text
        + "\n";
  }

  private int consent(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] all = new String[arguments.length + 3];
    all[0] = "consent";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--project=" + folder;
    all[arguments.length + 2] = "--as-of=2026-11-21";
    return Main.run(all, new PrintWriter(out), new PrintWriter(err));
  }

  @Test
  void settingsThatCannotBeUsedAreNoAllClear() {
    site.file("content/site.yaml", "title: [A");
    for (String command : new String[] {"due", "show", "agree"}) {
      int status = command.equals("due") ? consent(command) : consent(command, "call");
      assertThat(status).isEqualTo(ExitStatus.CONTENT);
      assertThat(out.toString()).contains("content/site.yaml:1").doesNotContain("No consent runs");
    }
  }

  @Test
  void whatCannotBeReadIsNamedWhereConsentsRunOut() {
    site.file("content/stories/torn.md", "---\ntitle: [A\n---\n\nText.\n");
    assertThat(consent("due")).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString())
        .contains("2026-12-01  ST-1", "Its consent could not be read: content/stories/torn.md");
    assertThat(consent("due", "--within", "1")).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString()).startsWith("Of those that could be read, no consent runs out");
  }

  @Test
  void agreeingSealsTheTextAndLeavesTheRestAsItWas() throws IOException {
    String before = Files.readString(folder.resolve(STORY));
    assertThat(consent("agree", "call")).isZero();
    String after = Files.readString(folder.resolve(STORY));
    assertThat(after.replaceFirst(", agreed-text: sha256:[0-9a-f]{64}", "")).isEqualTo(before);
    assertThat(after).isNotEqualTo(before);
    assertThat(site.build().has("/stories/call/")).isTrue();
    assertThat(site.told()).noneMatch(told -> told.contains("not-sealed"));
    assertThat(consent("agree", STORY)).isZero();
    assertThat(Files.readString(folder.resolve(STORY))).isEqualTo(after);
  }

  @Test
  void aChangedTextIsHeldUntilItIsAgreedToAnew() throws IOException {
    consent("agree", "call");
    String sealed = Files.readString(folder.resolve(STORY));
    site.file(STORY, sealed.replace("Nobody rang.", "Somebody rang.")).build();
    assertThat(site.has("/stories/call/")).isFalse();
    consent("show", "call");
    assertThat(out.toString())
        .contains("It is held back.", "The text is not the one that was agreed to.");
    assertThat(consent("agree", "call")).isZero();
    assertThat(site.build().has("/stories/call/")).isTrue();
  }

  @Test
  void whatIsSaidInAFilmIsAgreedToAsWell() throws IOException {
    String film = CONSENT + "\nfilm: {src: media/f.webm, transcript: media/f.md}";
    site.file(STORY, story(film, "Nobody rang."))
        .bytes("content/media/f.webm", new byte[] {1})
        .file("content/media/f.md", "I waited.\n");
    assertThat(consent("agree", "call")).isZero();
    assertThat(site.build().has("/stories/call/")).isTrue();
    site.file("content/media/f.md", "I did not wait.\n").build();
    assertThat(site.has("/stories/call/")).isFalse();
  }

  @Test
  void showSaysWhatStandsAndNamesNobody() {
    assertThat(consent("show", "call")).isZero();
    assertThat(out.toString())
        .contains(
            STORY,
            "It may be seen.",
            "Consent ST-1: given 2026-01-01, until 2026-12-01, for website; others agreed",
            "waymark consent agree call")
        .doesNotContain("Ada", "The call");
  }

  @Test
  void showSaysWhyATranslationIsHeld() {
    site.settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .file("content/stories/call.cy.md", story(CONSENT, "Ffoniodd neb."))
        .file(STORY, story("draft: true\n" + CONSENT, "Nobody rang."));
    consent("show", "call.cy");
    assertThat(out.toString()).contains("It is a draft, so it is not seen.");
  }

  @Test
  void dueListsWhatEndsTheEarliestFirst() {
    site.file(
            "content/stories/over.md",
            story(CONSENT.replace("ST-1", "ST-2").replace("2026-12-01", "2026-11-20"), "Text."))
        .file(
            "content/stories/later.md",
            story(CONSENT.replace("ST-1", "ST-3").replace("2026-12-01", "2027-11-20"), "Text."));
    assertThat(consent("due")).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "2026-11-20  ST-2  content/stories/over.md  has run out",
            "2026-12-01  ST-1  content/stories/call.md  in 10 days",
            "Consents to ask about: 2.");
    consent("due", "--within=0");
    assertThat(out.toString()).contains("ST-2").doesNotContain("ST-1");
  }

  @Test
  void whatCannotBeRecordedIsSaidAndNothingIsWritten() throws IOException {
    assertThat(consent("agree", "cal")).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("Did you mean \"call\"?");
    site.file(STORY, story("", "Nobody rang."));
    assertThat(consent("agree", "call")).isEqualTo(ExitStatus.CONTENT);
    assertThat(err.toString()).contains("has no consent");
    String broken = story(CONSENT + "\nteler: x", "Nobody rang.");
    site.file(STORY, broken);
    assertThat(consent("agree", "call")).isEqualTo(ExitStatus.CONTENT);
    assertThat(Files.readString(folder.resolve(STORY))).isEqualTo(broken);
    assertThat(consent()).isEqualTo(ExitStatus.USAGE);
  }
}
