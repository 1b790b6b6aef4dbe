package org.waymark.privacy.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.library.Shared;

/**
 * Where the register is, and whether it may be there. Its path is never told: {@code toString} does
 * not give it either.
 *
 * @param path null when what was written cannot be a path
 */
record RegisterFile(@Nullable Path path) {

  private static final String GIT = ".git";

  /**
   * @param written as {@code site.yaml} has it, counted from the project folder
   */
  static RegisterFile in(Path project, String written) {
    try {
      return new RegisterFile(project.resolve(written.strip()));
    } catch (InvalidPathException noPath) {
      return new RegisterFile(null);
    }
  }

  @Override
  public String toString() {
    return "the consent register";
  }

  boolean canBeRead() {
    return path != null && Files.isRegularFile(path) && Files.isReadable(path);
  }

  /**
   * Whether it lies in the project's folder, or in the Git repository that the folder belongs to,
   * with all links of the file system followed; also where it would lie if it does not exist.
   */
  boolean isWithin(Path project) {
    if (path == null) {
      return false;
    }
    Path home = real(project);
    for (Path above = home; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(GIT))) {
        home = above;
        break;
      }
    }
    return real(path).startsWith(home);
  }

  /** Whether any folder above it is a project, or has a Git repository. */
  boolean isWithinAnyProject() {
    Path above = path == null ? null : real(path).getParent();
    while (above != null) {
      if (Files.exists(above.resolve(GIT)) || Files.exists(above.resolve(Shared.SITE))) {
        return true;
      }
      above = above.getParent();
    }
    return false;
  }

  /** The real path of what exists of a path, and the rest as it is written. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath();
    for (Path above = whole; above != null; above = above.getParent()) {
      try {
        return above.toRealPath().resolve(above.relativize(whole)).normalize();
      } catch (IOException missing) {
        // The folder above it may exist.
      }
    }
    return whole.normalize();
  }
}
