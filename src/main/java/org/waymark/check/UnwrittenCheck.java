package org.waymark.check;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Evidence;
import org.waymark.content.Story;
import org.waymark.content.Unwritten;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.problem.Problems;

/** Nothing that a new file only begins with goes out to readers. */
final class UnwrittenCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      look(library, item, item.common().summary(), problems, "summary");
      if (item.content() instanceof Story story) {
        look(library, item, story.teller().name(), problems, "teller", "name");
      } else if (item.content() instanceof Evidence evidence) {
        look(library, item, evidence.publisher(), problems, "publisher");
      }
    }
  }

  private static void look(
      Library library, Item item, @Nullable String value, Problems problems, Object... field) {
    if (value != null && Unwritten.is(value)) {
      problems.add(
          CheckCode.STILL_TO_BE_WRITTEN,
          library.locator(item).place(field),
          "This still says what is to be written here.",
          CheckCode.STILL_TO_BE_WRITTEN.remedy());
    }
  }
}
