package org.waymark.check;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Nation;
import org.waymark.content.Story;
import org.waymark.content.TopicsFile.Facet;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.library.Shared;
import org.waymark.library.Signposts;
import org.waymark.library.Signposts.Gap;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * What is hard to read never stands without help, and what is about suicide or self-harm never
 * without help in a crisis, for readers in each nation that it is for. The directory's entries are
 * help themselves. A text or a topic of no nation is for all nations that the directory serves.
 */
final class HelpCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    if (library.knownIds(ContentType.ORGANISATION).stream()
        .anyMatch(id -> library.isBroken(new Key(ContentType.ORGANISATION, id)))) {
      return; // Who seems to be missing may be there once that entry is mended.
    }
    Signposts signposts = library.signposts();
    for (Item item : library.all()) {
      if (item.key().type() != ContentType.ORGANISATION && !library.isBroken(item.key())) {
        for (Gap gap : signposts.gaps(item)) {
          tell("\"" + item.title() + "\"", place(library, item), gap, problems);
        }
      }
    }
    checkTopics(library, signposts, problems);
  }

  private static void checkTopics(Library library, Signposts signposts, Problems problems) {
    Locator places = library.shared().locator(Shared.TOPICS);
    List<Facet> facets = library.shared().topics().facets();
    for (int f = 0; f < facets.size(); f++) {
      List<Topic> topics = facets.get(f).topics();
      for (int t = 0; t < topics.size(); t++) {
        for (Gap gap : signposts.gaps(topics.get(t))) {
          Place place = places.place("facets", f, "topics", t, "id");
          tell("The page of the topic \"" + topics.get(t).id() + "\"", place, gap, problems);
        }
      }
    }
  }

  private static void tell(String what, Place place, Gap gap, Problems problems) {
    String whom = gap.nations().isEmpty() ? "readers" : "readers in " + names(gap.nations());
    String served = gap.nations().isEmpty() ? "" : " that serves " + names(gap.nations());
    problems.add(
        gap.crisis() ? CheckCode.CRISIS_HELP_MISSING : CheckCode.HELP_MISSING,
        place,
        what
            + (gap.crisis()
                ? " is about suicide or self-harm, and no organisation helps "
                    + whom
                    + " in a crisis."
                : " may be hard to read, and no organisation stands beside it that helps "
                    + whom
                    + "."),
        gap.crisis()
            ? "Add an organisation"
                + served
                + " with crisis: true, or open the one there is: drafts and closed ones help nobody."
            : "Add an organisation"
                + served
                + " with the need talk-to-someone-now, or name one under help.");
  }

  private static String names(List<Nation> nations) {
    return nations.stream().map(Nation::id).collect(Collectors.joining(", "));
  }

  /** What an editor would look at: where it says for which nation it is, or what it is about. */
  private static Place place(Library library, Item item) {
    Locator places = library.locator(item);
    if (!item.common().nations().isEmpty()) {
      return places.place("nations");
    } else if (item.content() instanceof Story story && story.teller().nation() != null) {
      return places.place("teller", "nation");
    }
    return places.place("topics");
  }
}
