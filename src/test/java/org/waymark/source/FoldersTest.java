package org.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once. */
class FoldersTest {

  @TempDir private Path folder;

  @Test
  void allIsDoneBeforeAFailureIsTold() {
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    assertThatThrownBy(
            () ->
                Folders.forEach(
                    IntStream.range(0, 500).boxed().toList(),
                    i -> {
                      if (i % 100 == 0) {
                        throw new IOException("no " + i);
                      }
                      done.add(i);
                    }))
        .isInstanceOf(IOException.class)
        .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(4));
    assertThat(done).hasSize(495);
  }

  @Test
  void aFolderGoesWithAllInItAndNothingThatItLinksTo() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");
    Path gone = folder.resolve("gone");
    Files.createDirectories(gone.resolve("deep/er"));
    for (int i = 0; i < 100; i++) {
      Files.writeString(gone.resolve("deep/" + i + ".txt"), "x");
    }
    Files.createSymbolicLink(gone.resolve("deep/link"), kept);
    Files.createSymbolicLink(gone.resolve("deep/folder"), folder);
    Folders.delete(gone);
    assertThat(gone).doesNotExist();
    assertThat(kept).hasContent("kept");
    Folders.delete(gone); // What is not there needs no deleting.
  }

  /** Edits of a file leave no mark on its folder. */
  @Test
  void aFootprintIsOfAllFilesOfALargeFolder() throws IOException {
    int many = 3 * Footprint.AT_ONCE;
    for (int i = 0; i < many; i++) {
      Files.writeString(folder.resolve(i + ".md"), "x");
    }
    Hash before = new Footprint().add(folder).hash();
    for (int i = 0; i < many; i += many / 20) {
      Files.writeString(folder.resolve(i + ".md"), "xy");
      Hash after = new Footprint().add(folder).hash();
      assertThat(after).isNotEqualTo(before);
      before = after;
    }
  }

  @Test
  void aFootprintIsTheSameUntilSomethingChanges() throws IOException {
    for (int i = 0; i < 50; i++) {
      Files.createDirectories(folder.resolve("a" + i));
      Files.writeString(folder.resolve("a" + i + "/text.md"), "x");
    }
    Hash before = new Footprint().add(folder).hash();
    assertThat(new Footprint().add(folder).hash()).isEqualTo(before);
    Files.writeString(folder.resolve("a7/text.md"), "xy");
    Footprint after = new Footprint().add(folder);
    assertThat(after.hash()).isNotEqualTo(before);
    assertThat(after.isComplete()).isTrue();
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a7"));
    assertThat(new Footprint().add(folder).isComplete()).isFalse();
    assertThat(new Footprint().add(folder.resolve("none")).hash()).isNotEqualTo(Hash.NONE);
  }
}
