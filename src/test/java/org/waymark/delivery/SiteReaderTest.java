package org.waymark.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Build;
import org.waymark.Inputs;
import org.waymark.TestSite;
import org.waymark.problem.Problems;
import org.waymark.publish.Target;

/** What is sent is what was built, and says of itself what the build knew. */
final class SiteReaderTest {

  @TempDir private Path folder;

  private Inputs inputs() {
    TestSite.in(folder.resolve("project")).story("kept", "", "Text.");
    return new Inputs(
        folder.resolve("project"), LocalDate.parse("2026-11-21"), null, false, null, 1);
  }

  private Path out() {
    return folder.resolve("project/target/website");
  }

  private static final String TOMBSTONE =
      "withdrawn:\n  - {id: \"3f6c0d1e8b7a49520c1d2e3f4a5b6c7d\", on: 2026-11-21}\n";

  @Test
  void knowsWhatWasTakenBack() throws IOException {
    Inputs inputs = inputs();
    Files.writeString(inputs.project().resolve("content/withdrawn.yaml"), TOMBSTONE);
    SiteReader reader = SiteReader.begin(inputs);
    Build.of(inputs, new Target(out(), false, false), new Problems()).run();
    Site site = reader.read(out());
    assertThat(site.withdrawn().days()).containsOnlyKeys("3f6c0d1e8b7a49520c1d2e3f4a5b6c7d");
    assertThat(site.files()).extracting(Outgoing::path).contains("index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/withdrawn.yaml", "content/site.yaml", "templates/new.txt"})
  void whatChangedWhileTheSiteWasMadeIsNotTakenForWhatItWasMadeFrom(String name)
      throws IOException {
    Inputs inputs = inputs();
    SiteReader reader = SiteReader.begin(inputs);
    Build.of(inputs, new Target(out(), false, false), new Problems()).run();
    Path file = inputs.project().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, Files.exists(file) ? Files.readString(file) + "\n" : TOMBSTONE);
    assertThatThrownBy(() -> reader.read(out()))
        .isInstanceOf(DeliveryFailure.class)
        .hasMessageContaining("changed while the site was made");
  }

  @Test
  void theOutputFolderMayBeALink() throws IOException {
    Inputs inputs = inputs();
    Path elsewhere = Files.createDirectories(folder.resolve("a/much/longer/name/elsewhere"));
    Files.createDirectories(out().getParent());
    Files.createSymbolicLink(out(), elsewhere);
    SiteReader reader = SiteReader.begin(inputs);
    Build.of(inputs, new Target(out(), false, false), new Problems()).run();
    assertThat(reader.read(out()).files()).extracting(Outgoing::path).contains("index.html");
  }

  @Test
  void nobodyElseBuildsThereUntilTheSiteIsSent() throws IOException {
    Inputs inputs = inputs();
    Path lock = out().resolveSibling(".website.lock");
    Build.of(inputs, new Target(out(), false, false), new Problems())
        .run(
            built -> {
              assertThat(built.pages()).isPositive();
              assertThatThrownBy(() -> takeAtOnce(lock))
                  .isInstanceOf(OverlappingFileLockException.class);
              return built;
            });
    takeAtOnce(lock);
  }

  private static void takeAtOnce(Path lock) throws IOException {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      assertThat(channel.tryLock()).isNotNull();
    }
  }
}
