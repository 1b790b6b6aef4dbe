package org.waymark.scaffold;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.waymark.source.WholeFile;

/** What comes of wanting a new file. */
public sealed interface NewFile {

  /**
   * A file as it is to be written.
   *
   * @param file its name, from the project folder, with forward slashes
   * @param text the whole of it
   * @param steps what its author does next, in order: a sentence or two each
   */
  record Made(String file, String text, List<String> steps) implements NewFile {

    public Made {
      steps = List.copyOf(steps);
    }

    /**
     * Writes it, unless there is a file of this name by now, which is refused.
     *
     * @throws IOException when the file system fails
     */
    public NewFile write(Path project) throws IOException {
      Path path = project.resolve(file);
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      try {
        Files.createFile(path); // Only one of two at once can.
      } catch (FileAlreadyExistsException taken) {
        return Naming.taken(file);
      }
      WholeFile.write(path, text);
      return this;
    }
  }

  /**
   * There will be none.
   *
   * @param message what is wrong, for an editor
   * @param fix what to do instead
   */
  record Refused(String message, String fix) implements NewFile {}
}
