package org.waymark.check;

import org.waymark.library.Library;
import org.waymark.problem.Problems;

/** A rule about the library. */
interface Check {
  void check(Library library, Problems problems);
}
