package org.waymark.delivery;

import java.nio.file.Path;
import java.util.List;

/**
 * A finished site on this computer.
 *
 * @param project the project that it was made from
 * @param base its address on the web, as {@code site.yaml} has it
 * @param files all of it that is for others, in the order of their paths
 * @param withdrawn all that has been taken back so far, as the project knows it
 */
public record Site(Path project, String base, List<Outgoing> files, TakenBack withdrawn) {

  public Site {
    files = List.copyOf(files);
  }
}
