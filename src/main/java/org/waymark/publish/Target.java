package org.waymark.publish;

import java.nio.file.Path;

/**
 * Where a site goes.
 *
 * @param folder the output folder
 * @param compressed whether compressed copies lie beside the files, for servers that send those
 * @param clean whether everything is made anew, whatever is known of the last build
 */
public record Target(Path folder, boolean compressed, boolean clean) {

  /** What the last build made and what would come out the same is not made again. */
  public Target(Path folder, boolean compressed) {
    this(folder, compressed, false);
  }
}
