package org.waymark.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What comes of wanting a new project. */
public sealed interface NewProject {

  /**
   * It is there.
   *
   * @param folder where
   * @param files how many files it has
   * @param program whether the program itself is among them
   */
  record Made(Path folder, int files, boolean program) implements NewProject {}

  /**
   * There is none, and nothing was changed.
   *
   * @param message what is wrong, for an editor
   * @param fix what to do instead
   */
  record Refused(String message, String fix) implements NewProject {}

  /** What may be in a folder that is still called empty: versions, and what desktops leave. */
  Set<String> NOT_COUNTED = Set.of(".git", ".DS_Store", "Thumbs.db", "desktop.ini");

  /** So many names are told of what is in the way. */
  int TOLD = 5;

  /**
   * Writes a project into a folder that does not exist yet or is empty: all of it or nothing.
   *
   * @param program the jar that is to be kept with the project; null when there is none
   * @throws IOException when the file system fails; then everything is as it was
   */
  static NewProject write(ProjectFiles files, @Nullable Path program, Path folder)
      throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(whole)) {
      return new Refused(
          "There is a file of the name \"" + folder + "\". It was left as it is.",
          "Name a folder that does not exist yet.");
    }
    List<String> there = Files.exists(whole) ? contents(whole) : List.of();
    if (!there.isEmpty()) {
      return new Refused(
          "The folder \"" + folder + "\" is not empty: it has " + told(there) + " in it.",
          "Name a folder that does not exist yet, or an empty one. Nothing was changed.");
    }
    WholeFolder.write(files.files(), program, whole);
    return new Made(whole, files.files().size(), program != null);
  }

  private static List<String> contents(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> !NOT_COUNTED.contains(name) && !name.equals(WholeFolder.UNFINISHED))
          .sorted()
          .toList();
    }
  }

  private static String told(List<String> names) {
    String some = String.join(", ", names.subList(0, Math.min(TOLD, names.size())));
    return names.size() > TOLD ? some + " and " + (names.size() - TOLD) + " more" : some;
  }
}
