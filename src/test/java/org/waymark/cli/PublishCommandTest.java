package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;
import org.waymark.delivery.s3.LocalBucket;

/** What an editor who publishes sees, and what readers get. */
final class PublishCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private TestSite site() {
    return TestSite.in(folder.resolve("project"));
  }

  private Path place() {
    return folder.resolve("www");
  }

  private int publish(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of("publish"));
    all.addAll(List.of(arguments));
    all.add("--project=" + folder.resolve("project"));
    if (all.stream().noneMatch(argument -> argument.startsWith("--as-of"))) {
      all.add("--as-of=2026-11-21");
    }
    return Main.run(
        all.toArray(String[]::new),
        new PrintWriter(out),
        new PrintWriter(err),
        Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
  }

  @Test
  void theFinishedSiteStandsInTheFolder() {
    site();
    assertThat(publish("folder:" + place())).as(out + "" + err).isZero();
    assertThat(place().resolve("index.html"))
        .hasSameBinaryContentAs(folder.resolve("project/target/website/index.html"));
    assertThat(out.toString()).matches("(?s)\\d+ pages: \\d+ files written, 0 unchanged, 0 .*");
    assertThat(err.toString()).startsWith("Publishing to ");
    assertThat(publish(place().toString())).as(out + "" + err).isZero();
    assertThat(out.toString()).contains(": 0 files written");
  }

  @Test
  void whileThereIsAnErrorNothingIsPublished() {
    site().page("about", "[Nowhere](page:nowhere)");
    assertThat(publish("folder:" + place())).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString()).contains("Not published", "The last site is as it was.");
    assertThat(place()).doesNotExist();
  }

  @Test
  void aDryRunTellsAndChangesNothing() throws IOException {
    site();
    assertThat(publish("folder:" + place(), "--dry-run")).isZero();
    assertThat(out.toString())
        .contains("These files would be new there:", "  index.html", "Nothing was changed there.");
    assertThat(place()).doesNotExist();
    publish("folder:" + place());
    Files.writeString(place().resolve("left.html"), "by hand");
    assertThat(publish("folder:" + place(), "--dry-run")).isZero();
    assertThat(out.toString()).contains("These files would be removed there:", "  left.html");
    assertThat(place().resolve("left.html")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://example.org", "s3:bucket", "folder:", "git:"})
  void aTargetThatIsNoneIsWrongUsage(String target) {
    site();
    assertThat(publish(target)).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).containsAnyOf("such as", "Write ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--endpoint=http://example.org",
        "--endpoint=https://me:secret@example.org",
        "--endpoint=nowhere",
        "--region=Not A Region"
      })
  void anAddressThatWouldTellTheKeysIsRefused(String option) {
    site();
    assertThat(publish("s3://the-bucket", option)).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).doesNotContain("me:secret@example.org\"", "Exception");
  }

  @Test
  void othersFilesAreToldAsAProblem() throws IOException {
    site();
    Files.createDirectories(place());
    Files.writeString(place().resolve("mine.txt"), "mine");
    assertThat(publish("folder:" + place(), "--format=json")).isEqualTo(ExitStatus.CONTENT);
    JsonObject told = JsonParser.parseString(out.toString()).getAsJsonObject();
    assertThat(told.getAsJsonArray("problems").get(0).getAsJsonObject().get("code").getAsString())
        .isEqualTo("not-our-place");
    assertThat(told.get("written").getAsInt()).isZero();
  }

  @Test
  void aBucketServesTheSiteWithTypesAndCachingAndTheKeysAreNeverTold() throws Exception {
    site();
    LocalBucket bucket = LocalBucket.start();
    try {
      String endpoint = "--endpoint=" + bucket.endpoint();
      assertThat(publish("s3://the-bucket", endpoint)).as(out + "" + err).isZero();
      String told = out.toString() + err;
      assertThat(bucket.keys()).contains("index.html").doesNotContain(".htaccess", ".waymark");
      assertThat(bucket.served("index.html")).isEqualTo("text/html;charset=utf-8 | no-cache");
      String style =
          bucket.keys().stream().filter(key -> key.endsWith(".css")).findFirst().orElseThrow();
      assertThat(bucket.served(style))
          .isEqualTo("text/css;charset=utf-8 | public, max-age=31536000, immutable");
      publish("s3://the-bucket", endpoint, "--dry-run", "--timings");
      told += out.toString() + err;
      publish("s3://no-such-bucket", endpoint);
      told += out.toString() + err;
      assertThat(told).contains("no bucket no-such-bucket");
      assertThat(told).doesNotContain(LocalBucket.ID, LocalBucket.SECRET);
      assertThat(bucket.text(".waymark-published.json")).doesNotContain(LocalBucket.ID);
    } finally {
      bucket.stop();
    }
  }

  @Test
  void afterAWithdrawalTheStoryIsNowhereInTheFolder() throws IOException {
    site().story("gone", "I counted the chairs in that corridor until my name was called.");
    publish("folder:" + place());
    assertThat(place().resolve("stories/gone/index.html")).exists();
    Main.run(
        new String[] {
          "withdraw", "gone", "--project=" + folder.resolve("project"), "--as-of=2026-11-21"
        },
        new PrintWriter(out),
        new PrintWriter(err));
    assertThat(publish("folder:" + place(), "--dry-run")).isZero();
    assertThat(out.toString()).contains("all older versions there would be deleted.");
    assertThat(place().resolve("stories/gone/index.html")).exists();
    assertThat(publish("folder:" + place())).isZero();
    assertThat(place().resolve("stories/gone/index.html")).doesNotExist();
    assertThat(out.toString()).contains("purge-caches");
    try (var files = Files.list(folder.resolve("project/target/withdrawn"))) {
      Path purge =
          files
              .filter(file -> file.getFileName().toString().startsWith("purge"))
              .findFirst()
              .orElseThrow();
      assertThat(Files.readString(purge)).contains("/stories/gone/\n");
    }
    assertThat(publish("folder:" + place())).isZero();
    assertThat(out.toString()).doesNotContain("purge-caches");
  }

  @Test
  void onlyTheSiteOfTodayIsPublished() {
    site();
    for (String day : List.of("2026-11-20", "2026-11-22")) {
      assertThat(publish("folder:" + place(), "--as-of=" + day)).isEqualTo(ExitStatus.USAGE);
      assertThat(err.toString()).contains("It is 2026-11-21, not " + day);
      assertThat(publish("folder:" + place(), "--dry-run", "--as-of=" + day)).isZero();
    }
    assertThat(place()).doesNotExist();
  }

  @Test
  void whatIsNotForThePublicIsToldWhenItGoesOutWithoutProduction() {
    site().story("kept", "Text.");
    assertThat(publish("folder:" + place(), "--quiet")).isZero();
    assertThat(err.toString().lines())
        .filteredOn(line -> line.contains("with --production it would be refused."))
        .hasSize(1);
    publish("folder:" + place(), "--dry-run");
    assertThat(err.toString()).doesNotContain("--production");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--squash", "--break-lock", "--region=x-1", "--endpoint=https://x.org"})
  void anOptionOfAnotherKindOfPlaceIsRefused(String option) {
    site();
    assertThat(publish("folder:" + place(), option)).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains(" alone, ");
    assertThat(place()).doesNotExist();
  }

  @Test
  void aDryRunForProgramsHasTheNumbers() {
    site();
    publish("folder:" + place(), "--dry-run", "--format=json");
    JsonObject told = JsonParser.parseString(out.toString()).getAsJsonObject();
    assertThat(told.get("written").getAsInt()).isPositive();
    assertThat(place()).doesNotExist();
  }
}
