package org.waymark.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Build;
import org.waymark.Report;
import org.waymark.TestSite;
import org.waymark.problem.Problems;
import org.waymark.publish.Target;

/** Two that are at work at once do not mix, and both end (safety.md 18). */
final class TwoAtOnceTest {

  private static final String TEXT = "I counted the chairs in that corridor until I was called.";

  private static final String OTHER =
      "They gave me a leaflet about something else altogether that day.";

  @TempDir private Path folder;

  @Test
  void ofTwoProcessesThatBuildDifferentContentTheSiteIsOneOrTheOther()
      throws IOException, InterruptedException {
    TwoStates states = TwoStates.in(folder);
    Path out = folder.resolve("out/website");
    List<WaymarkProcess> builds = new ArrayList<>();
    for (int state = 0; state < 2; state++) {
      builds.add(
          WaymarkProcess.start(
              TwoStates.project(folder, state), "build", "--compress", "--out=" + out));
    }
    for (WaymarkProcess build : builds) {
      assertThat(build.end()).isZero();
    }
    assertThat(Tree.of(out)).isIn(states.known(0), states.known(1));
    assertThat(Tree.names(out.resolve(".."))).containsExactly(".website.lock", "website");
  }

  @Test
  void ofThreadsWithDifferentOptionsTheSiteIsOneOrTheOther() throws Exception {
    TwoStates states = TwoStates.in(folder);
    TestSite plain =
        TestSite.existing(TwoStates.project(folder, 0), folder.resolve("plain")).build();
    Path out = folder.resolve("out/website");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Report>> builds = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        TestSite site = TestSite.existing(TwoStates.project(folder, i % 2), out);
        Target target = new Target(out, i % 3 > 0, false);
        builds.add(threads.submit(() -> Build.of(site.inputs(), target, new Problems()).run()));
      }
      assertTimeoutPreemptively(
          Duration.ofMinutes(2),
          () -> {
            for (Future<Report> build : builds) {
              assertThat(build.get().pages()).isPositive();
            }
          });
    } finally {
      threads.shutdownNow();
    }
    TestSite other =
        TestSite.existing(TwoStates.project(folder, 1), folder.resolve("plain-other")).build();
    assertThat(Tree.of(out))
        .isIn(states.known(0), states.known(1), Tree.of(plain.out()), Tree.of(other.out()));
    assertThat(Tree.names(out.resolve(".."))).containsExactly(".website.lock", "website");
  }

  @Test
  void whoIsKilledWhileOthersWaitLetsThemBegin() throws IOException, InterruptedException {
    TwoStates states = TwoStates.in(folder);
    states.turnTo(0);
    String out = "--out=" + states.site().out();
    WaymarkProcess first =
        WaymarkProcess.start(states.site().project(), "build", "--compress", out);
    first.when(() -> Files.exists(states.beside(".website.new")));
    WaymarkProcess second =
        WaymarkProcess.start(states.site().project(), "build", "--compress", out);
    first.kill();
    assertThat(second.end()).isZero();
    states.assertRight(0);
  }

  @Test
  void whatIsTakenBackBesideABuildStaysAway() throws IOException, InterruptedException {
    TestSite site = withStories();
    WaymarkProcess build = WaymarkProcess.start(site.project(), "build");
    build.when(() -> Files.exists(site.out().resolveSibling(".website.new")));
    WaymarkProcess withdrawal = WaymarkProcess.start(site.project(), "withdraw", "first");
    WaymarkProcess another = WaymarkProcess.start(site.project(), "withdraw", "second");
    assertThat(build.end()).isZero();
    assertThat(withdrawal.end()).as(withdrawal::told).isZero();
    assertThat(another.end()).as(another::told).isZero();
    assertThat(site.files()).noneMatch(name -> name.contains("first") || name.contains("second"));
    assertThat(site.publishes("counted the chairs") || site.publishes("something else altogether"))
        .isFalse();
    site.story("first", TEXT).story("second", OTHER).build();
    assertThat(site.publishes("counted the chairs") || site.publishes("something else altogether"))
        .as("a mark was lost")
        .isFalse();
  }

  private TestSite withStories() {
    return TestSite.in(folder.resolve("site"))
        .story(
            "first",
            "title: The first of them to come\nsummary: One.\nteller: {name: Ada, identity: pen-name, role: partner}",
            TEXT)
        .story(
            "second",
            "title: What the second one had said\nsummary: Two.\nteller: {name: Bea, identity: pen-name, role: partner}",
            OTHER)
        .story("kept", "summary: Three.", "What stays.");
  }
}
