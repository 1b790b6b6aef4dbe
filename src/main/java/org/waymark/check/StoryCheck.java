package org.waymark.check;

import org.waymark.content.Story;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.problem.Problems;

/** A story that may distress says before it begins what a reader will meet. */
final class StoryCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      if (item.content() instanceof Story story
          && item.isCautious()
          && story.contentNotes().isEmpty()
          && !library.isBroken(item.key())) {
        problems.add(
            CheckCode.CONTENT_NOTE_NEEDED,
            Locator.find(item.file(), "topics"),
            "This story's sensitivity is " + item.sensitivity() + ", but it has no content notes.",
            "Add content-notes with ids from content/content-notes.yaml.");
      }
    }
  }
}
