package org.waymark.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment leaves the old site or the new one, whole, and the next
 * build is right (safety.md 18). {@code -Dwaymark.kills=200} kills more often than the usual run;
 * what came of it then stands in {@code target/killed-builds.txt}.
 */
final class KilledBuildsTest {

  private static final int KILLS = Integer.getInteger("waymark.kills", 6);

  private static final long MICROSECOND = 1000;

  /** Where in a build it is killed: some moments are rare, and the ones that matter most. */
  private enum Moment {
    ANY,
    STAGING,
    LINKING,
    EXCHANGE
  }

  @TempDir private Path folder;

  private final Random random = new Random(2026);
  private final Map<String, Integer> found = new TreeMap<>();

  @Test
  void whatIsPublishedIsTheOldSiteOrTheNewOneAndTheNextBuildIsRight()
      throws IOException, InterruptedException {
    TwoStates states = TwoStates.in(folder);
    states.turnTo(0);
    long start = System.nanoTime();
    assertThat(build(states).end()).isZero();
    long usual = System.nanoTime() - start;
    states.assertRight(0);
    for (int kill = 0; kill < KILLS; kill++) {
      int before = kill % 2;
      Moment moment = Moment.values()[kill % Moment.values().length];
      states.turnTo(1 - before);
      WaymarkProcess build = build(states);
      boolean killed = await(moment, build, states, usual).kill();
      String stands = stands(states, before);
      assertThat(stands).as(moment + ", kill " + kill).isNotEqualTo("a mixture");
      found.merge(moment + (killed ? ": " : " (it had ended): ") + stands, 1, Integer::sum);
      next(kill, states, 1 - before);
    }
    Files.writeString(Path.of("target/killed-builds.txt"), KILLS + " kills\n" + found + "\n");
  }

  private static WaymarkProcess build(TwoStates states) throws IOException {
    String out = "--out=" + states.site().out();
    return WaymarkProcess.start(states.site().project(), "build", "--compress", out);
  }

  private WaymarkProcess await(Moment moment, WaymarkProcess build, TwoStates states, long usual) {
    Path fresh = states.beside(".website.new");
    Path linked = fresh.resolve("robots.txt"); // The same in both, so one of the last to be there.
    return switch (moment) {
      case ANY -> build.after(random.nextLong(usual));
      case STAGING -> build.when(() -> Files.exists(fresh)).after(random.nextLong(usual / 2));
      case LINKING ->
          build.when(() -> Files.exists(linked)).after(random.nextLong(2000) * MICROSECOND);
      case EXCHANGE ->
          build
              .when(() -> Files.exists(fresh))
              .atOnceWhen(() -> Files.exists(states.beside(".website.old")))
              .after(random.nextLong(100) * MICROSECOND);
    };
  }

  /** What readers find now, or would find when the next build has begun. */
  private static String stands(TwoStates states, int before) throws IOException {
    Path out = states.site().out();
    boolean gap = !Files.exists(out);
    Map<String, String> files = Tree.of(gap ? states.beside(".website.old") : out);
    if (files.equals(states.known(before))) {
      return gap ? "between the two" : "the old site";
    }
    return !gap && files.equals(states.known(1 - before)) ? "the new site" : "a mixture";
  }

  /** Mostly in this process, which is quicker; now and then in one of its own. */
  private static void next(int kill, TwoStates states, int state)
      throws IOException, InterruptedException {
    if (kill % 10 == 9) {
      WaymarkProcess build = build(states);
      assertThat(build.end()).as(build::told).isZero();
      states.assertRight(state);
    } else {
      states.buildsRight(state);
    }
  }
}
