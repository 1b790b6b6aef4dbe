package org.waymark.check;

import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** A rule about each finished file, as whoever fetches it gets it. Safe for threads. */
interface FileCheck {

  /**
   * Looks at one file.
   *
   * @param place what an editor would change: the file that it is made from
   */
  void check(FinishedFile file, Place place, Problems problems);
}
