package org.waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.source.Folders;

/** A site replaces the one before as a whole, or not at all (safety.md 18). */
final class StagingTest {

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  private Path target() {
    return folder.resolve("target/website");
  }

  private Staging open() throws IOException {
    return Staging.open(target(), problems).orElseThrow();
  }

  /** Publishes files given as name, text, name, text. */
  private Outcome publish(String... files) throws IOException {
    try (Staging staging = open()) {
      put(staging, files);
      return staging.publish();
    }
  }

  private static void put(Staging staging, String... files) throws IOException {
    for (int i = 0; i < files.length; i += 2) {
      staging.put(files[i], files[i + 1].getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The files of a folder, without the mark. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    files.remove(Staging.MARK);
    return files;
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> all = Files.list(target().getParent())) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void putsANewSiteInPlace() throws IOException {
    assertThat(publish("index.html", "home", "a/index.html", "a")).isEqualTo(new Outcome(3, 0, 0));
    assertThat(files(target())).isEqualTo(Map.of("index.html", "home", "a/index.html", "a"));
    assertThat(beside()).containsExactly(".website.lock", "website");
  }

  @Test
  void manyThreadsMayWriteIntoOneNewFolder() throws IOException {
    try (Staging staging = open()) {
      IntStream.range(0, 400)
          .parallel()
          .forEach(
              i -> {
                try {
                  staging.put("deep/" + i / 4 + "/er/" + i % 4, new byte[] {1});
                } catch (IOException failure) {
                  throw new UncheckedIOException(failure);
                }
              });
      assertThat(staging.publish().written()).isEqualTo(401);
    }
  }

  @Test
  void leavesAloneWhatDidNotChange() throws IOException {
    publish("index.html", "home", "a.html", "a", "b.html", "b");
    Object before = Files.readAttributes(target().resolve("a.html"), "*").get("fileKey");
    assertThat(publish("index.html", "new!", "a.html", "a", "b.html", "c"))
        .isEqualTo(new Outcome(2, 2, 0));
    assertThat(Files.readAttributes(target().resolve("a.html"), "*"))
        .containsEntry("fileKey", before);
    assertThat(files(target()))
        .isEqualTo(Map.of("index.html", "new!", "a.html", "a", "b.html", "c"));
  }

  @Test
  void touchesNothingWhenNothingChanged() throws IOException {
    publish("index.html", "home", "a/b.html", "b");
    Object before = Files.readAttributes(target(), "*").get("fileKey");
    assertThat(publish("index.html", "home", "a/b.html", "b")).isEqualTo(new Outcome(0, 3, 0));
    assertThat(Files.readAttributes(target(), "*")).containsEntry("fileKey", before);
    assertThat(beside()).containsExactly(".website.lock", "website");
  }

  @Test
  void takesAwayWhatIsNoLongerThere() throws IOException {
    publish("index.html", "home", "a/index.html", "a", "b/c/index.html", "c");
    assertThat(publish("index.html", "home", "b/d.html", "d")).isEqualTo(new Outcome(1, 2, 2));
    assertThat(files(target())).isEqualTo(Map.of("index.html", "home", "b/d.html", "d"));
    assertThat(target().resolve("a")).doesNotExist();
    assertThat(target().resolve("b/c")).doesNotExist();
  }

  @Test
  void takesAwayEvenWhenNothingElseChanged() throws IOException {
    publish("index.html", "home", "a.html", "a");
    assertThat(publish("index.html", "home")).isEqualTo(new Outcome(0, 2, 1));
    assertThat(files(target())).isEqualTo(Map.of("index.html", "home"));
  }

  @Test
  void aFileMayBecomeAFolderAndBack() throws IOException {
    publish("a", "file");
    publish("a/b", "in a folder");
    assertThat(files(target())).isEqualTo(Map.of("a/b", "in a folder"));
    publish("a", "file");
    assertThat(files(target())).isEqualTo(Map.of("a", "file"));
  }

  @Test
  void leavesTheOldSiteWhenTheNewOneIsNotPublished() throws IOException {
    publish("index.html", "home", "a.html", "a");
    try (Staging staging = open()) {
      put(staging, "index.html", "changed", "b.html", "b");
    }
    assertThat(files(target())).isEqualTo(Map.of("index.html", "home", "a.html", "a"));
    assertThat(beside()).containsExactly(".website.lock", "website");
  }

  @Test
  void clearsAwayWhatAKilledBuildLeftWhileWriting() throws IOException {
    publish("index.html", "home");
    Files.createDirectories(target().resolveSibling(".website.new/deep"));
    Files.writeString(target().resolveSibling(".website.new/deep/half.html"), "half");
    publish("index.html", "next");
    assertThat(files(target())).isEqualTo(Map.of("index.html", "next"));
    assertThat(beside()).containsExactly(".website.lock", "website");
  }

  @Test
  void putsTheOldSiteBackWhenABuildWasKilledBetweenTheTwo() throws IOException {
    publish("index.html", "home");
    Files.move(target(), target().resolveSibling(".website.old"));
    Files.createDirectories(target().resolveSibling(".website.new"));
    try (Staging staging = open()) {
      assertThat(files(target())).isEqualTo(Map.of("index.html", "home"));
      put(staging, "index.html", "home");
      assertThat(staging.publish()).isEqualTo(new Outcome(0, 2, 0));
    }
    assertThat(beside()).containsExactly(".website.lock", "website");
  }

  @Test
  void clearsAwayWhatAKilledBuildLeftAfterTheChange() throws IOException {
    publish("index.html", "home");
    Files.createDirectories(target().resolveSibling(".website.old"));
    Files.writeString(target().resolveSibling(".website.old/index.html"), "older");
    publish("index.html", "next");
    assertThat(files(target())).isEqualTo(Map.of("index.html", "next"));
    assertThat(beside()).containsExactly(".website.lock", "website");
  }

  @Test
  void putsNoHalfDeletedSiteBack() throws IOException {
    publish("index.html", "home", "a.html", "a");
    Files.move(target(), target().resolveSibling(".website.old"));
    Files.delete(target().resolveSibling(".website.old/" + Staging.MARK));
    try (Staging staging = open()) {
      assertThat(target()).doesNotExist();
      put(staging, "index.html", "new");
      staging.publish();
    }
    assertThat(files(target())).isEqualTo(Map.of("index.html", "new"));
    assertThat(beside()).containsExactly(".website.lock", "website");
  }

  @Test
  void whenAllIsTakenAwayWhileItIsBuiltItFailsAndTheNextBuildIsRight() throws IOException {
    publish("index.html", "home");
    Staging staging = open();
    put(staging, "index.html", "new");
    Folders.delete(folder);
    assertThatThrownBy(staging::publish).isInstanceOf(IOException.class);
    staging.close();
    publish("index.html", "next");
    assertThat(files(target())).isEqualTo(Map.of("index.html", "next"));
  }

  @Test
  void refusesAFolderThatIsNotWaymarks() throws IOException {
    Files.createDirectories(target());
    Files.writeString(target().resolve("thesis.txt"), "ten years of work");
    assertThat(Staging.open(target(), problems)).isEmpty();
    assertThat(files(target())).isEqualTo(Map.of("thesis.txt", "ten years of work"));
    assertThat(beside()).containsExactly("website");
    Problem told = problems.sorted().get(0);
    assertThat(told.code()).isEqualTo(PublishCode.NOT_OUR_FOLDER);
    assertThat(told.place()).isNull();
    assertThat(told.fix()).contains("--out");
  }

  @Test
  void refusesAFile() throws IOException {
    Files.createDirectories(target().getParent());
    Files.writeString(target(), "a file");
    assertThat(Staging.open(target(), problems)).isEmpty();
    assertThat(Files.readString(target())).isEqualTo("a file");
  }

  @Test
  void takesAnEmptyFolder() throws IOException {
    Files.createDirectories(target());
    publish("index.html", "home");
    assertThat(files(target())).isEqualTo(Map.of("index.html", "home"));
  }

  @Test
  void followsTheFolderThatIsALink() throws IOException {
    Path served = Files.createDirectories(folder.resolve("served/site"));
    Files.createDirectories(target().getParent());
    Files.createSymbolicLink(target(), served);
    publish("index.html", "home");
    publish("index.html", "next");
    assertThat(files(served)).isEqualTo(Map.of("index.html", "next"));
    assertThat(target()).isSymbolicLink();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../escaped.html", "a/../../escaped.html", "../../escaped.html"})
  void writesNothingOutside(String name) throws IOException {
    try (Staging staging = open()) {
      assertThatThrownBy(() -> put(staging, name, "out"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
          .containsExactly(".website.lock");
    }
  }

  @Test
  void buildsAtOnceWaitForEachOther() throws Exception {
    int builds = 6;
    CountDownLatch start = new CountDownLatch(builds);
    ExecutorService threads = Executors.newFixedThreadPool(builds);
    try {
      List<Future<Outcome>> done = new ArrayList<>();
      for (int i = 0; i < builds; i++) {
        done.add(threads.submit(aBuild("build " + i, start)));
      }
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            for (Future<Outcome> outcome : done) {
              assertThat(outcome.get().written()).isPositive();
            }
          });
    } finally {
      threads.shutdownNow();
    }
    Map<String, String> files = files(target());
    assertThat(files).hasSize(20);
    assertThat(files.values()).containsOnly(files.get("0.html")); // All of one build.
    assertThat(beside()).containsExactly(".website.lock", "website");
  }

  private Callable<Outcome> aBuild(String text, CountDownLatch start) {
    return () -> {
      start.countDown();
      start.await();
      String[] files = new String[40];
      for (int i = 0; i < files.length; i += 2) {
        files[i] = i / 2 + ".html";
        files[i + 1] = text;
      }
      return publish(files);
    };
  }
}
