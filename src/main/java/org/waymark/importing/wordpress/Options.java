package org.waymark.importing.wordpress;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.waymark.importing.wordpress.Entry.Term;

/**
 * What to import, and what counts as a story.
 *
 * @param file the export
 * @param stories the short names of the categories, tags and kinds of entries that are stories;
 *     when there are none, those whose name has the word story in it
 * @param bylines whether posts and pages end with the name under which they were published
 */
public record Options(Path file, Set<String> stories, boolean bylines) {

  public Options {
    stories = Set.copyOf(stories);
  }

  /** In doubt a post is a story: that is held back until somebody has asked. */
  boolean isStory(Entry entry) {
    return !entry.kind().equals("page")
        && (means(entry.kind(), entry.kind())
            || entry.terms().stream().anyMatch(this::isOfStories));
  }

  /** Whether a category only says that something is a story, and is no topic. */
  boolean isOfStories(Term term) {
    return means(term.slug(), term.name());
  }

  private boolean means(String slug, String name) {
    return stories.isEmpty() ? isLikeStory(slug) || isLikeStory(name) : stories.contains(slug);
  }

  private static boolean isLikeStory(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (word.equals("story") || word.equals("stories")) {
        return true;
      }
    }
    return false;
  }
}
