package org.waymark.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * Lists the files below a folder of the project, in the order of their names, whatever order the
 * file system has. Hidden files and editors' leftovers are passed over.
 */
public final class FolderReader {

  private static final Set<String> TEXTS = Set.of(".md", ".yaml", ".ftlh");

  private final Path root;
  private final Problems problems;

  /**
   * @param root the project folder
   */
  public FolderReader(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * The files below {@code folder}; none when it does not exist.
   *
   * @param folder relative to the project folder
   * @throws IOException when the file system fails, not when single files do
   */
  public List<SourceFile> list(String folder) throws IOException {
    return list(folder, Set.of());
  }

  /**
   * The same as if some of the files were not there.
   *
   * @param without their names, relative to the project folder
   */
  public List<SourceFile> list(String folder, Set<String> without) throws IOException {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    Collector collector = new Collector(without);
    Files.walkFileTree(start, collector);
    collector.files.sort(Comparator.comparing(SourceFile::name));
    reportSameNames(collector.files);
    return List.copyOf(collector.files);
  }

  /**
   * Names that an editor did not choose: hidden files, backups, the droppings of other programs.
   */
  static boolean isLeftover(String name) {
    return name.startsWith(".")
        || name.startsWith("#")
        || name.endsWith("~")
        || name.endsWith(".swp")
        || name.endsWith(".tmp")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }

  private void reportSameNames(List<SourceFile> files) {
    Map<String, SourceFile> seen = new HashMap<>();
    for (SourceFile file : files) {
      SourceFile other = seen.putIfAbsent(folded(file.name()), file);
      if (other != null) {
        problems.add(
            SourceCode.SAME_NAME,
            file.place(),
            "On many computers this name and \"" + other.name() + "\" are the same.",
            "Rename one of the two.");
      }
    }
  }

  /** As file systems compare names that pass over capital letters and kinds of accents. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private final class Collector extends SimpleFileVisitor<Path> {

    private final List<SourceFile> files = new ArrayList<>();
    private final Set<String> without;

    Collector(Set<String> without) {
      this.without = without;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName().toString();
      if (isLeftover(name)) {
        return FileVisitResult.SKIP_SUBTREE;
      } else if (TEXTS.stream().anyMatch(name::endsWith)) {
        problems.add(
            SourceCode.NOT_A_FILE,
            Place.of(nameOf(folder)),
            "This is a folder, but its name is that of a text.",
            "Move the folder away, or take the ending off its name.");
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
      if (isLeftover(path.getFileName().toString()) || without.contains(nameOf(path))) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        visitLink(path);
      } else if (attributes.isRegularFile()) {
        files.add(file(path, attributes.size()));
      } else {
        problems.add(
            SourceCode.NOT_A_FILE,
            Place.of(nameOf(path)),
            "This is not an ordinary file.",
            "Remove it from the project's folder.");
      }
      return FileVisitResult.CONTINUE;
    }

    private void visitLink(Path path) throws IOException {
      if (Files.isRegularFile(path) && path.toRealPath().startsWith(root.toRealPath())) {
        files.add(file(path, Files.size(path)));
        return;
      }
      problems.add(
          SourceCode.LINK_OUT_OF_PROJECT,
          Place.of(nameOf(path)),
          "This is a link to a folder, to nothing, or to a file outside the project. It was not"
              + " followed.",
          "Put the file itself here in place of the link.");
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
      problems.add(
          SourceCode.UNREADABLE,
          Place.of(nameOf(path)),
          "This could not be read.",
          "Check that you may read it.");
      return FileVisitResult.CONTINUE;
    }

    private SourceFile file(Path path, long size) {
      String name = nameOf(path);
      return isAt(path, name) ? SourceFile.in(root, name, size) : new SourceFile(name, path, size);
    }

    /** Not where a name has signs that cannot be written as the file system does. */
    private boolean isAt(Path path, String name) {
      try {
        return root.resolve(name).equals(path);
      } catch (InvalidPathException unwritable) {
        return false;
      }
    }

    private String nameOf(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }
  }
}
