package org.waymark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Problems;
import org.waymark.publish.Outcome;
import org.waymark.source.Folders;
import org.waymark.source.Sha256;

/** A folder is replaced as a whole, and only when it is Waymark's. */
final class FolderDestinationTest {

  private static final String TAKEN = "taken-back";

  @TempDir private Path folder;

  private Problems problems = new Problems();

  @BeforeEach
  void makeAProject() throws IOException {
    Files.createDirectories(project().resolve("target/website"));
  }

  private Path project() {
    return folder.resolve("project");
  }

  private Path place() {
    return folder.resolve("www/site");
  }

  private Outcome deliver(Path place, String withdrawn, String... files) throws IOException {
    problems = new Problems();
    TreeMap<String, Outgoing> all = new TreeMap<>();
    for (int i = 0; i < files.length; i += 2) {
      Path file = project().resolve("target/website").resolve(files[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, files[i + 1]);
      Sent sent = new Sent(Sha256.hex(Files.readAllBytes(file)), "text/html", "no-cache");
      all.put(files[i], new Outgoing(files[i], file, sent));
    }
    Site site =
        new Site(
            project(), "https://www.example.org", List.copyOf(all.values()), Taken.back(withdrawn));
    return new Delivery(site, destination(place), problems).run();
  }

  private FolderDestination destination(Path place) {
    return new FolderDestination(place, project(), project().resolve("target/website"));
  }

  private List<String> codes() {
    return problems.sorted().stream().map(problem -> problem.code().id()).toList();
  }

  @Test
  void isMadeWhereItIsNotThere() throws IOException {
    assertThat(deliver(place(), "", "index.html", "home", "a/index.html", "a"))
        .isEqualTo(new Outcome(2, 0, 0));
    assertThat(new TreeSet<>(Folders.sizes(place()).keySet()))
        .containsExactly(".waymark", ".waymark-published.json", "a/index.html", "index.html");
    assertThat(codes()).isEmpty();
  }

  @Test
  void keepsWhatDidNotChangeAndDropsWhatIsGone() throws IOException {
    deliver(place(), "", "index.html", "home", "a.html", "a", "b.html", "b");
    Object before = Files.readAttributes(place().resolve("a.html"), "*").get("fileKey");
    assertThat(deliver(place(), "", "index.html", "new", "a.html", "a"))
        .isEqualTo(new Outcome(1, 1, 1));
    assertThat(Files.readAttributes(place().resolve("a.html"), "*"))
        .containsEntry("fileKey", before);
    assertThat(Files.readString(place().resolve("index.html"))).isEqualTo("new");
    assertThat(place().resolve("b.html")).doesNotExist();
  }

  @Test
  void isNotTouchedWhenNothingChanged() throws IOException {
    deliver(place(), "", "index.html", "home");
    Object before = Files.readAttributes(place(), "*").get("fileKey");
    assertThat(deliver(place(), "", "index.html", "home")).isEqualTo(new Outcome(0, 1, 0));
    assertThat(Files.readAttributes(place(), "*")).containsEntry("fileKey", before);
  }

  @Test
  void whatSomebodyChangedThereByHandIsPutRight() throws IOException {
    deliver(place(), "", "index.html", "home", "a.html", "a");
    Files.writeString(place().resolve("index.html"), "by hand");
    Files.delete(place().resolve("a.html"));
    Files.writeString(place().resolve("left.html"), "by hand");
    deliver(place(), "", "index.html", "home", "a.html", "a");
    assertThat(Files.readString(place().resolve("index.html"))).isEqualTo("home");
    assertThat(place().resolve("a.html")).exists();
    assertThat(place().resolve("left.html")).doesNotExist();
  }

  @Test
  void othersFilesAreNotReplaced() throws IOException {
    Files.createDirectories(place());
    Files.writeString(place().resolve("mine.txt"), "mine");
    assertThat(deliver(place(), "", "index.html", "home")).isEqualTo(Outcome.NONE);
    assertThat(codes()).containsExactly("not-our-place");
    assertThat(Folders.sizes(place())).containsOnlyKeys("mine.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project",
        ".",
        "project/target",
        "project/target/website",
        "project/target/website/x",
        "/"
      })
  void theProjectAndItsSiteAreNotReplaced(String place) throws IOException {
    Files.writeString(folder.resolve(".waymark"), "");
    Files.writeString(project().resolve(".waymark"), "");
    Files.writeString(project().resolve("target/.waymark"), "");
    assertThat(deliver(folder.resolve(place), "", "index.html", "home")).isEqualTo(Outcome.NONE);
    assertThat(codes()).containsExactly("place-unknown");
    assertThat(project().resolve("target/website/index.html")).exists();
  }

  @Test
  void lookingChangesNothing() throws IOException {
    deliver(place(), "", "index.html", "home");
    deliver(folder.resolve("new"), "", "index.html", "home");
    TreeSet<String> before = new TreeSet<>(Folders.sizes(folder).keySet());
    assertThat(destination(place()).look().empty()).isFalse();
    assertThat(destination(folder.resolve("other")).look().empty()).isTrue();
    assertThat(new TreeSet<>(Folders.sizes(folder).keySet())).isEqualTo(before);
  }

  @Test
  void afterAWithdrawalNoCopyOfTheLastSiteIsLeft() throws IOException {
    deliver(place(), "", "index.html", "home", "a.html", "told");
    Path old = folder.resolve("www/.site.old");
    Files.createDirectories(old);
    Files.writeString(old.resolve("a.html"), "told");
    deliver(place(), TAKEN, "index.html", "home");
    assertThat(new TreeSet<>(Folders.sizes(folder.resolve("www")).keySet()))
        .containsExactly(
            ".site.lock", "site/.waymark", "site/.waymark-published.json", "site/index.html");
    assertThat(codes()).containsExactly("purge-caches");
    assertThat(ManifestText.read(Files.readAllBytes(place().resolve(Manifest.FILE))).withdrawn())
        .isEqualTo(Taken.digests(TAKEN));
  }

  @Test
  void aListThatIsDamagedIsNotGuessedAt() throws IOException {
    deliver(place(), "", "index.html", "home");
    Files.writeString(place().resolve(Manifest.FILE), "{\"form\": 1, \"files\"");
    deliver(place(), "", "index.html", "new");
    assertThat(codes()).containsExactly("list-unreadable");
    assertThat(Files.readString(place().resolve("index.html"))).isEqualTo("home");
  }

  @Test
  void whatDesktopsPutIntoEveryFolderDoesNotCount() throws IOException {
    Files.createDirectories(place());
    for (String name : List.of(".DS_Store", "Thumbs.db", "desktop.ini")) {
      Files.writeString(place().resolve(name), "of the desktop");
    }
    deliver(place(), "", "index.html", "home");
    assertThat(codes()).isEmpty();
    assertThat(place().resolve("index.html")).exists();
  }

  @Test
  void aWholeDiskCannotBeReplaced() throws IOException {
    Files.createDirectories(place().resolve("lost+found"));
    deliver(place(), "", "index.html", "home");
    assertThat(codes()).containsExactly("place-unknown");
  }

  @Test
  void aLinkIsFollowedAndStays() throws IOException {
    Path link = folder.resolve("a/link");
    Files.createDirectories(link.getParent());
    Files.createDirectories(place());
    Files.createSymbolicLink(link, place());
    for (int run = 0; run < 2; run++) {
      assertThat(destination(link).look()).isNotNull();
      deliver(link, "", "index.html", "home", "a/b/index.html", "b" + run);
      assertThat(codes()).isEmpty();
    }
    assertThat(link).isSymbolicLink();
    assertThat(place().resolve("a/b/index.html")).hasContent("b1");
    assertThat(destination(link).look().files("").keySet())
        .containsExactly("a/b/index.html", "index.html");
  }

  @Test
  void aLinkThatLeadsNowhereIsRefused() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, folder.resolve("nowhere"));
    deliver(link, "", "index.html", "home");
    assertThat(codes()).containsExactly("place-unknown");
  }
}
