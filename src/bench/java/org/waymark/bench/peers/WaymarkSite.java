package org.waymark.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import org.waymark.bench.BuildProcess;
import org.waymark.bench.Folders;
import org.waymark.bench.Measured;

/**
 * Waymark with a project, started by one Java as its launcher starts it.
 *
 * @param title tells which Java
 */
record WaymarkSite(String title, BuildProcess waymark, Path project, Path out)
    implements Contender {

  /** What it keeps for the next build is in the project, and does not count as the site. */
  @Override
  public void clear() throws IOException {
    Folders.delete(out);
    Folders.delete(project.resolve("target"));
  }

  @Override
  public Measured build() throws IOException, InterruptedException {
    return waymark.build(project, out);
  }
}
