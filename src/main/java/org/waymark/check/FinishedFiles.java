package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import org.waymark.library.Library;
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
   * All rules about finished files that are needed for a library.
   *
   * @param record who tells the stories
   * @param personal has looked at all files of the content
   * @param templates the project's own, in which a fault of a page may be
   */
  public static FinishedFiles of(
      Library library,
      PrivateRecord record,
      PersonalDataCheck personal,
      OwnTemplates templates,
      Problems problems) {
    List<FileCheck> checks = new ArrayList<>();
    checks.add(new TraceCheck(library.site().baseUrl(), templates));
    checks.addAll(record.rules());
    checks.add(personal.ofFinishedFiles());
    if (!library.heldWords().isEmpty()) {
      checks.add(new HeldWordsCheck(library));
    }
    return new FinishedFiles(List.copyOf(checks), problems);
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
