package org.waymark.delivery;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a place.
 *
 * @param manifest what the last publisher noted; null when there is none
 * @param empty whether nothing at all is there
 */
public record Standing(@Nullable Manifest manifest, boolean empty) {

  /** Nothing. */
  public static final Standing NOTHING = new Standing(null, true);

  /**
   * The files that are known to be there.
   *
   * @throws DeliveryFailure when others' files stand there, which would be lost
   */
  SortedMap<String, Sent> files(String name) throws DeliveryFailure {
    if (manifest == null && !empty) {
      throw foreign(name, "Name an empty place.");
    }
    return manifest == null ? Manifest.NONE.files() : manifest.files();
  }

  /** Others' files stand there. */
  static DeliveryFailure foreign(String name, String fix) {
    return new DeliveryFailure(
        DeliveryCode.NOT_OUR_PLACE,
        "There are files at " + name + " that Waymark did not publish.",
        fix);
  }
}
