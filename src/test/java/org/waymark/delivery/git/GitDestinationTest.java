package org.waymark.delivery.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.delivery.Delivery;
import org.waymark.delivery.Destination;
import org.waymark.delivery.Manifest;
import org.waymark.delivery.Outgoing;
import org.waymark.delivery.Plan;
import org.waymark.delivery.Sent;
import org.waymark.delivery.Site;
import org.waymark.delivery.Standing;
import org.waymark.delivery.Taken;
import org.waymark.delivery.TargetName;
import org.waymark.delivery.Visit;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.publish.Outcome;
import org.waymark.source.Sha256;

/** A branch is moved as a whole, holds the site and nothing else, and forgets when it must. */
final class GitDestinationTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;

  private Branch branch;
  private Problems problems = new Problems();
  private boolean alone;

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectories(folder.resolve("project"));
    branch = Branch.make(folder.resolve("pages.git"));
  }

  @AfterEach
  void end() {
    branch.close();
  }

  private Destination destination(String remote) {
    return destination(remote, Map.of());
  }

  private Destination destination(String remote, Map<String, String> environment) {
    return new GitDestination(
        new TargetName.Branch(remote, ""), folder.resolve("project"), NOON, alone, environment);
  }

  private Destination destination() {
    return destination(folder.resolve("pages.git").toUri().toString());
  }

  private Site site(String withdrawn, String... files) throws IOException {
    TreeMap<String, Outgoing> all = new TreeMap<>();
    for (int i = 0; i < files.length; i += 2) {
      Path file = folder.resolve("project/target/website").resolve(files[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, files[i + 1]);
      byte[] bytes = files[i + 1].getBytes(StandardCharsets.UTF_8);
      Sent sent = new Sent(HexFormat.of().formatHex(Sha256.of(bytes)), "text/html", "no-cache");
      all.put(files[i], new Outgoing(files[i], file, sent));
    }
    return new Site(
        folder.resolve("project"),
        "https://www.example.org",
        List.copyOf(all.values()),
        Taken.back(withdrawn));
  }

  private Outcome deliver(String... files) throws IOException {
    return deliver(destination(), "", files);
  }

  private Outcome deliver(Destination to, String withdrawn, String... files) throws IOException {
    problems = new Problems();
    return new Delivery(site(withdrawn, files), to, problems).run();
  }

  private List<String> codes() {
    return problems.sorted().stream().map(problem -> problem.code().id()).toList();
  }

  private String said() {
    StringBuilder said = new StringBuilder();
    for (Problem problem : problems.sorted()) {
      said.append(problem.message()).append('\n').append(problem.fix()).append('\n');
    }
    return said.toString();
  }

  @Test
  void theFirstTimeMakesABranchThatNothingComesBefore() throws IOException {
    assertThat(deliver("index.html", "home", "a/index.html", "a")).isEqualTo(new Outcome(2, 0, 0));
    assertThat(codes()).isEmpty();
    assertThat(branch.ids().keySet()).containsExactly(Manifest.FILE, "a/index.html", "index.html");
    assertThat(branch.commits()).hasSize(1);
    assertThat(branch.commits().get(0).getFullMessage())
        .isEqualTo("Publish the site of 2026-11-22: 2 files\n");
    assertThat(branch.commits().get(0).getCommitterIdent().getWhenAsInstant()).isEqualTo(NOON);
  }

  @Test
  void theNextTimeSendsWhatChangedAndSaysHowMuch() throws IOException {
    deliver("index.html", "home", "a.html", "a", "b.html", "b", "same.css", "css");
    ObjectId css = branch.id("same.css");
    assertThat(deliver("index.html", "new", "c.html", "c", "d.html", "d", "same.css", "css"))
        .isEqualTo(new Outcome(3, 1, 2));
    assertThat(branch.ids().keySet())
        .containsExactly(Manifest.FILE, "c.html", "d.html", "index.html", "same.css");
    assertThat(branch.ids()).containsEntry("same.css", css);
    assertThat(branch.text("index.html")).isEqualTo("new");
    assertThat(branch.commits()).hasSize(2);
    assertThat(branch.commits().get(0).getFullMessage())
        .isEqualTo("Publish the site of 2026-11-22: 2 files new, 1 changed, 2 removed\n");
  }

  @Test
  void nothingChangedMakesNoCommit() throws IOException {
    deliver("index.html", "home");
    ObjectId before = branch.tip();
    assertThat(deliver("index.html", "home")).isEqualTo(new Outcome(0, 1, 0));
    assertThat(branch.tip()).isEqualTo(before);
  }

  @Test
  void theSameSiteAndTimeGiveTheSameCommit() throws IOException {
    deliver("index.html", "home");
    ObjectId first = branch.tip();
    try (Branch other = Branch.make(folder.resolve("other.git"))) {
      deliver(destination(folder.resolve("other.git").toString()), "", "index.html", "home");
      assertThat(other.tip()).isEqualTo(first);
    }
  }

  @Test
  void whatWouldBeDoneIsToldAndNotDone() throws IOException {
    Plan plan = new Delivery(site("", "index.html", "home"), destination(), problems).plan();
    assertThat(plan.fresh()).hasSize(1);
    assertThat(branch.isThere()).isFalse();
    deliver("index.html", "home");
    ObjectId before = branch.tip();
    assertThat(new Delivery(site("", "b.html", "b"), destination(), problems).plan().removed())
        .containsExactly("index.html");
    assertThat(branch.tip()).isEqualTo(before);
  }

  @Test
  void bytesAreSentAsTheyAreAndNamesWithADotToo() throws IOException {
    Files.writeString(folder.resolve("project/.gitattributes"), "* text eol=lf\n");
    branch.setting("core", "autocrlf", "true");
    deliver(".nojekyll", "", ".well-known/a.txt", "a\r\nb\r\n", ".gitattributes", "* text\n");
    assertThat(branch.text(".well-known/a.txt")).isEqualTo("a\r\nb\r\n");
    assertThat(branch.text(".nojekyll")).isEmpty();
    assertThat(branch.ids()).containsKey(".gitattributes");
  }

  @Test
  void aBranchOfOthersIsRefused() throws IOException {
    ObjectId theirs =
        branch.change(
            files -> {
              files.put("README.md", "Ours");
              return files;
            });
    assertThat(deliver("index.html", "home")).isEqualTo(Outcome.NONE);
    assertThat(codes()).containsExactly("not-our-place");
    assertThat(branch.tip()).isEqualTo(theirs);
  }

  @Test
  void anEmptyBranchIsTaken() throws IOException {
    branch.change(files -> files);
    deliver("index.html", "home");
    assertThat(codes()).isEmpty();
    assertThat(branch.ids()).containsKey("index.html");
  }

  @Test
  void aBranchThatMovedMeanwhileIsLeftAlone() throws IOException {
    deliver("index.html", "home");
    ObjectId[] theirs = new ObjectId[1];
    Destination slow =
        meanwhile(
            () ->
                theirs[0] =
                    branch.change(
                        files -> {
                          files.put("index.html", "by hand");
                          return files;
                        }));
    deliver(slow, "", "index.html", "new");
    assertThat(codes()).containsExactly("place-in-use");
    assertThat(said()).contains("Nothing is lost", "again");
    assertThat(branch.tip()).isEqualTo(theirs[0]);
    deliver("index.html", "new");
    assertThat(branch.text("index.html")).isEqualTo("new");
    assertThat(branch.commits()).hasSize(3);
  }

  @Test
  void twoWhoBeginTheBranchDoNotMix() throws IOException {
    Destination slow = meanwhile(() -> branch.change(files -> files));
    deliver(slow, "", "index.html", "home");
    assertThat(codes()).containsExactly("place-in-use");
    assertThat(branch.ids()).isEmpty();
  }

  /** Lets something happen when the branch has been read and not been moved yet. */
  private Destination meanwhile(Runnable event) {
    Destination real = destination();
    return new Destination() {
      @Override
      public String name() {
        return real.name();
      }

      @Override
      public boolean takes(String path) {
        return real.takes(path);
      }

      @Override
      public Standing look() throws IOException {
        return real.look();
      }

      @Override
      public Visit open() throws IOException {
        Visit visit = real.open();
        event.run();
        return visit;
      }
    };
  }

  @Test
  void whatSomebodyChangedByHandIsPutRight() throws IOException {
    deliver("index.html", "home", "a.html", "a");
    ObjectId before = branch.id("index.html");
    branch.change(
        files -> {
          files.put("index.html", "by hand");
          files.put("more.html", "by hand");
          files.remove("a.html");
          return files;
        });
    deliver("index.html", "home", "a.html", "a");
    assertThat(branch.ids().keySet()).containsExactly(Manifest.FILE, "a.html", "index.html");
    assertThat(branch.ids()).containsEntry("index.html", before);
  }

  @Test
  void theNameThatGitHubItselfPutThereStays() throws IOException {
    deliver("index.html", "home");
    branch.change(
        files -> {
          files.put("CNAME", "www.example.org");
          return files;
        });
    deliver("index.html", "new");
    assertThat(branch.text("CNAME")).isEqualTo("www.example.org");
    deliver("index.html", "new", "CNAME", "near.example.org");
    assertThat(branch.text("CNAME")).isEqualTo("near.example.org");
    deliver("index.html", "new");
    assertThat(branch.ids()).doesNotContainKey("CNAME");
  }

  @Test
  void aBranchWithNothingButThatNameIsTakenAndTheNameStays() throws IOException {
    branch.change(
        files -> {
          files.put("CNAME", "www.example.org");
          return files;
        });
    deliver("index.html", "home");
    assertThat(codes()).isEmpty();
    assertThat(branch.text("CNAME")).isEqualTo("www.example.org");
    assertThat(branch.ids()).containsOnlyKeys(Manifest.FILE, "CNAME", "index.html");
  }

  @Test
  void afterAWithdrawalTheBranchBeginsAnew() throws IOException {
    deliver("index.html", "home", "stories/canary.html", "canary");
    ObjectId canary = branch.id("stories/canary.html");
    ObjectId old = branch.tip();
    deliver(destination(), "taken-back", "index.html", "home");
    assertThat(branch.commits()).hasSize(1);
    assertThat(branch.leadsTo(canary)).isFalse();
    assertThat(branch.ids().keySet()).containsExactly(Manifest.FILE, "index.html");
    assertThat(codes()).contains("copies-elsewhere");
    assertThat(said())
        .contains(old.name(), "all commits that no branch leads to", "copied the repository")
        .doesNotContain("canary");
    ObjectId anew = branch.tip();
    deliver(destination(), "taken-back", "index.html", "home");
    assertThat(branch.tip()).isEqualTo(anew);
    assertThat(codes()).isEmpty();
    deliver(destination(), "taken-back", "index.html", "next");
    assertThat(branch.commits()).hasSize(2);
  }

  @Test
  void aHostThatKeepsTheHistoryIsToldOfAndAskedAgain() throws IOException {
    deliver("index.html", "home", "a.html", "a");
    branch.setting("receive", "denyNonFastForwards", "true");
    deliver(destination(), "taken-back", "index.html", "home");
    assertThat(codes()).contains("place-denied").doesNotContain("copies-elsewhere");
    assertThat(branch.ids()).doesNotContainKey("a.html");
    assertThat(branch.commits()).hasSize(2);
    branch.setting("receive", "denyNonFastForwards", "false");
    deliver(destination(), "taken-back", "index.html", "home");
    assertThat(branch.commits()).hasSize(1);
  }

  @Test
  void whoeverWantsNoHistoryHasNone() throws IOException {
    alone = true;
    deliver("index.html", "home");
    deliver("index.html", "new");
    assertThat(branch.commits()).hasSize(1);
    assertThat(branch.text("index.html")).isEqualTo("new");
  }

  @Test
  void nothingIsLeftOfTheTemporaryRepository() throws IOException {
    Path temporary = folder.resolve("project/target/publishing");
    deliver("index.html", "home");
    deliver(destination(folder.resolve("nowhere.git").toString()), "", "index.html", "home");
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void whatARunThatWasKilledLeftIsDeletedByTheNextAndWhatIsInUseIsNot() throws IOException {
    Path temporary = folder.resolve("project/target/publishing");
    Files.createDirectories(temporary.resolve("git-999999999-0-1/objects"));
    long own = ProcessHandle.current().pid();
    Files.createDirectories(temporary.resolve("git-" + own + "-1-2")); // A number is used again.
    Files.createDirectories(temporary.resolve("somebodys"));
    try (Visit visit = destination().open()) {
      assertThat(visit.standing().empty()).isTrue();
      deliver("index.html", "home");
      try (var entries = Files.list(temporary)) {
        assertThat(entries.map(entry -> entry.getFileName() + ""))
            .hasSize(2)
            .contains("somebodys")
            .anyMatch(name -> name.startsWith("git-" + own + "-"));
      }
    }
  }

  @Test
  void halfAPasswordThatIsTakenForABranchIsNotShown() throws IOException {
    Destination half =
        new GitDestination(
            new TargetName.Branch("https://us:pass-canary", "canary@example.org/x.git"),
            folder.resolve("project"),
            NOON,
            alone,
            Map.of());
    deliver(half, "", "index.html", "home");
    assertThat(codes()).containsExactly("place-unknown");
    assertThat(said() + half.name()).doesNotContain("canary");
  }

  @ParameterizedTest
  @CsvSource({
    "http://us:pass-canary@127.0.0.1:1/site.git, place-unreachable",
    "https://pass-canary@127.0.0.1:1/site.git, place-unreachable",
    "nowhere, place-unknown",
    "./nowhere.git, place-unknown",
    "ftp://us:pass-canary@127.0.0.1/site.git, place-unknown",
    "ssh://-oProxyCommand=x/site.git, place-unknown",
    "'http://us:pass-canary@127.0.0.1:x y/site.git', place-unknown",
    "ext::sh -c x, place-unknown",
    "htps://ghp_canary@github.com/x/y.git, place-unknown",
    "htps:/ghp_canary@github.com/x/y.git, place-unknown",
    "ghp_canary@github.com/x/y.git, place-unknown",
    "ghp_canary@github.com, place-unknown",
    "ftp://us:pass/canary@127.0.0.1/site.git, place-unknown",
    "https://us:pass#canary@127.0.0.1:1/site.git, place-unreachable",
    "http://us:pass-canary@pages.example.org/site.git, place-unknown",
    "http://localhost@pages.example.org/site.git, place-unknown"
  })
  void whatCannotBeReachedIsToldWithoutAPassword(String remote, String code) throws IOException {
    deliver(destination(remote), "", "index.html", "home");
    assertThat(codes()).containsExactly(code);
    assertThat(said() + destination(remote).name()).doesNotContain("canary");
  }

  @ParameterizedTest
  @CsvSource({
    "origin, git:origin#gh-pages",
    "git@example.org:us/site.git, git:git@example.org:us/site.git#gh-pages",
    "ssh://git@example.org/us/site.git, git:ssh://git@example.org/us/site.git#gh-pages",
    "/srv/a@b/site.git, git:/srv/a@b/site.git#gh-pages",
    "https://us@example.org/site.git, git:https://example.org/site.git#gh-pages",
    "us:pass@example.org:site.git, git:example.org:site.git#gh-pages",
    "ssh://us:pass@example.org/site.git, git:ssh://example.org/site.git#gh-pages"
  })
  void aPlaceIsNamedAsItWasWrittenButForWhatMayBeSecret(String remote, String name) {
    assertThat(destination(remote).name()).isEqualTo(name);
  }

  @Test
  void aRepositoryThatTheProjectKnowsIsCalledByItsName() throws IOException {
    Path project = folder.resolve("project");
    try (Branch own = Branch.make(project.resolve(".git"))) {
      own.setting("core", "bare", "false");
    }
    Files.writeString(
        project.resolve(".git/config"),
        "[remote \"origin\"]\n  url = "
            + folder.resolve("pages.git").toUri()
            + "\n[user]\n  name = Ada\n  email = ada@example.org\n");
    deliver(destination("origin"), "", "index.html", "home");
    assertThat(codes()).isEmpty();
    assertThat(branch.commits().get(0).getAuthorIdent().getEmailAddress())
        .isEqualTo("ada@example.org");
    Files.writeString(
        project.resolve(".git/config"), "[remote \"origin\"]\n  url = ../pages.git\n");
    deliver(destination("origin"), "", "index.html", "beside");
    assertThat(codes()).isEmpty();
    assertThat(branch.text("index.html")).isEqualTo("beside");
    deliver(destination("orign"), "", "index.html", "home");
    assertThat(said()).contains("\"orign\"", "It knows these: origin.");
  }
}
