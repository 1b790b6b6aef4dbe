package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.PublicFacts.Fact;
import org.waymark.check.PublicFacts.Rarest;
import org.waymark.content.ContentType;
import org.waymark.content.SiteFile;
import org.waymark.content.Story;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * Tells of each story that few others share the public facts of: the teller's nation, who they are
 * to the loss, and one topic, at most three facts together, so that a rare combination lets nobody
 * find a person. The rule is that of the field's taxonomy: fewer than five are few where the site
 * says nothing else.
 *
 * <p>It is for information only. On a small site nearly every story stands out, and a page full of
 * warnings would teach its editors to read none. Stories that are made up identify nobody: nothing
 * is told of them, and they are no company to a real one. A story in several languages is one.
 */
final class RarityCheck implements Check {

  private static final int USUAL_LIMIT = 5;

  /** The place of a fact takes reading its file again; where very many are told, files must do. */
  private static final int MOST_EXACT_PLACES = 100;

  @Override
  public void check(Library library, Problems problems) {
    List<Item> stories = new ArrayList<>();
    for (Item item : library.all()) {
      if (item.key().type() == ContentType.STORY
          && item.content() instanceof Story story
          && !story.sample()
          && isOriginal(library, item)) {
        stories.add(item);
      }
    }
    PublicFacts facts = new PublicFacts(stories);
    int limit = limit(library.site().limits());
    int told = 0;
    for (Item item : stories) {
      Rarest rarest = facts.rarest(item, limit);
      if (rarest != null && !library.isBroken(item.key())) {
        Place place =
            told < MOST_EXACT_PLACES
                ? place(library.locator(item), item, rarest)
                : item.file().place();
        told++;
        tell(rarest, place, problems);
      }
    }
  }

  private static int limit(SiteFile.@Nullable Limits limits) {
    Integer limit = limits == null ? null : limits.rarity();
    return limit == null ? USUAL_LIMIT : limit;
  }

  /** Of a story's versions, the one in the site's first language, or the first there is. */
  private static boolean isOriginal(Library library, Item item) {
    return library
        .in(item.key(), library.firstLanguage())
        .filter(first -> first.language().equals(item.language()))
        .isPresent();
  }

  private static void tell(Rarest rarest, Place place, Problems problems) {
    String facts =
        rarest.facts().stream()
            .map(fact -> fact.kind().words() + " \"" + fact.id() + "\"")
            .collect(Collectors.joining(", "));
    problems.add(
        CheckCode.STORY_SINGLED_OUT,
        place,
        (rarest.sharing() == 1
                ? "No other story of the site shares "
                : "Only " + rarest.sharing() + " stories of the site, this one among them, share ")
            + facts
            + ".",
        fix(rarest));
  }

  private static String fix(Rarest rarest) {
    String way =
        rarest.facts().stream()
            .filter(fact -> fact.kind() != PublicFacts.Kind.ROLE)
            .map(
                fact ->
                    fact.kind() == PublicFacts.Kind.NATION
                        ? "leave out nation"
                        : "take \"" + fact.id() + "\" from topics")
            .collect(Collectors.joining(", or "));
    return "Ask whether the teller minds being found by this. If so, "
        + (way.isEmpty() ? "give a role that more tellers share" : way)
        + "; otherwise accept it.";
  }

  private static Place place(Locator places, Item item, Rarest rarest) {
    Fact last = rarest.facts().get(rarest.facts().size() - 1);
    return switch (last.kind()) {
      case NATION -> places.place("teller", "nation");
      case ROLE -> places.place("teller", "role");
      case TOPIC -> places.place("topics", item.topics().indexOf(last.id()));
    };
  }
}
