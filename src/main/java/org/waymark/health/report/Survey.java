package org.waymark.health.report;

import java.util.List;

/** Looks for one kind of thing that needs a person. */
@FunctionalInterface
interface Survey {

  /** What it found, in any order. */
  List<Finding> findings(Ground ground);
}
