package org.waymark.health.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.Organisation.How;
import org.waymark.source.FileEdit;
import org.waymark.source.SourceFile;
import org.waymark.source.Value;
import org.waymark.source.WholeFile;

/**
 * Records in an organisation's files that it was checked: sets {@code checked: {on, how, by}} and
 * leaves every other character as it is.
 *
 * @param by a role; see {@link #refusal}
 */
public record CheckedRecord(LocalDate on, How how, String by) {

  private static final String GROUP = "checked";

  /** Why a role cannot be recorded, a plain sentence that does not repeat it; empty when it can. */
  public static Optional<String> refusal(String role) {
    return Role.refusal(role);
  }

  /** What is to be typed into the file where it cannot be changed safely. */
  public String line() {
    return GROUP + ": {on: " + on + ", how: " + how.id() + ", by: " + by + "}";
  }

  /** The text of a file with the record in it; empty when it cannot be changed safely. */
  Optional<String> in(String text) {
    return FileEdit.of(text).flatMap(this::in).map(FileEdit::text);
  }

  private Optional<FileEdit> in(FileEdit file) {
    return file.fields().get(GROUP) instanceof Value.Group before
        ? file.with(
            Map.of(
                GROUP,
                before
                    .with("on", Value.plain(on.toString()))
                    .with("how", Value.plain(how.id()))
                    .with("by", Value.plain(by.strip()))),
            List.of())
        : Optional.empty();
  }

  /**
   * Writes it into all files of an organisation, or into none.
   *
   * @return the name of a file that cannot be changed safely, and then nothing was written
   * @throws IOException when the file system fails
   */
  public Optional<String> write(Collection<SourceFile> files) throws IOException {
    Map<Path, String> edited = new LinkedHashMap<>();
    for (SourceFile file : files) {
      Optional<String> text = in(Files.readString(file.path(), StandardCharsets.UTF_8));
      if (text.isEmpty()) {
        return Optional.of(file.name());
      }
      edited.put(file.path(), text.get());
    }
    for (Map.Entry<Path, String> file : edited.entrySet()) {
      WholeFile.write(file.getKey(), file.getValue());
    }
    return Optional.empty();
  }
}
