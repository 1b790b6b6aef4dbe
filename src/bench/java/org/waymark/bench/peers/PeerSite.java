package org.waymark.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waymark.bench.Folders;
import org.waymark.bench.Measured;
import org.waymark.bench.TimedProcess;

/**
 * Another generator with its site.
 *
 * @param program what runs it
 */
record PeerSite(Peer peer, Path program, Path project) implements Contender {

  private static final Path SITES = Path.of("src/bench/peers");

  /**
   * Makes its site.
   *
   * @param corpus the project whose texts it shows
   * @param folder that is not there yet
   */
  static PeerSite of(Peer peer, Path program, Path corpus, Path folder) throws IOException {
    Folders.copy(SITES.resolve(peer.site()), folder);
    for (String kind : List.of("stories", "factsheets")) {
      Path texts = folder.resolve("content").resolve(kind);
      Files.createDirectories(texts);
      for (Path file : PeerText.files(corpus, kind)) {
        String text = peer.text(PeerText.read(file));
        Files.writeString(texts.resolve(file.getFileName().toString()), text);
      }
    }
    return new PeerSite(peer, program, folder);
  }

  @Override
  public String title() {
    return peer.title();
  }

  @Override
  public Path out() {
    return project.resolve("out");
  }

  @Override
  public void clear() throws IOException {
    Folders.delete(out());
  }

  @Override
  public Measured build() throws IOException, InterruptedException {
    TimedProcess done =
        TimedProcess.run(peer.build(program, project, out()), project, peer.environment(program));
    return new Measured(done.millis(), done.peak(), 0);
  }
}
