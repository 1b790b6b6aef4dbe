package org.waymark.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waymark.Images;
import org.waymark.TestSite;
import org.waymark.problem.Severity;

/** A little site that is edited to and fro, and what must come of it each time. */
final class TwoStates {

  private static final int STORIES = 6;

  private final TestSite site;
  private final List<Map<String, String>> contents;
  private final List<Map<String, String>> known;

  private TwoStates(
      TestSite site, List<Map<String, String>> contents, List<Map<String, String>> known) {
    this.site = site;
    this.contents = contents;
    this.known = known;
  }

  /** Builds both once where nothing can go wrong. */
  static TwoStates in(Path folder) throws IOException {
    TestSite one = TestSite.in(project(folder, 0));
    TestSite other = TestSite.in(project(folder, 1));
    for (int i = 0; i < STORIES; i++) {
      one.story("story-" + i, "What was " + i + ".");
      other.story("story-" + i, "What was " + i + (i % 3 == 0 ? ", and is no more." : "."));
    }
    one.story("only-in-one", "image: {src: media/one.png, alt: Grey}", "It went.");
    one.bytes("content/media/one.png", Images.png(300, 200));
    other.story("only-in-other", "image: {src: media/other.png, alt: Grey}", "It came.");
    other.bytes("content/media/other.png", Images.png(200, 200));
    TestSite site = TestSite.existing(folder.resolve("site"), folder.resolve("site/out/website"));
    return new TwoStates(
        site,
        List.of(
            Tree.of(one.project().resolve("content")), Tree.of(other.project().resolve("content"))),
        List.of(built(one), built(other)));
  }

  private static Map<String, String> built(TestSite site) throws IOException {
    site.compressed().build();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    return Tree.of(site.out());
  }

  /** A project that stays in one of the states. */
  static Path project(Path folder, int state) {
    return folder.resolve(state == 0 ? "one" : "other");
  }

  /** The project that is edited, with compressed copies. */
  TestSite site() {
    return site.compressed();
  }

  /** Edits it. */
  void turnTo(int state) throws IOException {
    Tree.write(site.project().resolve("content"), contents.get(state));
  }

  /** What must be published of a state, file for file. */
  Map<String, String> known(int state) {
    return known.get(state);
  }

  Path beside(String name) {
    return site.out().resolveSibling(name);
  }

  /** Builds it in this process, and expects all that is right and nothing else. */
  void buildsRight(int state) throws IOException {
    site().build();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertRight(state);
  }

  void assertRight(int state) throws IOException {
    assertThat(Tree.differing(Tree.of(site.out()), known(state))).isEmpty();
    assertThat(Tree.names(site.out().resolve(".."))).containsExactly(".website.lock", "website");
    assertThat(Tree.names(site.project().resolve("target/.waymark-pictures")))
        .hasSize(1)
        .noneMatch(name -> name.endsWith(".tmp"));
  }
}
