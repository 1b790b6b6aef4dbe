package org.waymark.delivery.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.delivery.Delivery;
import org.waymark.delivery.Manifest;
import org.waymark.delivery.ManifestText;
import org.waymark.delivery.Outgoing;
import org.waymark.delivery.Sent;
import org.waymark.delivery.Site;
import org.waymark.delivery.Taken;
import org.waymark.delivery.TargetName.Bucket;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.publish.Outcome;
import org.waymark.source.Sha256;

/** A site goes to a bucket file by file, and comes back with what was said of it. */
final class BucketTest {

  private static final String TAKEN = "taken-back";
  private static final String LOCK = "www/.waymark-lock";
  private static final String LIST = "www/" + Manifest.FILE;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private LocalBucket bucket;
  private Problems problems = new Problems();
  private boolean breakLock;

  @BeforeEach
  void start() throws Exception {
    bucket = LocalBucket.start();
  }

  @AfterEach
  void stop() throws Exception {
    bucket.stop();
  }

  private S3Destination destination() {
    Bucket name = new Bucket(LocalBucket.NAME, "www/");
    return new S3Destination(new Store(name, bucket.endpoint(), null), breakLock, CLOCK);
  }

  private Site site(String withdrawn, String... files) throws IOException {
    List<Outgoing> all = new ArrayList<>();
    for (int i = 0; i < files.length; i += 2) {
      Path file = folder.resolve("site").resolve(files[i]);
      Files.createDirectories(file.getParent());
      byte[] bytes = files[i + 1].getBytes(StandardCharsets.UTF_8);
      Files.write(file, bytes);
      String digest = HexFormat.of().formatHex(Sha256.of(bytes));
      all.add(
          new Outgoing(files[i], file, new Sent(digest, "text/x-test; charset=utf-8", "no-cache")));
    }
    return new Site(folder, "https://www.example.org", all, Taken.back(withdrawn));
  }

  private Outcome deliver(String withdrawn, String... files) throws IOException {
    problems = new Problems();
    bucket.steps().clear();
    return new Delivery(site(withdrawn, files), destination(), problems).run();
  }

  private List<String> codes() {
    return problems.sorted().stream().map(problem -> problem.code().id()).toList();
  }

  private Manifest listed() throws IOException {
    return ManifestText.read(bucket.text(LIST).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFirstTimeEverythingIsSentThePagesLast() throws IOException {
    assertThat(deliver("", "index.html", "home", "feed.xml", "feed", "style.css", "style"))
        .isEqualTo(new Outcome(3, 0, 0));
    assertThat(bucket.steps())
        .containsExactly(
            "put " + LOCK,
            "put " + LIST,
            "put www/style.css",
            "put www/index.html",
            "put www/feed.xml",
            "put " + LIST,
            "put " + LIST,
            "delete " + LOCK);
    assertThat(bucket.keys())
        .containsExactly(LIST, "www/feed.xml", "www/index.html", "www/style.css");
    assertThat(codes()).isEmpty();
  }

  @Test
  void whatIsSentIsServedWithItsTypeAndCaching() throws IOException {
    deliver("", "index.html", "home");
    assertThat(bucket.text("www/index.html")).isEqualTo("home");
    assertThat(bucket.headers("www/index.html").contentType())
        .isEqualTo("text/x-test; charset=utf-8");
    assertThat(bucket.headers("www/index.html").cacheControl()).isEqualTo("no-cache");
    assertThat(bucket.headers("www/index.html").contentEncoding()).isNullOrEmpty();
    assertThat(bucket.headers(LIST).cacheControl()).isEqualTo("no-store");
  }

  @Test
  void whenNothingChangedNothingIsSentButTheLock() throws IOException {
    deliver("", "index.html", "home");
    assertThat(deliver("", "index.html", "home")).isEqualTo(new Outcome(0, 1, 0));
    assertThat(bucket.steps()).containsExactly("put " + LOCK, "delete " + LOCK);
  }

  @Test
  void onlyWhatChangedIsSentAndWhatIsGoneIsDeleted() throws IOException {
    deliver("", "index.html", "home", "a.html", "a", "b.html", "b");
    assertThat(deliver("", "index.html", "new", "a.html", "a")).isEqualTo(new Outcome(1, 1, 1));
    assertThat(bucket.steps())
        .containsExactly(
            "put " + LOCK,
            "put " + LIST,
            "put www/index.html",
            "put " + LIST,
            "delete www/b.html",
            "put " + LIST,
            "delete " + LOCK);
    assertThat(bucket.keys()).containsExactly(LIST, "www/a.html", "www/index.html");
    assertThat(listed().files()).containsOnlyKeys("a.html", "index.html");
  }

  @Test
  void manyFilesAreSentAtOnceAndAllArrive() throws IOException {
    String[] files = new String[400];
    for (int i = 0; i < files.length; i += 2) {
      files[i] = "stories/" + i + " é&+/index.html";
      files[i + 1] = "story " + i;
    }
    assertThat(deliver("", files)).isEqualTo(new Outcome(200, 0, 0));
    assertThat(bucket.keys()).hasSize(201);
    assertThat(bucket.text("www/stories/8 é&+/index.html")).isEqualTo("story 8");
    deliver("");
    assertThat(bucket.keys()).containsExactly(LIST);
  }

  /** Whatever is denied, the next run ends as this one would have. */
  @Test
  void stoppedAtAnyStepTheNextRunEndsTheSame() throws IOException {
    for (String denied :
        List.of(
            "put " + LOCK,
            "put " + LIST,
            "put www/new.css",
            "put www/index.html",
            "delete www/old.css")) {
      deliver("", "index.html", "home", "old.css", "old");
      bucket.deny((step, key) -> (step + " " + key).equals(denied));
      deliver("", "index.html", "new home", "new.css", "new");
      assertThat(codes()).as(denied).containsExactly("place-denied");
      bucket.deny(null);
      assertThat(bucket.keys()).doesNotContain(LOCK);
      deliver("", "index.html", "new home", "new.css", "new");
      assertThat(bucket.keys()).as(denied).containsExactly(LIST, "www/index.html", "www/new.css");
      assertThat(bucket.text("www/index.html")).isEqualTo("new home");
      deliver("");
    }
  }

  @Test
  void othersFilesAreLeftAlone() throws IOException {
    bucket.put("www/mine.txt", "mine");
    deliver("", "index.html", "home");
    assertThat(codes()).containsExactly("not-our-place");
    assertThat(bucket.keys()).containsExactly("www/mine.txt");
  }

  @Test
  void filesBesideThePrefixAreNobodysBusiness() throws IOException {
    bucket.put("wwwmine.txt", "mine");
    deliver("", "index.html", "home");
    deliver("");
    assertThat(bucket.keys()).containsExactly(LIST, "wwwmine.txt");
  }

  @Test
  void whileSomebodyIsPublishingNobodyElseDoes() throws IOException {
    bucket.put(LOCK, "2026-11-22T04:59:00Z\nsomebody\n");
    deliver("", "index.html", "home");
    assertThat(codes()).containsExactly("place-in-use");
    Problem told = problems.sorted().get(0);
    assertThat(told.message()).contains("since 2026-11-22T04:59:00Z");
    assertThat(told.fix()).contains("--break-lock");
    assertThat(bucket.keys()).containsExactly(LOCK);
    breakLock = true;
    deliver("", "index.html", "home");
    assertThat(codes()).isEmpty();
    assertThat(bucket.keys()).containsExactly(LIST, "www/index.html");
  }

  @Test
  void whereALockCanBeMadeTwiceItIsLookedForFirst() throws IOException {
    bucket.ignoreConditions();
    bucket.put(LOCK, "2026-11-22T04:59:00Z\nsomebody\n");
    deliver("", "index.html", "home");
    assertThat(codes()).containsExactly("place-in-use");
    assertThat(bucket.text(LOCK)).contains("somebody");
    assertThat(bucket.keys()).containsExactly(LOCK);
  }

  @Test
  void whoeverLostTheLockOnTheWayEndsThere() throws IOException {
    deliver("", "index.html", "home", "old.css", "old");
    bucket.deny(
        (step, key) -> {
          if (key.equals("www/index.html")) {
            bucket.put(LOCK, "2026-11-22T05:00:01Z\nsomebody\n");
          }
          return false;
        });
    deliver("", "index.html", "new");
    assertThat(codes()).containsExactly("place-in-use");
    assertThat(bucket.keys()).containsExactly(LOCK, LIST, "www/index.html", "www/old.css");
    assertThat(bucket.text(LOCK)).contains("somebody");
  }

  @Test
  void aLockThatWasMadeWhileTheAnswerSaysOtherwiseIsTakenBack() throws IOException {
    bucket.breakAfter(LOCK);
    deliver("", "index.html", "home");
    assertThat(codes()).containsExactly("place-denied");
    assertThat(bucket.keys()).isEmpty();
  }

  @Test
  void aFolderAsTheConsoleMakesItIsEmptyAndStays() throws IOException {
    bucket.put("www/", "");
    deliver("", "index.html", "home");
    deliver("");
    assertThat(codes()).isEmpty();
    assertThat(bucket.keys()).containsExactly("www/", LIST);
  }

  @Test
  void aFolderWithAFileInItIsNotEmpty() throws IOException {
    bucket.put("www/", "");
    bucket.put("www/mine.txt", "mine");
    deliver("", "index.html", "home");
    assertThat(codes()).containsExactly("not-our-place");
  }

  @Test
  void theLockTellsNobodysName() throws IOException {
    bucket.deny((step, key) -> (step + key).equals("delete" + LOCK));
    deliver("", "index.html", "home");
    assertThat(bucket.text(LOCK)).matches("2026-11-22T05:00:00Z\n[0-9a-f-]{36}\n");
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    deliver("", "index.html", "home");
    bucket.steps().clear();
    new Delivery(site("", "index.html", "new"), destination(), problems).plan();
    assertThat(bucket.steps()).isEmpty();
    assertThat(codes()).isEmpty();
  }

  @Test
  void hostsFilesAndCompressedCopiesAreNotSent() throws IOException {
    deliver("", ".htaccess", "x", "_headers", "x", "index.html", "x", "index.html.br", "x");
    assertThat(bucket.keys()).containsExactly(LIST, "www/index.html");
  }

  @Test
  void olderVersionsAreKeptUntilSomethingIsTakenBack() throws IOException {
    bucket.keepVersions();
    deliver("", "index.html", "home", "a.html", "told");
    deliver("", "index.html", "home 2", "a.html", "told again");
    assertThat(bucket.past()).contains("www/a.html");
    deliver(TAKEN, "index.html", "home 3");
    assertThat(codes()).containsExactly("purge-caches");
    assertThat(Set.copyOf(bucket.past())).isSubsetOf(LOCK, "deleted " + LOCK, LIST);
    assertThat(bucket.keys()).containsExactly(LIST, "www/index.html");
    assertThat(listed().withdrawn()).isEqualTo(Taken.digests(TAKEN));
  }

  @Test
  void whatOthersHaveThereKeepsItsOlderVersionsAndWhatIsGoneDoesNot() throws IOException {
    bucket.keepVersions();
    deliver("", "index.html", "home", "a.html", "told");
    deliver("", "index.html", "home");
    bucket.put("www/mine.txt", "mine");
    bucket.put("www/mine.txt", "mine again");
    deliver(TAKEN, "index.html", "home 2");
    assertThat(codes()).containsExactly("purge-caches");
    assertThat(bucket.past()).contains("www/mine.txt");
    assertThat(bucket.past()).doesNotContain("www/a.html", "deleted www/a.html", "www/index.html");
    assertThat(bucket.text("www/mine.txt")).isEqualTo("mine again");
  }

  @Test
  void anOlderVersionThatMayNotBeDeletedIsNamedAndItsMarkStays() throws IOException {
    bucket.keepVersions();
    deliver("", "index.html", "home", "a.html", "told");
    bucket.deny((step, key) -> (step + key).equals("forgetwww/a.html"));
    deliver(TAKEN, "index.html", "home");
    assertThat(codes()).containsExactly("old-versions-left", "purge-caches");
    assertThat(problems.sorted().get(0).message()).contains("a.html");
    assertThat(bucket.keys()).containsExactly(LIST, "www/index.html");
    assertThat(bucket.past()).contains("www/a.html", "deleted www/a.html");
    bucket.deny(null);
    deliver(TAKEN, "index.html", "home");
    assertThat(codes()).containsExactly("purge-caches");
    assertThat(bucket.past()).doesNotContain("www/a.html", "deleted www/a.html");
    assertThat(listed().withdrawn()).isEqualTo(Taken.digests(TAKEN));
  }

  @Test
  void whereOlderVersionsCannotBeListedThatIsSaid() throws IOException {
    deliver("", "index.html", "home", "a.html", "told");
    bucket.deny((step, key) -> step.equals("versions"));
    deliver(TAKEN, "index.html", "home");
    assertThat(codes()).containsExactly("old-versions-left", "purge-caches");
    assertThat(problems.sorted().get(0).message()).contains("the list of older versions");
  }

  @Test
  void withoutVersioningNothingIsLeftToDelete() throws IOException {
    deliver("", "index.html", "home", "a.html", "told");
    deliver(TAKEN, "index.html", "home");
    assertThat(codes()).containsExactly("purge-caches");
    assertThat(bucket.steps()).noneMatch(step -> step.startsWith("forget"));
  }
}
