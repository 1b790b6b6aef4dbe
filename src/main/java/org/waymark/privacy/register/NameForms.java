package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.privacy.register.Phrase.Step;

/** The phrases that a name is found by. */
final class NameForms {

  /** Given name and surname in one, so long that no other word is like them. */
  private static final int LONG = 10;

  private static final int SHORTEST_JOINED = 5;
  private static final String WORDLIKE_INITIALS = "ai";

  private final PersonName name;
  private final Set<List<String>> given;
  private final Set<List<String>> surname;
  private final int conditions;
  private final List<Phrase> phrases = new ArrayList<>();

  private NameForms(PersonName name) {
    this.name = name;
    this.given = PartForms.ofGiven(name.given());
    this.surname = PartForms.ofSurname(name.surname());
    List<String> words = new ArrayList<>();
    PartForms.ofAny(name.given()).stream().limit(1).forEach(words::addAll);
    surname.stream().limit(1).forEach(words::addAll);
    boolean all = words.stream().allMatch(OrdinaryWords::has);
    boolean any = words.stream().anyMatch(OrdinaryWords::has);
    this.conditions = (all ? Phrase.CAPITALS : 0) | (any ? Phrase.IN_ONE_PART : 0);
  }

  /** The phrases of a whole name; none for a single word, which many people have. */
  static List<Phrase> of(PersonName name) {
    if (!name.surname().isEmpty()) {
      return new NameForms(name).whole();
    }
    return name.isWhole()
        ? PartForms.ofAny(name.given()).stream()
            .map(words -> Phrase.of(words, Link.CLOSE, 0))
            .toList()
        : List.of();
  }

  /**
   * The given name alone, or the surname alone, as words with a capital letter: for a teller's own
   * page only.
   *
   * @param shownGiven whether the given name may be seen
   */
  static List<Phrase> parts(PersonName name, boolean shownGiven) {
    Set<List<String>> parts = new LinkedHashSet<>();
    if (!shownGiven) {
      parts.addAll(PartForms.ofGiven(name.given()));
    }
    if (!name.surname().isEmpty()) {
      parts.addAll(PartForms.ofSurname(name.surname()));
    }
    List<Phrase> phrases = new ArrayList<>();
    for (List<String> words : parts) {
      String all = String.join("", words);
      if (all.codePointCount(0, all.length()) > 1 && !OrdinaryWords.isMonth(all)) {
        int ordinary = OrdinaryWords.has(all) ? Phrase.WITHIN_A_SENTENCE : 0;
        phrases.add(Phrase.of(words, Link.FOLLOWS, Phrase.CAPITALS | ordinary));
      }
    }
    return phrases;
  }

  private List<Phrase> whole() {
    List<List<String>> middles = middles();
    for (List<String> first : given) {
      for (List<String> last : surname) {
        middles.forEach(between -> forward(first, between, last));
        reversed(first, last);
        joined(first, last);
      }
    }
    initials(middles);
    return phrases;
  }

  /** The middle names, each there or not. */
  private List<List<String>> middles() {
    List<List<String>> chosen = new ArrayList<>();
    chosen.add(List.of());
    for (String middle : name.middles()) {
      for (List<String> before : List.copyOf(chosen)) {
        for (List<String> form : PartForms.ofAny(middle)) {
          List<String> longer = new ArrayList<>(before);
          longer.addAll(form);
          chosen.add(longer);
        }
      }
    }
    return chosen;
  }

  private void forward(List<String> first, List<String> between, List<String> last) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      steps.add(new Step(first.get(i), Link.FOLLOWS, i == first.size() - 1));
    }
    between.forEach(word -> steps.add(new Step(word, Link.FOLLOWS, true)));
    last.forEach(word -> steps.add(new Step(word, Link.FOLLOWS, false)));
    phrases.add(new Phrase(steps, conditions));
  }

  private void reversed(List<String> first, List<String> last) {
    List<Step> steps = new ArrayList<>();
    last.forEach(word -> steps.add(new Step(word, Link.FOLLOWS, false)));
    for (int i = 0; i < first.size(); i++) {
      steps.add(new Step(first.get(i), i == 0 ? Link.REVERSED : Link.FOLLOWS, false));
    }
    phrases.add(new Phrase(steps, conditions));
  }

  private void joined(List<String> first, List<String> last) {
    String word = String.join("", first) + String.join("", last);
    if (word.length() >= LONG) {
      phrases.add(Phrase.of(List.of(word), Link.FOLLOWS, 0));
    } else if (word.length() >= SHORTEST_JOINED && (conditions & Phrase.CAPITALS) == 0) {
      phrases.add(Phrase.of(List.of(word), Link.FOLLOWS, Phrase.HUMPED));
    }
  }

  /** "S. Jones", "S. A. Jones" and "SA Jones"; in scripts that have capital letters. */
  private void initials(List<List<String>> middles) {
    int letter = name.given().codePointAt(0);
    if (Character.toLowerCase(letter) == Character.toUpperCase(letter)) {
      return;
    }
    String initial = PersonName.plain(name.given()).substring(0, 1);
    Link link =
        WORDLIKE_INITIALS.contains(initial) ? Link.AFTER_WORDLIKE_INITIAL : Link.AFTER_INITIAL;
    for (List<String> last : surname) {
      for (List<String> between : middles) {
        initial(initial, link, between, last);
      }
      if (!name.middles().isEmpty()) {
        StringBuilder all = new StringBuilder(initial);
        name.middles().forEach(middle -> all.append(PersonName.plain(middle).charAt(0)));
        initial(all.toString(), Link.AFTER_INITIAL, List.of(), last);
      }
    }
  }

  private void initial(String initial, Link link, List<String> between, List<String> last) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(initial, Link.FOLLOWS, initial.length() == 1));
    between.forEach(word -> steps.add(new Step(word, link, true)));
    for (int i = 0; i < last.size(); i++) {
      steps.add(new Step(last.get(i), i == 0 ? link : Link.FOLLOWS, false));
    }
    phrases.add(new Phrase(steps, conditions | Phrase.CAPITALS | Phrase.IN_ONE_PART));
  }
}
