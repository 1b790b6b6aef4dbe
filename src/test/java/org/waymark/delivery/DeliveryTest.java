package org.waymark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.publish.Outcome;
import org.waymark.source.Sha256;

/** What is sent, in which order, and that it can be stopped anywhere (safety.md 2 and 18). */
final class DeliveryTest {

  private static final String TAKEN = "taken-back";

  @TempDir private Path folder;

  private final FakeDestination fake = new FakeDestination();
  private Problems problems = new Problems();

  /** A site of files given as path, text, path, text. */
  private Site site(String withdrawn, String... files) {
    Map<String, Outgoing> outgoing = new TreeMap<>();
    for (int i = 0; i < files.length; i += 2) {
      outgoing.put(files[i], file(files[i], files[i + 1]));
    }
    return new Site(
        folder, "https://www.example.org/", List.copyOf(outgoing.values()), Taken.back(withdrawn));
  }

  private Outgoing file(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      Path file = folder.resolve("site").resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return new Outgoing(path, file, new Sent(Sha256.hex(bytes), "text/plain", "no-cache"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Outcome deliver(Site site) throws IOException {
    problems = new Problems();
    fake.steps.clear();
    return new Delivery(site, fake, problems).run();
  }

  private List<String> codes() {
    return problems.sorted().stream().map(problem -> problem.code().id()).toList();
  }

  private Site first() {
    return site(
        "",
        "index.html",
        "home",
        "stories/a/index.html",
        "a",
        "stories/b/index.html",
        "b",
        "assets/style-1.css",
        "one",
        "feed.xml",
        "a b");
  }

  /** A page is new, one is gone, one and what it needs are changed. */
  private Site second() {
    return site(
        "",
        "index.html",
        "home of c",
        "stories/a/index.html",
        "a",
        "stories/c/index.html",
        "c",
        "assets/style-2.css",
        "two",
        "feed.xml",
        "a c");
  }

  @Test
  void sendsEverythingTheFirstTimeAndThePagesLast() throws IOException {
    assertThat(deliver(first())).isEqualTo(new Outcome(5, 0, 0));
    assertThat(fake.steps)
        .containsExactly(
            "open",
            "note",
            "put assets/style-1.css",
            "put index.html",
            "put stories/a/index.html",
            "put stories/b/index.html",
            "put feed.xml",
            "note",
            "finish");
    assertThat(codes()).isEmpty();
  }

  @Test
  void sendsNothingWhenNothingChanged() throws IOException {
    deliver(first());
    assertThat(deliver(first())).isEqualTo(new Outcome(0, 5, 0));
    assertThat(fake.steps).containsExactly("open");
  }

  @Test
  void sendsWhatChangedInTheOrderThatPagesNeedAndRemovesLast() throws IOException {
    deliver(first());
    assertThat(deliver(second())).isEqualTo(new Outcome(4, 1, 2));
    assertThat(fake.steps)
        .containsExactly(
            "open",
            "note",
            "put assets/style-2.css",
            "put stories/c/index.html",
            "put index.html",
            "put feed.xml",
            "note",
            "remove assets/style-1.css",
            "remove stories/b/index.html",
            "finish");
    assertThat(fake.there.keySet())
        .isEqualTo(
            second().files().stream()
                .map(Outgoing::path)
                .collect(java.util.stream.Collectors.toSet()));
  }

  @Test
  void sendsAFileAgainWhoseCachingChanged() throws IOException {
    deliver(first());
    Site site = first();
    List<Outgoing> files = new ArrayList<>(site.files());
    Outgoing feed = files.remove(1);
    Sent other = new Sent(feed.sent().sha256(), feed.sent().type(), "no-store");
    files.add(new Outgoing(feed.path(), feed.file(), other));
    deliver(new Site(folder, site.base(), files, Taken.back("")));
    assertThat(fake.steps).contains("put feed.xml").doesNotContain("put index.html");
  }

  @Test
  void leavesOutWhatThePlaceHasNoUseFor() throws IOException {
    deliver(site("", "index.html", "home", "not-for-fakes", "x"));
    assertThat(fake.there).containsOnlyKeys("index.html");
  }

  /** Whatever the moment: no page without what it needs, all that is there is listed. */
  @Test
  void stoppedAnywhereItLeavesWholePagesAndTheNextRunEndsTheSame() throws IOException {
    deliver(first());
    Map<String, Sent> before = Map.copyOf(fake.there);
    Manifest listed = fake.manifest;
    deliver(second());
    int steps = fake.steps.size();
    Map<String, Sent> after = Map.copyOf(fake.there);
    fake.watch = this::assertWhole;
    for (int stop = 0; stop < steps; stop++) {
      fake.there.clear();
      fake.there.putAll(before);
      fake.manifest = listed;
      fake.left = stop;
      stoppedDelivery(second());
      fake.left = Integer.MAX_VALUE;
      deliver(second());
      assertThat(fake.there).as("stopped at step " + stop).isEqualTo(after);
      assertThat(listed().files()).isEqualTo(after);
    }
  }

  /** What the second site does not have any more goes, even when the third is the next to come. */
  @Test
  void whatAStoppedRunBroughtIsNeverForgotten() throws IOException {
    for (int stop = 0; stop < 12; stop++) {
      fake.there.clear();
      fake.manifest = null;
      deliver(first());
      fake.left = stop;
      stoppedDelivery(second());
      fake.left = Integer.MAX_VALUE;
      deliver(site("", "index.html", "third"));
      assertThat(fake.there).containsOnlyKeys("index.html");
    }
  }

  private void stoppedDelivery(Site site) {
    try {
      deliver(site);
    } catch (IOException stopped) {
      assertThat(stopped).hasMessageStartingWith("Stopped");
    }
  }

  private Manifest listed() {
    return Objects.requireNonNull(fake.manifest);
  }

  private void assertWhole() {
    Manifest noted = listed();
    assertThat(noted.files().keySet()).containsAll(fake.there.keySet());
    noted
        .files()
        .forEach(
            (path, sent) -> {
              if (!sent.sha256().isEmpty()) {
                assertThat(fake.there).containsEntry(path, sent);
              }
            });
    boolean newHome = file("index.html", "home of c").sent().equals(fake.there.get("index.html"));
    assertThat(fake.there)
        .containsKey(newHome ? "assets/style-2.css" : "assets/style-1.css")
        .containsKey(newHome ? "stories/c/index.html" : "stories/b/index.html");
  }

  @Test
  void refusesAPlaceWithOthersFiles() throws IOException {
    fake.there.put("someone-elses.txt", Sent.MAYBE);
    assertThat(deliver(first())).isEqualTo(Outcome.NONE);
    assertThat(codes()).containsExactly("not-our-place");
    assertThat(fake.there).containsOnlyKeys("someone-elses.txt");
  }

  @Test
  void aPlanChangesNothing() throws IOException {
    deliver(first());
    fake.steps.clear();
    Plan plan = new Delivery(second(), fake, problems).plan();
    assertThat(fake.steps).isEmpty();
    assertThat(plan.fresh()).extracting(Outgoing::path).contains("stories/c/index.html");
    assertThat(plan.removed()).containsExactly("assets/style-1.css", "stories/b/index.html");
  }

  @Test
  void sendsNoFileThatIsAnotherThanWhenItWasLookedAt() throws IOException {
    Site site = first();
    Files.writeString(folder.resolve("site/stories/b/index.html"), "of another build");
    deliver(site);
    assertThat(codes()).containsExactly("site-changed");
    assertThat(fake.there).containsKey("stories/a/index.html");
  }

  @Test
  void afterAWithdrawalOldVersionsAreDeletedWhenTheNewSiteStands() throws IOException {
    deliver(first());
    Site without = site(TAKEN, "index.html", "home", "assets/style-1.css", "one");
    deliver(without);
    assertThat(fake.steps).endsWith("remove stories/b/index.html", "finish", "forget", "finish");
    assertThat(fake.history).isEmpty();
    assertThat(codes()).containsExactly("purge-caches");
    assertThat(
            Files.readAllLines(
                folder.resolve("target/withdrawn/purge-" + without.withdrawn().name() + ".txt")))
        .containsExactly(
            "https://www.example.org/feed.xml",
            "https://www.example.org/stories/a/",
            "https://www.example.org/stories/b/");
    deliver(without);
    assertThat(fake.steps).containsExactly("open");
  }

  @Test
  void oldVersionsThatCouldNotBeDeletedAreNamedAndTriedAgainUntilTheyAreGone() throws IOException {
    deliver(first());
    Site without = site(TAKEN, "index.html", "home");
    fake.forgets = false;
    deliver(without);
    assertThat(codes()).containsExactly("old-versions-left", "purge-caches");
    Problem left = problems.sorted().get(0);
    assertThat(left.message()).contains("stories/a/index.html");
    deliver(without);
    assertThat(fake.steps).containsExactly("open", "forget", "finish");
    assertThat(codes()).contains("old-versions-left");
    fake.forgets = true;
    deliver(without);
    assertThat(fake.steps).containsExactly("open", "forget", "finish");
    deliver(without);
    assertThat(fake.steps).containsExactly("open");
  }

  @Test
  void stoppedAnywhereAfterAWithdrawalNothingOldIsLeftInTheEnd() throws IOException {
    Site without = site(TAKEN, "index.html", "home");
    for (int stop = 0; stop < 14; stop++) {
      fake.there.clear();
      fake.history.clear();
      fake.manifest = null;
      deliver(first());
      fake.left = stop;
      stoppedDelivery(without);
      fake.left = Integer.MAX_VALUE;
      deliver(without);
      assertThat(fake.history).as("stopped at step " + stop).isEmpty();
      assertThat(listed().withdrawn()).isEqualTo(Taken.digests(TAKEN));
    }
  }

  @Test
  void whatWasTakenBackBeforeTheFirstTimeNeedsNothingDeleted() throws IOException {
    deliver(site(TAKEN, "index.html", "home"));
    assertThat(fake.steps).doesNotContain("forget");
    assertThat(codes()).isEmpty();
  }

  @Test
  void aCopyThatDoesNotKnowOfAWithdrawalSendsNothing() throws IOException {
    deliver(first());
    deliver(site("one two", "index.html", "home"));
    Map<String, Sent> before = Map.copyOf(fake.there);
    for (String known : List.of("", "one", "two three", "one two=2026-11-20")) {
      Site stale = site(known, "index.html", "home", "stories/a/index.html", "a");
      assertThat(deliver(stale)).isEqualTo(Outcome.NONE);
      assertThat(codes()).containsExactly("withdrawals-missing");
      assertThat(fake.steps).containsExactly("open");
      assertThat(new Delivery(stale, fake, problems).plan().isNothing()).isTrue();
    }
    assertThat(fake.there).isEqualTo(before);
  }

  @Test
  void aCopyThatKnowsLessIsRefusedAlsoAfterAWithdrawalWasStoppedOrNotForgotten()
      throws IOException {
    Site without = site(TAKEN, "index.html", "home");
    fake.forgets = false;
    for (int stop = 4; stop < 14; stop++) {
      fake.there.clear();
      fake.manifest = null;
      deliver(first());
      fake.left = stop;
      stoppedDelivery(without);
      fake.left = Integer.MAX_VALUE;
      deliver(first());
      assertThat(codes()).as("stopped at step " + stop).containsExactly("withdrawals-missing");
    }
  }

  @Test
  void whatIsTakenBackOnceMoreHasHistoryForgottenOnceMore() throws IOException {
    deliver(site("one=2026-01-05 two", "index.html", "home"));
    deliver(site("one=2026-11-22 two", "index.html", "home"));
    assertThat(fake.steps).containsExactly("open", "forget", "finish");
    assertThat(codes()).isEmpty();
    deliver(site("one=2026-01-05 two", "index.html", "home"));
    assertThat(codes()).containsExactly("withdrawals-missing");
  }
}
