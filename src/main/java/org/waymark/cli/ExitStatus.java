package org.waymark.cli;

/** What a command's exit status means. */
final class ExitStatus {

  /** Done; there may be warnings. */
  static final int DONE = 0;

  /** The content has errors; nothing was published. */
  static final int CONTENT = 1;

  /** Wrong usage, or no project there. picocli uses the same number. */
  static final int USAGE = 2;

  /** A defect of Waymark itself, or the machine failed it. */
  static final int DEFECT = 3;

  private ExitStatus() {}
}
