package org.waymark.library;

/**
 * What the sensitivities of texts, 0 to 3, ask for. They are named here, and nowhere else is it
 * known from which on something holds.
 */
public final class Sensitivity {

  private static final int CAUTIOUS = 2;
  private static final int STARTLING = 3;

  private Sensitivity() {}

  /** From 2 on, readers choose before they read, and help stands beside the text. */
  public static boolean isCautious(int sensitivity) {
    return sensitivity >= CAUTIOUS;
  }

  /** From 3 on, a text may startle: only those who look for it are shown it. */
  public static boolean isStartling(int sensitivity) {
    return sensitivity >= STARTLING;
  }
}
