package org.waymark.links;

import org.jspecify.annotations.Nullable;

/**
 * What asking for an address gave.
 *
 * @param reason in a sentence or two for an editor; empty when it works
 * @param movedTo the address to write instead; null unless it moved for good
 */
record Answer(Verdict verdict, String reason, @Nullable String movedTo) {

  static Answer works() {
    return new Answer(Verdict.WORKS, "", null);
  }

  static Answer gone(int status) {
    return new Answer(
        Verdict.GONE,
        "The site says that there is no such page ("
            + status
            + "). Look for its new place, or take the link away.",
        null);
  }

  static Answer movedTo(String address, boolean toFront) {
    return new Answer(
        Verdict.MOVED,
        toFront
            ? "It now leads to the site's front page: what you linked to may be gone."
            : "It has moved for good.",
        address);
  }

  static Answer unknown(Trouble trouble) {
    return new Answer(Verdict.COULD_NOT_TELL, trouble.words(), null);
  }
}
