package org.waymark.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;
import org.waymark.cli.Main;
import org.waymark.problem.Problems;
import org.waymark.publish.Staging;

/** A disk that fills up, or cannot be written, leaves the last site whole (safety.md 18). */
final class FullDiskTest {

  private static final int DISK = 4096;
  private static final int DEFECT = 3;
  private static final String FULL = "the disk is full. Make room on it";

  @TempDir private Path folder;

  private final StringWriter told = new StringWriter();

  private int run(Path project, String... arguments) {
    told.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(List.of("--as-of=2026-11-21", "--threads=2", "--project=" + project));
    PrintWriter out = new PrintWriter(told);
    Clock noon = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    return Main.run(all.toArray(String[]::new), out, out, noon);
  }

  @Test
  void aBuildThatFindsNoRoomLeavesTheLastSiteAndIsRightOnceThereIsSome()
      throws IOException, InterruptedException {
    TwoStates states = TwoStates.in(folder);
    try (Disk disk = Disk.at(folder.resolve("disk"), DISK)) {
      Path out = folder.resolve("disk/website");
      String to = "--out=" + out;
      int state = 0;
      assertThat(run(TwoStates.project(folder, state), "build", to, "--compress")).isZero();
      int full = 0;
      for (int room : new int[] {0, 4, 40, 120, 200, 280, 400, 2000}) {
        disk.leave(room);
        int status = run(TwoStates.project(folder, 1 - state), "build", to, "--compress");
        if (status != 0) {
          full++;
          assertThat(status).as(told.toString()).isEqualTo(DEFECT);
          assertThat(told.toString()).contains(FULL, "The last published site is as it was.");
          assertThat(Tree.differing(Tree.of(out), states.known(state))).isEmpty();
          assertThat(Tree.names(out.resolve("..")))
              .isSubsetOf(".website.lock", "website", "filler");
          disk.makeRoom();
          assertThat(run(TwoStates.project(folder, 1 - state), "build", to, "--compress")).isZero();
        }
        state = 1 - state;
        assertThat(Tree.differing(Tree.of(out), states.known(state))).isEmpty();
      }
      assertThat(full).isBetween(4, 7);
    }
  }

  @Test
  void aWithdrawalThatFindsNoRoomSaysThatItIsNotDoneAndIsDoneOnceThereIsSome()
      throws IOException, InterruptedException {
    Path project = folder.resolve("disk/site");
    try (Disk disk = Disk.at(folder.resolve("disk"), DISK)) {
      int full = 0;
      for (int room : new int[] {0, 4, 8, 12, 40, 100}) {
        TestSite site =
            TestSite.in(project)
                .story("kept", "summary: Another.", "What stays.")
                .story("gone", "I counted the chairs in that corridor until my name was called.");
        for (String left : List.of("content/withdrawn.yaml", "target/withdrawn/.lock")) {
          Files.deleteIfExists(project.resolve(left));
        }
        assertThat(run(project, "build")).as(told.toString()).isZero();
        Map<String, String> before = Tree.of(site.out());
        disk.leave(room);
        int status = run(project, "withdraw", "gone");
        if (status != 0) {
          full++;
          assertThat(status).as(told.toString()).isEqualTo(DEFECT);
          assertThat(told.toString()).contains(FULL, "NOT DONE", "run the same command again");
          assertThat(Tree.differing(Tree.of(site.out()), before)).isEmpty();
          assertThat(project.resolve("content/stories/gone.md")).exists();
          assertThat(Tree.names(project.resolve("content"))).noneMatch(n -> n.endsWith(".tmp"));
          disk.makeRoom();
          assertThat(run(project, "withdraw", "gone")).as(told.toString()).isZero();
        }
        assertThat(site.publishes("counted the chairs")).isFalse();
        assertThat(project.resolve("content/stories/gone.md")).doesNotExist();
        assertThat(Tree.names(project.resolve("target/withdrawn")))
            .noneMatch(name -> name.endsWith(".tmp") || name.endsWith(".begun"));
        disk.makeRoom();
      }
      assertThat(full).isGreaterThan(2);
    }
  }

  @Test
  void publishingToAFullDiskLeavesTheLastSiteAndIsRightOnceThereIsRoom()
      throws IOException, InterruptedException {
    TwoStates states = TwoStates.in(folder);
    try (Disk disk = Disk.at(folder.resolve("disk"), DISK)) {
      Path out = folder.resolve("disk/website");
      String to = "folder:" + out;
      assertThat(run(TwoStates.project(folder, 0), "publish", to, "--compress"))
          .as(told.toString())
          .isZero();
      Map<String, String> before = Tree.of(out);
      int full = 0;
      for (int room : new int[] {0, 40, 120}) {
        disk.leave(room);
        int status = run(TwoStates.project(folder, 1), "publish", to, "--compress");
        if (status != 0) {
          full++;
          assertThat(status).as(told.toString()).isEqualTo(DEFECT);
          assertThat(told.toString()).contains(FULL, "The last published site is as it was.");
          assertThat(Tree.differing(Tree.of(out), before)).isEmpty();
        }
      }
      assertThat(full).isPositive();
      disk.makeRoom();
      assertThat(run(TwoStates.project(folder, 1), "publish", to, "--compress"))
          .as(told.toString())
          .isZero();
      Map<String, String> after = Tree.of(out);
      after.remove(".waymark-published.json");
      assertThat(Tree.differing(after, states.known(1))).isEmpty();
    }
  }

  @Test
  void aDiskThatCannotBeWrittenLeavesTheLastSite() throws IOException, InterruptedException {
    TwoStates states = TwoStates.in(folder);
    try (Disk disk = Disk.at(folder.resolve("disk"), DISK)) {
      Path out = folder.resolve("disk/website");
      run(TwoStates.project(folder, 0), "build", "--out=" + out, "--compress");
      disk.protect(true);
      int status = run(TwoStates.project(folder, 1), "build", "--out=" + out, "--compress");
      assertThat(status).isEqualTo(DEFECT);
      assertThat(told.toString()).contains("you may not do that there");
      assertThat(Tree.differing(Tree.of(out), states.known(0))).isEmpty();
      disk.protect(false);
      run(TwoStates.project(folder, 1), "build", "--out=" + out, "--compress");
      assertThat(Tree.differing(Tree.of(out), states.known(1))).isEmpty();
    }
  }

  @Test
  void anOutputFolderThatIsADiskOfItsOwnIsToldToTheEditor()
      throws IOException, InterruptedException {
    TestSite site = TestSite.in(folder.resolve("site"));
    try (Disk disk = Disk.at(folder.resolve("disk"), DISK)) {
      disk.makeRoom();
      int status = run(site.project(), "build", "--out=" + folder.resolve("disk"));
      assertThat(status).isEqualTo(DEFECT);
      assertThat(told.toString()).contains("Name a folder inside it with --out.");
    }
  }

  /** A folder on which a disk is mounted cannot be renamed. */
  @Test
  void whereTheNewSiteCannotTakeTheOldOnesPlaceTheOldOneIsPutBack()
      throws IOException, InterruptedException {
    Path out = folder.resolve("website");
    publish(out, "old");
    Map<String, String> before = Tree.of(out);
    try (Staging staging = Staging.open(out, new Problems()).orElseThrow()) {
      try (Disk disk = Disk.at(folder.resolve(".website.new"), DISK)) {
        disk.makeRoom();
        staging.put("index.html", "new".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(staging::publish).isInstanceOf(IOException.class);
      }
      assertThat(Tree.differing(Tree.of(out), before)).isEmpty();
    }
    publish(out, "new");
    assertThat(Files.readString(out.resolve("index.html"))).isEqualTo("new");
    assertThat(Tree.names(folder)).containsExactly(".website.lock", "website");
  }

  private static void publish(Path out, String text) throws IOException {
    try (Staging staging = Staging.open(out, new Problems()).orElseThrow()) {
      staging.put("index.html", text.getBytes(StandardCharsets.UTF_8));
      staging.publish();
    }
  }
}
