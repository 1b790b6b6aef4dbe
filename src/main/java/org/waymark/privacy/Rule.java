package org.waymark.privacy;

import org.jspecify.annotations.Nullable;

/** How one kind of data is recognised. */
interface Rule {

  /**
   * What stands at a place.
   *
   * @param at where something stands with which such data can begin or by which it is known: a
   *     digit, a sign, a word
   * @return null when it is not there
   */
  @Nullable Spot at(Folded text, int at);

  /**
   * Where in a folded text it stands.
   *
   * @param from the first character
   * @param to behind the last
   */
  record Spot(PersonalKind kind, int from, int to, String value) {}
}
