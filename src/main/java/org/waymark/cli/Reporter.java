package org.waymark.cli;

import java.io.IOException;
import java.util.List;
import org.waymark.Report;
import org.waymark.problem.Problem;

/** Tells the problems of a run and what it did. */
interface Reporter {

  /**
   * Tells them in its own form.
   *
   * @param problems in their order
   * @param failed whether nothing was published because of them
   * @param millis how long the run took
   */
  void tell(List<Problem> problems, Report report, boolean failed, long millis) throws IOException;
}
