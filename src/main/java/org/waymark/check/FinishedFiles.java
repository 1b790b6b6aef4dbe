package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import org.waymark.library.Library;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.Hash;
import org.waymark.source.Hasher;

/** Looks at all that is about to be published, file by file. Safe for threads. */
public final class FinishedFiles {

  private final List<FileCheck> checks;
  private final Hash measure;
  private final Problems problems;

  private FinishedFiles(List<FileCheck> checks, Hash measure, Problems problems) {
    this.checks = checks;
    this.measure = measure;
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
    Hasher measure = new Hasher().add(library.site().baseUrl());
    record.addTo(measure);
    personal.addTo(measure);
    measure.add(library.heldWords().hash());
    return new FinishedFiles(List.copyOf(checks), measure.hash(), problems);
  }

  /**
   * By which it is known whether the same file would be judged as it was, if templates are the
   * same.
   */
  public Hash measure() {
    return measure;
  }

  /**
   * Looks at one file.
   *
   * @param name from the site's root, with forward slashes
   * @param place what an editor would change: the file that it is made from
   * @return whether it must be looked at again in the next build, even if it is the same
   */
  public boolean inspect(String name, byte[] bytes, Place place) {
    FinishedFile file = new FinishedFile(name, bytes);
    checks.forEach(check -> check.check(file, place, problems));
    return file.isRemarkable();
  }
}
