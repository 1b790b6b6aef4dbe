package org.waymark.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Folders;

/** Writes the files of a new project all together or not at all. */
final class WholeFolder {

  /** Where the files are until all are written; it is left only if the program was killed. */
  static final String UNFINISHED = ".waymark-unfinished";

  /** What people type to start the program. */
  private static final String LAUNCHER = "waymark";

  private static final String PROGRAM = "waymark.jar";
  private static final String CONTENT = "content";

  private WholeFolder() {}

  /**
   * Fills a folder that is empty or does not exist yet.
   *
   * @param program copied into it as {@value #PROGRAM}; may be null
   * @throws IOException when the file system fails; what was made till then is taken away
   */
  static void write(Map<String, byte[]> files, @Nullable Path program, Path folder)
      throws IOException {
    List<Path> missing = missing(folder);
    Path unfinished = folder.resolve(UNFINISHED);
    List<Path> moved = new ArrayList<>();
    boolean done = false;
    try {
      Files.createDirectories(folder);
      Folders.delete(unfinished);
      fill(files, program, unfinished);
      for (Path part : parts(unfinished)) {
        Path to = folder.resolve(part.getFileName());
        Files.move(part, to); // Fails where something of that name came meanwhile.
        moved.add(to);
      }
      done = true;
    } finally {
      if (!done) {
        for (Path path : moved) {
          Folders.delete(path);
        }
      }
      Folders.delete(unfinished);
      for (Path made : done ? List.<Path>of() : missing) {
        Files.deleteIfExists(made);
      }
    }
  }

  /** The folders that do not exist yet, the innermost first. */
  private static List<Path> missing(Path folder) {
    List<Path> missing = new ArrayList<>();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      missing.add(at);
    }
    return missing;
  }

  private static void fill(Map<String, byte[]> files, @Nullable Path program, Path folder)
      throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
    Path launcher = folder.resolve(LAUNCHER);
    if (launcher.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    if (program != null) {
      Files.copy(program, folder.resolve(PROGRAM), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Without its content, a folder is no project: that comes last. */
  private static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> parts = new ArrayList<>(all.sorted().toList());
      Path content = folder.resolve(CONTENT);
      if (parts.remove(content)) {
        parts.add(content);
      }
      return parts;
    }
  }
}
