package org.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of what systems tell of folders. */
final class WatchTest implements Watch.Listener {

  private static final Set<String> ANYTHING = Set.of("anything");

  @TempDir private Path project;
  private final List<Set<String>> heard = new ArrayList<>();

  @Override
  public void changed(Set<String> names) {
    heard.add(names);
  }

  @Override
  public void overflowed() {
    heard.add(ANYTHING);
  }

  /** As the watcher does it, which goes on after any failure. */
  private void tell(EventType type, boolean isFolder, Path path) {
    Watch.Hearing hearing = new Watch.Hearing(project, this);
    try {
      hearing.onEvent(new DirectoryChangeEvent(type, isFolder, path, null, 1, project));
    } catch (IOException | RuntimeException failure) {
      hearing.onException(failure);
    }
  }

  private Path folder() throws IOException {
    Path folder = Files.createDirectories(project.resolve("content/stories"));
    Files.writeString(folder.resolve("chairs.md"), "I counted the chairs.");
    return folder;
  }

  @Test
  void whatIsInAFolderThatCameIsToldFileByFile() throws IOException {
    tell(EventType.CREATE, true, folder());
    assertThat(heard).containsExactly(Set.of("content/stories/chairs.md"));
  }

  @Test
  void whatWasInAFolderThatWentMayBeAnything() {
    tell(EventType.DELETE, true, project.resolve("content/stories"));
    assertThat(heard).containsExactly(ANYTHING);
  }

  /** What is there by now says nothing of what was in the one that went. */
  @Test
  void soItMayBeWhereAnotherTookItsPlace() throws IOException {
    tell(EventType.DELETE, true, folder());
    assertThat(heard).containsExactly(ANYTHING);
  }

  @Test
  void aFolderThatWentBeforeItWasLookedThroughMayHaveHeldAnything() {
    tell(EventType.CREATE, true, project.resolve("content/stories"));
    assertThat(heard).containsExactly(ANYTHING);
  }

  @Test
  void whatTheWatcherFailsAtIsNotLost() {
    new Watch.Hearing(project, this).onException(new NoSuchFileException("stories"));
    assertThat(heard).containsExactly(ANYTHING);
  }

  @Test
  void aFileIsToldByItsName() throws IOException {
    tell(EventType.DELETE, false, folder().resolve("chairs.md"));
    assertThat(heard).containsExactly(Set.of("content/stories/chairs.md"));
  }
}
