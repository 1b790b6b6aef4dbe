package org.waymark.withdrawal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.source.SourceFile;

/**
 * The files that links of the file system lead to from a story's own files. Of a link that is
 * deleted the text would go on lying there.
 */
final class Originals {

  private final Path project;
  private final Map<String, Path> byLink = new LinkedHashMap<>();
  private final Set<Path> others = new HashSet<>();

  /**
   * @param files the story's own, from the project folder
   * @param all files of the project's content
   */
  Originals(Path project, Set<String> files, Collection<SourceFile> all) throws IOException {
    this.project = project.toRealPath();
    for (String name : files) {
      Path file = project.resolve(name);
      if (Files.isSymbolicLink(file) && Files.exists(file)) {
        byLink.put(name, file.toRealPath());
      }
    }
    if (!byLink.isEmpty()) {
      for (SourceFile file : all) {
        if (!files.contains(file.name())) {
          others.add(file.path().toRealPath());
        }
      }
    }
  }

  /**
   * Puts those that go too before the links to them: when a run is stopped, a link to nothing can
   * still be found by its name, and a file that nothing leads to cannot.
   */
  Set<String> with(Set<String> files) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : files) {
      Path original = byLink.get(name);
      if (original != null && isOwn(original)) {
        all.add(named(original));
      }
      all.add(name);
    }
    return all;
  }

  /** Those that stay: outside the project they may be anyone's, and some are other texts' too. */
  Set<String> staying() {
    Set<String> staying = new TreeSet<>();
    for (Path original : byLink.values()) {
      if (!isOwn(original)) {
        staying.add(named(original));
      }
    }
    return staying;
  }

  private boolean isOwn(Path original) {
    return original.startsWith(project) && !others.contains(original);
  }

  /** From the project folder, where it lies there. */
  private String named(Path original) {
    Path name = original.startsWith(project) ? project.relativize(original) : original;
    return name.toString().replace('\\', '/');
  }
}
