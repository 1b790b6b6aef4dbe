package org.waymark.output.finder;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.ContentType;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.output.Extra;
import org.waymark.output.JsonText;
import org.waymark.page.Edition;
import org.waymark.page.Plan;

/**
 * The files of the page on which readers look for stories like theirs, of each edition: {@code
 * stories.json}, which says all that can be chosen by, so that no request tells what was; and the
 * stories' cards in blocks. They are not those of search: that numbers everything by what comes
 * first when nothing else decides, and must not tell who tells a story.
 */
public final class Finder {

  /** So many cards together that a request hardly tells which of them is meant. */
  static final int CARDS_IN_BLOCK = 32;

  private Finder() {}

  /** Plans the files; none where there is no story. */
  public static List<Extra> of(Library library, Plan plan) {
    List<Extra> files = new ArrayList<>();
    for (Edition edition : plan.editions()) {
      String language = edition.language().code();
      List<Item> stories = library.shelf(language).offered(ContentType.STORY);
      if (!stories.isEmpty()) {
        String folder = library.addresses().finder(language);
        files.add(new Extra(folder + "stories.json", () -> choices(library, language)));
        for (int from = 0; from < stories.size(); from += CARDS_IN_BLOCK) {
          int to = Math.min(stories.size(), from + CARDS_IN_BLOCK);
          List<Item> block = stories.subList(from, to);
          String name = "c/" + from / CARDS_IN_BLOCK + ".json";
          files.add(new Extra(folder + name, () -> cards(edition, block)));
        }
      }
    }
    return files;
  }

  private static byte[] choices(Library library, String language) {
    Choices choices = Choices.of(library.shelf(language), library.topics());
    return JsonText.compact(choices::write);
  }

  private static byte[] cards(Edition edition, List<Item> block) {
    return JsonText.compact(
        json -> {
          json.beginArray();
          for (Item story : block) {
            StoryCard.of(story, edition).write(json);
          }
          json.endArray();
        });
  }
}
