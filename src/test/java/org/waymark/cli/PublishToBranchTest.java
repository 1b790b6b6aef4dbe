package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

/** {@code publish git:…}, from the content files to the branch. */
final class PublishToBranchTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Repository pages;

  @BeforeEach
  void begin() throws IOException {
    pages = new FileRepositoryBuilder().setBare().setGitDir(bare().toFile()).build();
    pages.create(true);
    TestSite.in(folder.resolve("project")).story("kept", "", "Text.");
  }

  @AfterEach
  void end() {
    pages.close();
  }

  private Path bare() {
    return folder.resolve("pages.git");
  }

  private int publish(String target, String... options) {
    out.getBuffer().setLength(0);
    List<String> words =
        new ArrayList<>(
            List.of(
                "publish", target, "--project=" + folder.resolve("project"), "--as-of=2026-11-22"));
    words.addAll(List.of(options));
    return Main.run(
        words.toArray(String[]::new),
        new PrintWriter(out),
        new PrintWriter(err),
        Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
  }

  @Test
  void theSiteOfADayGivesTheSameCommitAndTheSecondTimeNone() throws IOException {
    assertThat(publish("git:" + bare() + "#site")).as(out + "" + err).isZero();
    ObjectId first = Objects.requireNonNull(pages.resolve("refs/heads/site"));
    String commit = new String(pages.open(first).getBytes(), StandardCharsets.UTF_8);
    assertThat(commit).contains("Publish the site of 2026-11-22: ").doesNotContain("kept");
    assertThat(pages.resolve("refs/heads/site:stories/kept/index.html")).isNotNull();
    assertThat(pages.resolve("refs/heads/site:.nojekyll")).isNotNull();
    assertThat(pages.resolve("refs/heads/site:.waymark")).isNull();
    assertThat(publish("git:" + bare() + "#site", "--squash")).isZero();
    assertThat(pages.resolve("refs/heads/site")).isEqualTo(first);
    assertThat(publish("git:" + bare() + "#again")).isZero();
    assertThat(pages.resolve("refs/heads/again")).isEqualTo(first);
  }

  @Test
  void lookingFirstChangesNothing() throws IOException {
    assertThat(publish("git:" + bare(), "--dry-run")).isZero();
    assertThat(out.toString()).contains("stories/kept/index.html", "Nothing was changed there.");
    assertThat(pages.resolve("refs/heads/gh-pages")).isNull();
  }

  @Test
  void aPasswordIsNeverShown() {
    for (String format : List.of("text", "json", "github", "sarif")) {
      assertThat(publish("git:http://us:canary@127.0.0.1:1/a.git", "--format=" + format))
          .isEqualTo(1);
      assertThat(publish("git:https://canary@127.0.0.1:1/a.git#x y", "--format=" + format))
          .isEqualTo(1);
    }
    assertThat(publish("gti:https://us:canary@127.0.0.1:1/a.git")).isEqualTo(2);
    assertThat(out + "" + err).doesNotContain("canary");
  }

  @Test
  void aSiteWithErrorsIsNotPublished() throws IOException {
    TestSite.in(folder.resolve("project")).story("broken", "title: [", "Text.");
    assertThat(publish("git:" + bare())).isEqualTo(1);
    assertThat(pages.resolve("refs/heads/gh-pages")).isNull();
  }
}
