package org.waymark.check;

import java.util.List;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** Looks at all that is about to be published, file by file. Safe for threads. */
public final class FinishedFiles {

  private final List<FileCheck> checks;
  private final Problems problems;

  private FinishedFiles(List<FileCheck> checks, Problems problems) {
    this.checks = checks;
    this.problems = problems;
  }

  /**
   * All rules about finished files.
   *
   * @param personal has looked at all files of the content
   */
  public static FinishedFiles of(PersonalDataCheck personal, Problems problems) {
    return new FinishedFiles(List.of(personal.ofFinishedFiles()), problems);
  }

  /**
   * Looks at one file.
   *
   * @param name from the site's root, with forward slashes
   * @param place what an editor would change: the file that it is made from
   */
  public void inspect(String name, byte[] bytes, Place place) {
    FinishedFile file = new FinishedFile(name, bytes);
    checks.forEach(check -> check.check(file, place, problems));
  }
}
