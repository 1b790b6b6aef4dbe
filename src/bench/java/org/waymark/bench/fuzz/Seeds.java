package org.waymark.bench.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.bench.Dice;
import org.waymark.content.ContentPath;
import org.waymark.content.ContentType;
import org.waymark.problem.Problems;
import org.waymark.source.SourceFile;

/** Real files to begin with: those of the demonstration site and of the tests' little sites. */
final class Seeds {

  /** Longer ones take time and show nothing that shorter ones do not. */
  private static final long LARGEST = 12_000;

  private static final List<String> FOLDERS =
      List.of("content", "templates/wording", "src/test/sites");

  private final Map<Subject, List<byte[]>> files = new EnumMap<>(Subject.class);

  /** Reads all files below the repository's root. */
  static Seeds read(Path root) throws IOException {
    Seeds seeds = new Seeds();
    for (String folder : FOLDERS) {
      List<Path> all;
      try (Stream<Path> walked = Files.walk(root.resolve(folder))) {
        all = walked.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : all) {
        Optional<Subject> subject = subject(file.toString().replace('\\', '/'));
        if (subject.isPresent() && Files.size(file) <= LARGEST) {
          seeds
              .files
              .computeIfAbsent(subject.get(), any -> new ArrayList<>())
              .add(Files.readAllBytes(file));
        }
      }
    }
    return seeds;
  }

  private static Optional<Subject> subject(String path) {
    for (Subject subject : Subject.values()) {
      String file = subject.file();
      if (subject.isYaml() && path.endsWith(file.substring(file.lastIndexOf('/')))) {
        return Optional.of(subject);
      }
    }
    if (path.contains("/media/")) {
      return Optional.of(path.endsWith(".md") ? Subject.TRANSCRIPT : Subject.SPOKEN)
          .filter(s -> path.matches(".*\\.(md|txt|vtt)"));
    }
    int content = path.lastIndexOf("content/");
    if (content < 0 || !path.endsWith(".md")) {
      return Optional.empty();
    }
    SourceFile file = new SourceFile(path.substring(content), Path.of(path), 0);
    return ContentPath.of(file, new Problems()).map(known -> Subject.valueOf(type(known).name()));
  }

  private static ContentType type(ContentPath path) {
    return path.key().type();
  }

  /** Any file of a kind; an empty one where there is none. */
  byte[] any(Subject subject, Dice dice) {
    List<byte[]> known = files.getOrDefault(subject, List.of());
    return known.isEmpty() ? new byte[0] : dice.pick(known);
  }

  /** How many files there are. */
  int size() {
    return files.values().stream().mapToInt(List::size).sum();
  }
}
