package org.waymark.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.Project;
import org.waymark.content.ContentPath;
import org.waymark.source.SourceFile;
import org.waymark.source.WholeFile;

/**
 * The content files of a project as an import sees them: new ones are added, those that an import
 * wrote and nobody changed are renewed, and all others stay as they are.
 */
public final class ImportedFiles {

  /** What became of a file. */
  public enum Outcome {
    CREATED,
    RENEWED,
    SAME,
    /** Somebody has changed it, or it was never imported. */
    LEFT
  }

  private static final int LARGEST = 32 << 20;

  private final Path project;
  private final Map<String, String> bySource = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<String> written = new ArrayList<>();

  private ImportedFiles(Path project) {
    this.project = project;
  }

  /**
   * Looks which files of a project were imported.
   *
   * @throws IOException when the file system fails
   */
  public static ImportedFiles of(Project project) throws IOException {
    ImportedFiles files = new ImportedFiles(project.shared().project());
    for (SourceFile file : project.files()) {
      files.names.add(file.name());
      if (file.name().endsWith(".md")
          && !file.name().startsWith(ContentPath.MEDIA)
          && file.size() < LARGEST) {
        Origin.of(read(file.path()))
            .ifPresent(origin -> files.bySource.put(origin.source(), file.name()));
      }
    }
    return files;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** Where something lies that was imported before, whatever it is called by now. */
  public Optional<String> of(String source) {
    return Optional.ofNullable(bySource.get(source));
  }

  /** Whether there is a file of this name, or another import has chosen it. */
  public boolean isTaken(String name) {
    return names.contains(name);
  }

  /** Keeps a name for a file that is still to be written. */
  public void take(String name) {
    names.add(name);
  }

  /** The names of the files that were created or renewed. */
  public List<String> written() {
    return Collections.unmodifiableList(written);
  }

  /**
   * Writes a file, unless somebody's own work stands there.
   *
   * @param name from the project folder
   * @param source by which the same thing is known in the next import
   * @param text all of it, beginning with its fields
   * @throws IOException when the file system fails
   */
  public Outcome put(String name, String source, String text) throws IOException {
    Path file = project.resolve(name);
    String marked = Origin.mark(text, source);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    if (WholeFile.create(file, marked.getBytes(StandardCharsets.UTF_8))) {
      written.add(name);
      return Outcome.CREATED;
    }
    String old = read(file);
    boolean ours =
        Origin.of(old).filter(o -> o.source().equals(source) && o.isUntouched(old)).isPresent();
    if (old.equals(marked)) {
      return Outcome.SAME;
    } else if (!ours) {
      return Outcome.LEFT;
    }
    WholeFile.write(file, marked);
    written.add(name);
    return Outcome.RENEWED;
  }
}
