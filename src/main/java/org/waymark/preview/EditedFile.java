package org.waymark.preview;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentPath;
import org.waymark.content.Declaration;
import org.waymark.content.Field;
import org.waymark.problem.Problems;
import org.waymark.source.FileEdit;
import org.waymark.source.FolderReader;
import org.waymark.source.Sha256;
import org.waymark.source.SourceFile;

/**
 * A file that the editor may open: a text of the project's content, and no other.
 *
 * @param path what its name says; null for shared files such as {@code site.yaml}
 * @param text as it is on disk now
 * @param revision changes when the file does
 */
record EditedFile(SourceFile file, @Nullable ContentPath path, String text, String revision) {

  /**
   * Finds a file.
   *
   * @param name from the project folder; whatever a request says
   * @throws CharacterCodingException when it is not in UTF-8
   */
  static Optional<EditedFile> find(Path project, String name) throws IOException {
    if (name.startsWith(ContentPath.MEDIA) || !(name.endsWith(".md") || name.endsWith(".yaml"))) {
      return Optional.empty();
    }
    for (SourceFile file : new FolderReader(project, new Problems()).list("content")) {
      if (file.name().equals(name)) {
        byte[] bytes = Files.readAllBytes(file.path());
        return Optional.of(
            new EditedFile(
                file,
                ContentPath.of(file, new Problems()).orElse(null),
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
                Sha256.hex(bytes)));
      }
    }
    return Optional.empty();
  }

  /** Its fields and text apart; empty when it can only be edited as a whole. */
  Optional<FileEdit> parts() {
    return path == null ? Optional.empty() : FileEdit.of(text);
  }

  /** The fields that it may have; null for shared files. */
  @Nullable Declaration<?> declaration() {
    return path == null ? null : path.key().type().declaration();
  }

  /** The names of these fields, in the order in which they are declared. */
  List<String> order() {
    Declaration<?> declaration = declaration();
    return declaration == null
        ? List.of()
        : declaration.fields().stream().map(Field::name).toList();
  }
}
