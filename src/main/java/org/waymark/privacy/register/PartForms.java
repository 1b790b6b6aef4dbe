package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ways in which one part of a name is written, each as a sequence of words. */
final class PartForms {

  private static final int MOST = 24;

  /** German and Scandinavian letters, and what is typed where they are missing. */
  private static final String[][] TYPED = {
    {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"ø", "oe"}, {"å", "aa"}
  };

  private PartForms() {}

  /** A given name: with other spellings. */
  static Set<List<String>> ofGiven(String part) {
    Set<List<String>> spelled = new LinkedHashSet<>();
    for (List<String> form : ofAny(part)) {
      List<List<String>> begun = List.of(List.of());
      for (String word : form) {
        begun = times(begun, GivenNames.spellings(word));
      }
      spelled.addAll(begun);
      if (form.size() > 1) {
        begun.forEach(words -> spelled.add(List.of(String.join("", words))));
      }
    }
    return few(spelled);
  }

  /** A surname: also of more than one, as in "the Joneses", and without its particles. */
  static Set<List<String>> ofSurname(List<String> parts) {
    Set<List<String>> whole = new LinkedHashSet<>();
    whole.add(List.of());
    for (String part : parts) {
      Set<List<String>> longer = new LinkedHashSet<>();
      for (List<String> before : whole) {
        for (List<String> form : ofAny(part)) {
          longer.add(concat(before, form));
        }
      }
      whole = few(longer);
    }
    Set<List<String>> forms = new LinkedHashSet<>(whole);
    if (parts.size() > 1) {
      whole.forEach(words -> forms.add(List.of(String.join("", words))));
      forms.addAll(ofAny(parts.get(parts.size() - 1)));
    }
    for (List<String> form : List.copyOf(forms)) {
      endings(form.get(form.size() - 1))
          .forEach(last -> forms.add(concat(form.subList(0, form.size() - 1), List.of(last))));
    }
    return forms;
  }

  private static List<String> endings(String word) {
    boolean hisses = word.matches(".*(?:s|x|z|ch|sh)");
    return hisses ? List.of(word + "es", word + "s") : List.of(word + "s");
  }

  /** Any part: with and without hyphens, apostrophes and German letters. */
  static Set<List<String>> ofAny(String part) {
    Set<List<String>> forms = new LinkedHashSet<>();
    add(part, forms);
    String typed = part.toLowerCase(Locale.ROOT);
    for (String[] letter : TYPED) {
      typed = typed.replace(letter[0], letter[1]);
    }
    add(typed, forms);
    String joined = PersonName.plain(part);
    String bare = joined.replaceAll("(?<=.)([aou])e(?=.)", "$1");
    if (joined.length() > 5) {
      add(bare, forms);
    }
    if (joined.matches("mc...+|mac....+")) {
      int prefix = joined.charAt(1) == 'c' ? 2 : 3;
      forms.add(List.of(joined.substring(0, prefix), joined.substring(prefix)));
    }
    return few(forms);
  }

  private static void add(String part, Set<List<String>> forms) {
    StringBuilder apart = new StringBuilder();
    part.codePoints().forEach(c -> apart.appendCodePoint(Letters.isApostrophe(c) ? ' ' : c));
    forms.add(words(part));
    forms.add(words(apart.toString()));
    forms.add(List.of(PersonName.plain(part)));
    forms.remove(List.<String>of());
  }

  private static List<String> words(String part) {
    List<String> words = new ArrayList<>();
    for (WordCursor cursor = new WordCursor(part); cursor.next(); ) {
      if (cursor.length() > 0) {
        words.add(cursor.word());
      }
    }
    return List.copyOf(words);
  }

  private static List<List<String>> times(List<List<String>> begun, Set<String> words) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> before : begun) {
      words.stream().sorted().forEach(word -> longer.add(concat(before, List.of(word))));
    }
    return longer;
  }

  private static List<String> concat(List<String> before, List<String> after) {
    List<String> all = new ArrayList<>(before);
    all.addAll(after);
    return List.copyOf(all);
  }

  /** A name that could be written in ever more ways is looked for in the first of them. */
  private static Set<List<String>> few(Set<List<String>> forms) {
    Set<List<String>> few = new LinkedHashSet<>();
    forms.stream().limit(MOST).forEach(few::add);
    return few;
  }
}
