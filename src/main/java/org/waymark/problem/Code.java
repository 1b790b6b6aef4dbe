package org.waymark.problem;

import java.util.Locale;

/**
 * A kind of problem. Every stage declares its codes in one enum; the handbook's page of a code is
 * made from the same declaration.
 */
public interface Code {

  /** The enum constant's name, such as {@code UNKNOWN_FIELD}. */
  String name();

  /** How much a problem of this kind matters when nothing else is said. */
  Severity severity();

  /** What is wrong and why it matters: one or two sentences for an editor. */
  String meaning();

  /** The way out: what an editor does about it. */
  String remedy();

  /** The stable name that reports show and the handbook lists: {@code unknown-field}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
