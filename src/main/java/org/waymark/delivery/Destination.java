package org.waymark.delivery;

import java.io.IOException;

/**
 * A place that a site can be brought to.
 *
 * <p>What goes wrong there, such as that nobody may write, is a {@link DeliveryFailure}; any other
 * {@link IOException} is a fault of this computer.
 */
public interface Destination {

  /** The place as messages name it. Never holds a password. */
  String name();

  /**
   * Whether a file of the site is of use there.
   *
   * @param path from the site's root, with forward slashes
   */
  boolean takes(String path);

  /** What stands there. Changes nothing, and waits for nobody. */
  Standing look() throws IOException;

  /** Begins to change what stands there; until it is closed, nobody else can. */
  Visit open() throws IOException;
}
