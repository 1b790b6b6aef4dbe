package org.waymark.bench.peers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.bench.TimedProcess;
import picocli.CommandLine.Option;

/** Where the programs of others are. */
final class Programs {

  @Option(names = "--hugo", paramLabel = "FILE", description = "Hugo (default: as in the PATH).")
  private @Nullable Path hugo;

  @Option(names = "--zola", paramLabel = "FILE", description = "Zola (default: as in the PATH).")
  private @Nullable Path zola;

  @Option(
      names = "--eleventy",
      paramLabel = "FILE",
      description = "Eleventy, as node_modules/.bin has it (default: as in the PATH).")
  private @Nullable Path eleventy;

  /** What a peer says of itself, in its first line; empty when it is not there or does not run. */
  Optional<String> version(Peer peer) throws InterruptedException {
    Optional<Path> program = of(peer);
    if (program.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<String> command = List.of(program.get().toString(), peer.version());
      return TimedProcess.run(command, Path.of(""), peer.environment(program.get()))
          .told()
          .lines()
          .findFirst();
    } catch (IOException doesNotRun) {
      return Optional.empty();
    }
  }

  /** The program of a peer; empty when it is not installed. */
  Optional<Path> of(Peer peer) {
    Path named =
        switch (peer) {
          case HUGO, HUGO_RELATED -> hugo;
          case ZOLA -> zola;
          case ELEVENTY -> eleventy;
        };
    return named == null
        ? inPath(peer.program(), System.getenv("PATH"))
        : Optional.of(named.toAbsolutePath());
  }

  static Optional<Path> inPath(String name, @Nullable String path) {
    for (String folder : (path == null ? "" : path).split(File.pathSeparator, -1)) {
      Path program = Path.of(folder).resolve(name);
      if (!folder.isEmpty() && Files.isExecutable(program)) {
        return Optional.of(program.toAbsolutePath());
      }
    }
    return Optional.empty();
  }
}
