package org.waymark.output.finder;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.library.Item;
import org.waymark.page.Edition;
import org.waymark.page.Wording;
import org.waymark.page.view.Card;
import org.waymark.page.view.LanguageTag;

/**
 * A story as lists show it: the same, in the same order, as {@code templates/parts/cards.ftlh}.
 *
 * @param facts finished sentences
 * @param notes what a reader will meet in it, a finished sentence; empty when nothing
 * @param language set only when it is not the page's own
 */
record StoryCard(
    String href,
    String title,
    String summary,
    List<String> facts,
    String notes,
    @Nullable LanguageTag language) {

  static StoryCard of(Item story, Edition edition) {
    Card card = edition.card(story);
    Wording wording = edition.wording();
    List<String> notes = card.contentNotes();
    return new StoryCard(
        card.href(),
        card.title(),
        card.summary(),
        facts(card, wording),
        notes.isEmpty() ? "" : wording.say("card-notes", String.join(wording.say("comma"), notes)),
        card.language());
  }

  private static List<String> facts(Card card, Wording wording) {
    List<String> facts = new ArrayList<>();
    facts.add(wording.say("kind-" + card.kind()));
    if (card.language() != null) {
      facts.add(card.language().name());
    }
    if (!card.teller().isEmpty()) {
      facts.add(wording.say("told-by", card.teller()));
    }
    if (card.day() != null) {
      facts.add(card.day().text());
    }
    if (card.minutes() > 0) {
      facts.add(wording.say("minutes-to-read", card.minutes()));
    }
    if (card.sample()) {
      facts.add(wording.say("sample"));
    }
    return facts;
  }

  /** Writes an array; the script knows what stands where. */
  void write(JsonWriter json) throws IOException {
    json.beginArray().value(href).value(title).value(summary).beginArray();
    for (String fact : facts) {
      json.value(fact);
    }
    json.endArray().value(notes);
    if (language != null) {
      json.value(language.code()).value(language.direction());
    }
    json.endArray();
  }
}
