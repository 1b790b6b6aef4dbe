package org.waymark.output.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Organisation;
import org.waymark.content.Story;
import org.waymark.library.Item;
import org.waymark.library.Shelf;
import org.waymark.page.Edition;
import org.waymark.page.Wording;
import org.waymark.page.view.LanguageTag;

/**
 * The page of an item.
 *
 * @param words reads its words
 */
record FindableItem(Item item, ItemWords words) implements Findable {

  /** What helps comes before what tells, and what backs it up comes last. */
  private static final Map<ContentType, Double> BOOSTS =
      Map.of(
          ContentType.FACTSHEET, 1.4,
          ContentType.ORGANISATION, 0.85,
          ContentType.PAGE, 1.0,
          ContentType.NEWS, 0.9,
          ContentType.STORY, 0.9,
          ContentType.EVIDENCE, 0.7);

  private static final List<ContentType> RANKS =
      List.of(
          ContentType.FACTSHEET,
          ContentType.ORGANISATION,
          ContentType.PAGE,
          ContentType.NEWS,
          ContentType.STORY,
          ContentType.EVIDENCE);

  private static final double CRISIS = 1.2;
  private static final double CLOSED = 0.6;

  @Override
  public String language() {
    return item.language();
  }

  @Override
  public int rank() {
    int rank = RANKS.indexOf(item.key().type());
    return rank < 2 ? rank : rank + 2; // After them come topics and words.
  }

  @Override
  public double boost() {
    double boost = BOOSTS.getOrDefault(item.key().type(), 1.0);
    if (item.content() instanceof Organisation organisation) {
      boolean active = organisation.status() == Organisation.Status.ACTIVE;
      return boost * (!active ? CLOSED : organisation.crisis() ? CRISIS : 1);
    }
    return boost;
  }

  @Override
  public boolean quiet() {
    return Shelf.isForOwnTopicOnly(item);
  }

  @Override
  public int length() {
    return item.body().words();
  }

  @Override
  public boolean isIn(Edition edition) {
    return edition
        .library()
        .in(item.key(), edition.language().code())
        .map(Item::language)
        .filter(item.language()::equals)
        .isPresent();
  }

  @Override
  public void read(Reader reader) {
    words.read(item, reader);
  }

  @Override
  public Result result(Edition edition) {
    return new Result(
        edition.library().addresses().href(edition.library().addresses().item(item)),
        item.title(),
        kind(edition.wording()),
        item.common().summary(),
        notes(edition),
        tag(edition));
  }

  private String kind(Wording wording) {
    String kind = wording.say("kind-" + item.key().type().id());
    boolean sample = item.content() instanceof Story story && story.sample();
    return sample ? kind + wording.say("comma") + wording.say("sample") : kind;
  }

  private List<String> notes(Edition edition) {
    return item.content() instanceof Story story ? edition.contentNotes(story) : List.of();
  }

  private @Nullable LanguageTag tag(Edition edition) {
    return edition.otherLanguage(item);
  }
}
