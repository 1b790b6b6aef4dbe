package org.waymark.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import org.waymark.bench.Measured;

/** A generator with a project of its own. */
interface Contender {

  /** Its name for people. */
  String title();

  /** The folder in which its {@code content} is. */
  Path project();

  /** Where its site goes. */
  Path out();

  /** Forgets everything that an earlier build has left. */
  void clear() throws IOException;

  /** Builds the site in a new process. */
  Measured build() throws IOException, InterruptedException;
}
