package org.waymark.bench;

import java.util.Locale;

/** Writes the text of one item: paragraphs, headings, and now and then something richer. */
final class BodyWriter {

  private static final int SHORTEST = 300;
  private static final int LONGEST = 830;

  private final CorpusName name;
  private final Dice dice;
  private final StringBuilder text = new StringBuilder(8 << 10);
  private int words;
  private boolean divided;

  BodyWriter(CorpusName name, Dice dice) {
    this.name = name;
    this.dice = dice;
  }

  /** From 300 words to about 900: the last part is not cut short. */
  String write() {
    int wanted = dice.between(SHORTEST, LONGEST);
    boolean noted = dice.chance(20);
    add(Texts.paragraph(dice.between(3, 5), dice) + (noted ? "[^1]" : ""));
    if (name.kind() == CorpusName.Kind.FACTSHEET && dice.chance(30)) {
      card();
    }
    while (words < wanted) {
      part();
    }
    if (noted) {
      add("[^1]: " + Texts.say("sentence", dice));
    }
    return text.toString();
  }

  private void part() {
    if (name.kind() == CorpusName.Kind.FACTSHEET || dice.chance(60)) {
      heading();
    }
    add(Texts.paragraph(dice.between(3, 6), dice));
    if (dice.chance(60)) {
      add(Texts.paragraph(dice.between(1, 3), dice) + " " + link());
    }
    int thrown = dice.below(100);
    if (thrown < 30) {
      list("- ");
    } else if (thrown < 42) {
      list("1. ");
    } else if (thrown < 62) {
      quotation();
    } else if (thrown < 70) {
      table();
    } else if (thrown < 80) {
      subheading();
    }
  }

  private void heading() {
    add("## " + Texts.say("heading", dice));
    divided = true;
  }

  /** No level is left out. */
  private void subheading() {
    if (!divided) {
      heading();
    }
    add("### " + Texts.say("heading", dice));
    add(Texts.paragraph(2, dice));
  }

  private void list(String mark) {
    StringBuilder list = new StringBuilder();
    for (int left = dice.between(3, 6); left > 0; left--) {
      list.append(mark).append(Texts.say("point", dice)).append(left == 1 ? "" : "\n");
    }
    add(list.toString());
  }

  private void quotation() {
    String words = "> " + Texts.paragraph(2, dice);
    String dash = dice.chance(50) ? "\n> — " : "\n>\n> — ";
    add(words + dash + Phrases.ENGLISH.say("name", dice));
  }

  private void table() {
    StringBuilder table = new StringBuilder("| What | When | More |\n| --- | --- | --- |");
    for (int left = dice.between(3, 5); left > 0; left--) {
      table
          .append("\n| ")
          .append(Texts.say("object", dice))
          .append(" | ")
          .append(Texts.say("when", dice))
          .append(" | ")
          .append(Texts.say("point", dice))
          .append(" |");
    }
    add(table.toString());
  }

  private void card() {
    add(
        "> [!ADVICE]\n> ## %s\n>\n> %s"
            .formatted(Texts.say("heading", dice), Texts.paragraph(2, dice)));
  }

  /** A sentence with a link, of every kind that texts have. */
  private String link() {
    String noun = Phrases.ENGLISH.say("noun", dice);
    int thrown = dice.below(100);
    String target;
    if (thrown < 35) {
      String place = Phrases.ENGLISH.say("place", dice).toLowerCase(Locale.ROOT);
      target = "https://www.%s.example/%s".formatted(place, noun);
    } else if (thrown < 55) {
      target = "org:" + CorpusProject.organisation(dice.below(CorpusProject.ORGANISATIONS));
    } else if (thrown < 70) {
      target = "topic:" + dice.pick(CorpusTopics.ALL);
    } else if (thrown < 85 || name.number() == 0) {
      target = "term:" + dice.pick(CorpusProject.TERMS);
    } else {
      CorpusName other = CorpusName.of(dice.below(name.number()));
      target = other.kind().scheme() + ":" + other.id();
    }
    return "There is more about [the %s](%s).".formatted(noun, target);
  }

  private void add(String block) {
    text.append(block).append("\n\n");
    words += Texts.words(block);
  }
}
