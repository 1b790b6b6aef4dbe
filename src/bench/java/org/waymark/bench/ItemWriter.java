package org.waymark.bench;

import java.time.LocalDate;

/** Writes one story or factsheet, fields and text. */
final class ItemWriter {

  /** The day after the last that any item is of. */
  private static final LocalDate END = LocalDate.of(2026, 11, 1);

  private static final int DAYS = 3_650;

  private final CorpusName name;
  private final Dice dice;

  ItemWriter(CorpusName name) {
    this.name = name;
    this.dice = name.dice();
  }

  CorpusFile write() {
    StringBuilder text = new StringBuilder(8 << 10);
    LocalDate day = END.minusDays(dice.between(1, DAYS));
    text.append("---\ntitle: \"").append(name.title()).append("\"\n");
    text.append("summary: \"").append(Texts.say("summary", dice)).append("\"\n");
    text.append("date: ").append(day).append('\n');
    text.append("topics: [").append(String.join(", ", CorpusTopics.pick(dice))).append("]\n");
    text.append(name.kind() == CorpusName.Kind.STORY ? story(day) : factsheet(day));
    text.append("---\n\n").append(new BodyWriter(name, dice).write());
    return new CorpusFile(name.file(), text.toString());
  }

  private String story(LocalDate day) {
    return """
        teller: {name: "%s", identity: pen-name, role: %s}
        content-notes: [%s]
        consent: {ref: ST-%06d, given: %s, channels: [website, feed], others-agreed: true}
        sample: true
        """
        .formatted(
            Phrases.ENGLISH.say("name", dice),
            dice.pick(CorpusProject.ROLES),
            dice.pick(CorpusProject.NOTES),
            name.number(),
            day);
  }

  private String factsheet(LocalDate day) {
    return """
        key-points:
          - "%s."
          - "%s."
          - "%s."
        reviewed: {on: 2026-06-01, by: Nobody (made up for measuring), next: 2029-06-01}
        references:
          - {id: source-one, title: "%s", publisher: A library, year: 2024, url: "https://library.example/%d"}
        history:
          - {on: %s, change: First published.}
        """
        .formatted(
            Texts.say("advice", dice),
            Texts.say("advice", dice),
            Texts.say("advice", dice),
            Texts.say("title", dice),
            name.number(),
            day);
  }
}
