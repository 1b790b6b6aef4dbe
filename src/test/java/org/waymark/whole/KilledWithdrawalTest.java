package org.waymark.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Images;
import org.waymark.TestSite;
import org.waymark.cli.Main;

/**
 * A withdrawal that is killed at any moment is done whole when it is run again, and until then no
 * file is half written (safety.md 2 and 18).
 */
final class KilledWithdrawalTest {

  private static final int KILLS = Integer.getInteger("waymark.kills", 5);

  private static final String STORY = "stories/the-long-wait.md";
  private static final String MARK = "withdrawn.yaml";

  /** Where in a withdrawal it is killed. */
  private enum Moment {
    ANY,
    MARKED,
    BUILDING,
    EXCHANGE,
    DELETING
  }

  @TempDir private Path folder;

  private final Random random = new Random(2026);

  private TestSite project() {
    return TestSite.existing(folder.resolve("site"), folder.resolve("site/target/website"));
  }

  private void begin() {
    TestSite.in(folder.resolve("site"))
        .bytes("content/media/mine.png", Images.png(40, 30))
        .story(
            "the-long-wait",
            "summary: What it is to wait.\nimage: {src: media/mine.png, alt: Chairs}\nsample: false\n",
            "I counted the chairs in that corridor until my name was called.")
        .story("other", "Another story.")
        .build();
  }

  @Test
  void runAgainItIsDoneWhole() throws IOException, InterruptedException {
    begin();
    TestSite site = project();
    Path content = site.project().resolve("content");
    Map<String, String> texts = Tree.of(content);
    Map<String, String> before = Tree.of(site.out());
    long start = System.nanoTime();
    WaymarkProcess whole = withdrawal();
    assertThat(whole.end()).as(whole::told).isZero();
    long usual = System.nanoTime() - start;
    Map<String, String> after = Tree.of(site.out());
    Map<String, String> left = Tree.of(content);
    String purged = purged();
    assertThat(purged).contains("removed  https://example.org/stories/the-long-wait/");
    assertThat(after.keySet()).noneMatch(name -> name.contains("long-wait"));
    Map<String, Integer> found = new TreeMap<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Tree.write(content, texts);
      Tree.delete(site.project().resolve("target"));
      site.build();
      assertThat(Tree.differing(Tree.of(site.out()), before)).isEmpty();
      Moment moment = Moment.values()[kill % Moment.values().length];
      boolean killed = await(moment, withdrawal(), content, usual).kill();
      assertNothingIsHalf(content, texts, left, before, after);
      found.merge(moment + (killed ? "" : " (it had ended)"), 1, Integer::sum);
      if (isUnfinished(content)) {
        StringWriter told = new StringWriter();
        assertThat(again(told)).as(() -> moment + ": " + told).isZero();
      }
      assertThat(Tree.differing(Tree.of(content), left)).isEmpty();
      assertThat(Tree.differing(Tree.of(site.out()), after)).isEmpty();
      assertThat(purged()).as(moment.toString()).isEqualTo(purged);
      assertThat(Tree.names(site.project().resolve("target")))
          .containsExactly(
              ".waymark-pictures", ".website.lock", "last-builds", "website", "withdrawn");
      assertThat(Tree.of(site.project().resolve("target/last-builds")).values())
          .noneMatch(text -> text.contains("long-wait"));
      assertThat(Tree.of(site.project().resolve("target/.waymark-pictures"))).isEmpty();
      assertThat(Tree.names(proofs())).hasSize(2).contains(".lock");
    }
    Files.writeString(Path.of("target/killed-withdrawals.txt"), KILLS + " kills\n" + found + "\n");
  }

  private WaymarkProcess withdrawal() throws IOException {
    return WaymarkProcess.start(project().project(), "withdraw", "the-long-wait");
  }

  private int again(StringWriter told) {
    PrintWriter out = new PrintWriter(told);
    String[] arguments = {
      "withdraw", "the-long-wait", "--as-of=2026-11-21", "--project=" + project().project()
    };
    return Main.run(arguments, out, out);
  }

  private WaymarkProcess await(Moment moment, WaymarkProcess run, Path content, long usual) {
    Path fresh = project().out().resolveSibling(".website.new");
    Path old = project().out().resolveSibling(".website.old");
    return switch (moment) {
      case ANY -> run.after(random.nextLong(usual));
      case MARKED -> run.when(() -> Files.exists(content.resolve(MARK)));
      case BUILDING -> run.when(() -> Files.exists(fresh)).after(random.nextLong(usual / 3));
      case EXCHANGE -> run.when(() -> Files.exists(fresh)).atOnceWhen(() -> Files.exists(old));
      case DELETING ->
          run.atOnceWhen(() -> !Files.exists(content.resolve("media/mine.png")))
              .after(random.nextLong(200_000));
    };
  }

  private void assertNothingIsHalf(
      Path content,
      Map<String, String> texts,
      Map<String, String> left,
      Map<String, String> before,
      Map<String, String> after)
      throws IOException {
    Map<String, String> now = Tree.of(content);
    now.keySet().removeIf(name -> name.endsWith(".tmp")); // Of these the next run knows nothing.
    now.forEach((name, text) -> assertThat(text).isIn(texts.get(name), left.get(name)));
    Path out = project().out();
    Path site = Files.exists(out) ? out : out.resolveSibling(".website.old");
    assertThat(Tree.of(site)).isIn(before, after);
    if (!Files.exists(content.resolve(STORY))) {
      assertThat(now).containsKey(MARK);
      assertThat(Tree.differing(Tree.of(site), after)).isEmpty();
    }
  }

  /** Whether its last run was stopped before it could say that all is well. */
  private boolean isUnfinished(Path content) throws IOException {
    return Files.exists(content.resolve(STORY))
        || Tree.names(proofs()).stream().anyMatch(name -> name.endsWith(".begun"));
  }

  private Path proofs() {
    return project().project().resolve("target/withdrawn");
  }

  /** The end of the proof: what every cache must forget. */
  private String purged() throws IOException {
    String name =
        Tree.names(proofs()).stream()
            .filter(file -> file.endsWith(".txt"))
            .findFirst()
            .orElseThrow();
    String proof = Files.readString(proofs().resolve(name));
    return proof.substring(proof.indexOf("Outputs touched"));
  }
}
