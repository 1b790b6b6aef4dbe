package org.waymark.bench.fuzz;

import java.util.List;
import org.waymark.bench.Dice;

/** Makes inputs. Each depends on the seed and its number alone. */
final class Maker {

  private static final List<Subject> SUBJECTS = List.of(Subject.values());

  private final Seeds seeds;
  private final long seed;

  Maker(Seeds seeds, long seed) {
    this.seeds = seeds;
    this.seed = seed;
  }

  /** What decides on all that has a number. */
  Dice dice(long number) {
    return new Dice(seed * 0x9E3779B97F4A7C15L + number);
  }

  /** The input of a number, of any kind. */
  Input make(long number) {
    Dice dice = dice(number);
    return make(dice.pick(SUBJECTS), dice);
  }

  Input make(Subject subject, Dice dice) {
    int thrown = dice.below(100);
    if (thrown < 40) {
      return Input.of(subject, written(subject, dice));
    }
    byte[] file =
        thrown < 80 ? seeds.any(subject, dice) : Input.of(subject, written(subject, dice)).bytes();
    byte[] other = seeds.any(dice.pick(SUBJECTS), dice);
    return new Input(subject, new Mutator(dice).change(file, other));
  }

  private static String written(Subject subject, Dice dice) {
    String fields = subject.declaration().map(new FieldText(dice)::write).orElse("");
    if (subject.isContent()) {
      return "---\n" + fields + "---\n\n" + MarkdownText.write(dice, 60);
    } else if (subject == Subject.WORDING) {
      return new Wordings(dice).write();
    }
    return subject.isYaml() ? fields : MarkdownText.write(dice, 80);
  }
}
