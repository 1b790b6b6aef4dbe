package org.waymark.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whole folders at a time. */
public final class Folders {

  private Folders() {}

  /** Deletes a folder with all that is in it; links are deleted, not followed. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * The sizes of all files below a folder, by name with forward slashes; empty if there is none.
   */
  public static Map<String, Long> sizes(Path folder) throws IOException {
    Map<String, Long> sizes = new HashMap<>();
    if (Files.isDirectory(folder)) {
      int prefix = folder.toString().length() + 1;
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              sizes.put(file.toString().substring(prefix).replace('\\', '/'), attributes.size());
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return sizes;
  }
}
