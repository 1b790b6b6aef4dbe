package org.waymark.problem;

import java.util.Locale;

/**
 * A kind of problem. Every stage declares its codes in one enum; the handbook's page of a code is
 * made from the same declaration.
 */
public interface Code {

  /** The enum constant's name, such as {@code UNKNOWN_FIELD}. */
  String name();

  /** What its declaration says beside the name. */
  Explanation explanation();

  /** How much a problem of this kind matters when nothing else is said. */
  default Severity severity() {
    return explanation().severity();
  }

  /**
   * Whether what stands at the place is nobody's business, so that it is shown in no report: they
   * are often read by more people than the project.
   */
  default boolean isPrivate() {
    return false;
  }

  /** What is wrong and why it matters: one or two sentences for an editor. */
  default String meaning() {
    return explanation().meaning();
  }

  /** The way out: what an editor does about it. */
  default String remedy() {
    return explanation().remedy();
  }

  /** The stable name that reports show and the handbook lists: {@code unknown-field}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What is to be said of every problem of a kind.
   *
   * @param severity how much it matters when nothing else is said
   * @param meaning what is wrong and why it matters: one or two sentences for an editor
   * @param remedy the way out: what an editor does about it
   */
  record Explanation(Severity severity, String meaning, String remedy) {}
}
