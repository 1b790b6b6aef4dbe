package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Links and special files are not followed out of the project, nor round in circles. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class LinksOfTheFileSystemTest {

  @TempDir private Path folder;

  private Path outside = Path.of("");
  private Path content = Path.of("");

  @BeforeEach
  void putSomethingOutside() throws IOException {
    outside = Files.createDirectories(folder.resolve("outside"));
    content = folder.resolve("project/content");
    Files.writeString(
        outside.resolve("secret.md"), "---\ntitle: Secret\nsummary: Secret.\n---\n\nSecret.\n");
  }

  private GoodBefore good() {
    return GoodBefore.in(folder.resolve("project"));
  }

  @Test
  void aLinkToAFileOutsideIsNotFollowed() throws IOException {
    GoodBefore good = good();
    Files.createSymbolicLink(content.resolve("pages/a.md"), outside.resolve("secret.md"));
    good.tellsOnly("link-out-of-project pages/a.md", "Put the file itself");
  }

  @Test
  void aLinkToAFolderOutsideIsNotFollowed() throws IOException {
    GoodBefore good = good();
    Files.createSymbolicLink(content.resolve("pages/more"), outside);
    good.tellsOnly("link-out-of-project pages/more", "Put the file itself");
  }

  @Test
  void aLinkOfThePicturesIsNotFollowed() throws IOException {
    GoodBefore good = good();
    Files.createDirectories(content.resolve("media"));
    Files.createSymbolicLink(content.resolve("media/a.txt"), outside.resolve("secret.md"));
    good.tellsOnly("link-out-of-project media/a.txt", "Put the file itself");
  }

  @Test
  void aLinkOfTheTemplatesIsNotFollowed() throws IOException {
    GoodBefore good = good();
    Files.createDirectories(folder.resolve("project/templates"));
    Files.createSymbolicLink(
        folder.resolve("project/templates/story.ftlh"), outside.resolve("secret.md"));
    good.tellsOnly("link-out-of-project templates/story.ftlh", "Put the file itself");
  }

  @Test
  void linksInACircleEnd() throws IOException {
    GoodBefore good = good();
    Files.createSymbolicLink(content.resolve("pages/a.md"), Path.of("b.md"));
    Files.createSymbolicLink(content.resolve("pages/b.md"), Path.of("a.md"));
    Files.createSymbolicLink(content.resolve("pages/up"), content);
    good.buildsInTime();
    assertThat(good.site().told())
        .containsExactly(
            "link-out-of-project pages/a.md",
            "link-out-of-project pages/b.md",
            "link-out-of-project pages/up");
    good.stays();
  }

  @Test
  void aLinkToNothingIsTold() throws IOException {
    GoodBefore good = good();
    Files.createSymbolicLink(content.resolve("pages/a.md"), outside.resolve("gone.md"));
    good.tellsOnly("link-out-of-project pages/a.md", "Put the file itself");
  }

  @Test
  void theSettingsAreNoLink() throws IOException {
    GoodBefore good = good();
    Files.move(content.resolve("site.yaml"), outside.resolve("site.yaml"));
    Files.createSymbolicLink(content.resolve("site.yaml"), outside.resolve("site.yaml"));
    good.tellsOnly("link-out-of-project site.yaml", "Put the file itself");
  }

  @Test
  void theContentIsNoLink() throws IOException {
    GoodBefore good = good();
    Files.move(content, outside.resolve("content"));
    Files.createSymbolicLink(content, outside.resolve("content"));
    good.tells("link-out-of-project content", "Put the file itself");
  }

  @Test
  void aLinkWithinTheProjectIsAFileLikeOthers() throws IOException {
    TestSite site =
        TestSite.in(folder.resolve("project"))
            .file("texts/a.md", "---\ntitle: A page\nsummary: A page.\n---\n\nHello.\n");
    Files.createSymbolicLink(content.resolve("pages/a.md"), Path.of("../../texts/a.md"));
    site.build();
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/a/").select("h1").text()).isEqualTo("A page");
  }

  @Test
  void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
    GoodBefore good = good();
    makePipe(content.resolve("pages/a.md"));
    good.tellsOnly("not-a-file pages/a.md", "Remove it");
  }

  @Test
  void settingsThatAreAPipeAreNotWaitedFor() throws IOException, InterruptedException {
    GoodBefore good = good();
    Files.delete(content.resolve("site.yaml"));
    makePipe(content.resolve("site.yaml"));
    good.tellsOnly("not-a-file site.yaml", "Remove it");
  }

  @Test
  void topicsThatAreAPipeBringNothingElseToBeTold() throws IOException, InterruptedException {
    GoodBefore good = good();
    good.site().story("a", "It was a Tuesday, [still](topic:stillbirth).");
    Files.delete(content.resolve("topics.yaml"));
    makePipe(content.resolve("topics.yaml"));
    good.tellsOnly("not-a-file topics.yaml", "Remove it");
  }

  private static void makePipe(Path path) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("mkfifo", path.toString()).start();
    assertThat(process.waitFor()).isZero();
  }
}
