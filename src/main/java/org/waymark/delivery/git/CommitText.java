package org.waymark.delivery.git;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.waymark.delivery.Manifest;

/** What a commit says of itself: numbers, and no word of the site. */
final class CommitText {

  private static final String BEGINNING = "Publish the site of ";

  private CommitText() {}

  /** For the first commit of a branch. */
  static String ofAll(LocalDate day, int files) {
    return BEGINNING + day + ": " + files(files) + "\n";
  }

  /** For one that comes after another. */
  static String of(LocalDate day, Map<String, ObjectId> before, Map<String, ObjectId> after) {
    int fresh = 0;
    int changed = 0;
    int same = 0;
    for (Map.Entry<String, ObjectId> file : after.entrySet()) {
      ObjectId old = before.get(file.getKey());
      if (old == null) {
        fresh++;
      } else if (old.equals(file.getValue()) || file.getKey().equals(Manifest.FILE)) {
        same++;
      } else {
        changed++;
      }
    }
    int removed = before.size() - changed - same;
    return BEGINNING
        + day
        + ": "
        + files(fresh)
        + " new, "
        + changed
        + " changed, "
        + removed
        + " removed\n";
  }

  private static String files(int number) {
    return number + (number == 1 ? " file" : " files");
  }

  static boolean isOurs(String message) {
    return message.startsWith(BEGINNING);
  }
}
