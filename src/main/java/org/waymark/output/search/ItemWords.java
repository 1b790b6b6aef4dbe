package org.waymark.output.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.content.Content;
import org.waymark.content.Evidence;
import org.waymark.content.Factsheet;
import org.waymark.content.Localised;
import org.waymark.content.Nation;
import org.waymark.content.Organisation;
import org.waymark.content.Page;
import org.waymark.content.Story;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Shelf;
import org.waymark.markdown.Heading;
import org.waymark.page.Wording;

/** Which words an item is found by: what its page says, and what it is about. */
final class ItemWords {

  private static final int FEW_NATIONS = 2;

  private final Library library;
  private final Map<String, Wording> wordings;

  /**
   * @param wordings the interface's words, by language code
   */
  ItemWords(Library library, Map<String, Wording> wordings) {
    this.library = library;
    this.wordings = wordings;
  }

  /** What may startle is found by its title and its own topics alone, as on lists. */
  void read(Item item, Findable.Reader reader) {
    reader.read(Weights.TITLE, item.title());
    if (Shelf.isForOwnTopicOnly(item)) {
      labels(item, Shelf.ownTopics(item, library.topics()), Weights.KEY, reader);
      return;
    }
    labels(item, item.topics(), Weights.KEY, reader);
    reader.read(Weights.SUMMARY, item.common().summary());
    for (Heading heading : item.body().outline()) {
      reader.read(Weights.HEADING, heading.text());
    }
    nations(item, reader);
    fields(item, item.content(), reader);
    reader.read(Weights.TEXT, item.body().plainText());
  }

  private void fields(Item item, Content content, Findable.Reader reader) {
    if (content instanceof Story story) {
      labels(item, List.of(story.teller().role()), Weights.KEY, reader);
    } else if (content instanceof Factsheet factsheet) {
      factsheet.keyPoints().forEach(point -> reader.read(Weights.HEADING, point));
      factsheet.terms().forEach(id -> term(item, id, reader));
    } else if (content instanceof Organisation organisation) {
      organisation(item, organisation, reader);
    } else if (content instanceof Evidence evidence) {
      evidence(evidence, reader);
    } else if (content instanceof Page page) {
      page(page, reader);
    }
  }

  private void organisation(Item item, Organisation organisation, Findable.Reader reader) {
    organisation.formerly().forEach(name -> reader.read(Weights.TITLE, name));
    labels(item, organisation.needs(), Weights.SUMMARY, reader);
    labels(item, organisation.audiences(), Weights.SUMMARY, reader);
    organisation.contacts().stream()
        .map(Organisation.Contact::label)
        .filter(Objects::nonNull)
        .forEach(label -> reader.read(Weights.HEADING, text(item, label)));
  }

  private static void evidence(Evidence evidence, Findable.Reader reader) {
    reader.read(Weights.KEY, evidence.publisher());
    if (evidence.status() != Evidence.Standing.DO_NOT_PUBLISH) {
      evidence.figures().forEach(figure -> reader.read(Weights.TEXT, figure.statement()));
    }
    evidence.recommendations().forEach(asked -> reader.read(Weights.TEXT, asked.text()));
  }

  private static void page(Page page, Findable.Reader reader) {
    page.timeline().forEach(moment -> reader.read(Weights.TEXT, moment.title()));
    page.actions().forEach(action -> reader.read(Weights.HEADING, action.title()));
  }

  /** What is for one nation is about it; what is for most of them is not. */
  private void nations(Item item, Findable.Reader reader) {
    List<Nation> nations = item.common().nations();
    Wording wording = wordings.get(item.language());
    if (wording != null && nations.size() <= FEW_NATIONS) {
      nations.forEach(nation -> reader.read(Weights.KEY, wording.say("nation-" + nation.id())));
    }
  }

  private void term(Item item, String id, Findable.Reader reader) {
    library
        .term(id)
        .ifPresent(
            term -> {
              reader.read(Weights.TEXT, text(item, term.term()));
              term.also().forEach(also -> reader.read(Weights.TEXT, also));
            });
  }

  /** Of many topics each says less: what is about everything is about nothing much. */
  private void labels(Item item, Collection<String> topics, double most, Findable.Reader reader) {
    double weight = 2 * most / (1 + topics.size());
    for (String id : topics) {
      library.topics().find(id).ifPresent(t -> reader.read(weight, text(item, t.label())));
    }
  }

  private String text(Item item, Localised localised) {
    return localised.in(item.language(), library.firstLanguage());
  }
}
