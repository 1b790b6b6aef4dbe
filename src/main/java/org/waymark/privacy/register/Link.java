package org.waymark.privacy.register;

/** How a word of a phrase must follow the one before. */
enum Link {
  /** "Sarah Jones", "sarah-jones", "sarah.jones". */
  FOLLOWS(Gap.SPACE | Gap.JOINT | Gap.POINT | Gap.BREAK, 0),
  /** "S. Jones". */
  AFTER_INITIAL(Gap.SPACE | Gap.JOINT | Gap.POINT | Gap.STOP | Gap.BREAK, 0),
  /** "A. Jones", but not "a Jones": these letters are words as well. */
  AFTER_WORDLIKE_INITIAL(AFTER_INITIAL.allowed, Gap.POINT | Gap.STOP),
  /** "Jones, Sarah", "jones-sarah". */
  REVERSED(Gap.SPACE | Gap.JOINT | Gap.COMMA, Gap.JOINT | Gap.COMMA),
  /** The halves of a postcode. */
  CLOSE(Gap.SPACE | Gap.JOINT, 0);

  private final int allowed;
  private final int needed;

  /**
   * @param allowed the bits of {@link Gap} that may be between
   * @param needed of which one must be; 0 when there need be none
   */
  Link(int allowed, int needed) {
    this.allowed = allowed;
    this.needed = needed;
  }

  /**
   * @param gap what stands between
   * @param afterInitial whether an initial in the middle was passed over, such as the A. in "Sarah
   *     A. Jones"
   */
  boolean spans(int gap, boolean afterInitial) {
    int may = afterInitial ? allowed | Gap.STOP : allowed;
    return (gap & ~may) == 0 && (needed == 0 || (gap & needed) != 0);
  }
}
