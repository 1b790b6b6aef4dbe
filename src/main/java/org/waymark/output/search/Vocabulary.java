package org.waymark.output.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * The words of a language, each form once, with the number of its stem. Forms are looked up by
 * their letters, so that nothing is made for a word that is known. Not safe for threads.
 */
final class Vocabulary {

  /** In place of a stem, for words that are left out. */
  static final int NONE = -1;

  private static final int FIRST_SIZE = 1 << 10;

  private final String language;
  private final Set<String> left;
  private final Stemmer stemmer;
  private final IntSupplier nextStem;
  private final Map<String, Integer> stems = new HashMap<>();
  private final List<String> forms = new ArrayList<>();
  private int[] stemOf = new int[FIRST_SIZE];

  /** By hash, a form's number and one; a power of two long and at most half full. */
  private int[] slots = new int[2 * FIRST_SIZE];

  /**
   * @param nextStem gives a number for a stem that was not seen before
   */
  Vocabulary(String language, IntSupplier nextStem) {
    this.language = language;
    this.left = StopWords.of(language);
    this.stemmer = Stemmer.of(language);
    this.nextStem = nextStem;
  }

  /** The number of a word's stem, or {@link #NONE}. */
  int stem(char[] letters, int length) {
    int slot = slotOf(letters, length);
    if (slots[slot] == 0) {
      if (2 * forms.size() >= slots.length) {
        grow();
        slot = slotOf(letters, length);
      }
      add(new String(letters, 0, length), slot);
    }
    return stemOf[slots[slot] - 1];
  }

  List<String> forms() {
    return forms;
  }

  int stemOf(int form) {
    return stemOf[form];
  }

  /** Gives each stem the number of the one that it shall count as; at first its own. */
  void merge(int[] stemsAs) {
    if (!language.equals("cy")) {
      return;
    }
    for (int i = 0; i < forms.size(); i++) {
      int stem = stemOf[i];
      if (stem != NONE) {
        for (String radical : Mutations.radicals(forms.get(i))) {
          Integer of = stems.get(radical);
          stemsAs[stem] = of == null || of < 0 ? stemsAs[stem] : of;
        }
      }
    }
  }

  private void add(String form, int slot) {
    int stem = NONE;
    if (!left.contains(form)) {
      stem = stems.computeIfAbsent(stemmer.stem(form), s -> nextStem.getAsInt());
    }
    if (forms.size() == stemOf.length) {
      stemOf = Arrays.copyOf(stemOf, 2 * stemOf.length);
    }
    stemOf[forms.size()] = stem;
    forms.add(form);
    slots[slot] = forms.size();
  }

  private int slotOf(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
    while (slots[slot] != 0 && !is(forms.get(slots[slot] - 1), letters, length)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private static boolean is(String form, char[] letters, int length) {
    if (form.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (form.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int i = 0; i < forms.size(); i++) {
      char[] letters = forms.get(i).toCharArray();
      slots[slotOf(letters, letters.length)] = i + 1;
    }
  }
}
