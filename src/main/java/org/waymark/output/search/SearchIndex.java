package org.waymark.output.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Scratch;

/** Which words stand where: made once for all languages; editions draw on it. */
final class SearchIndex {

  private final List<Findable> findables;
  private final Map<String, Vocabulary> vocabularies = new TreeMap<>();
  private final Postings postings;
  private int stems;
  private int[] stemsAs = new int[0];
  private int[][] together = new int[0][];

  private float[] weights = new float[1 << 10];
  private int[] touched = new int[1 << 10];

  /**
   * @param room for what need not be in memory; null to hold all there
   */
  SearchIndex(List<Findable> findables, @Nullable Scratch room) {
    this.findables = findables;
    this.postings = new Postings(room);
    read();
    stemsAs = new int[stems];
    Arrays.setAll(stemsAs, stem -> stem);
    vocabularies.values().forEach(vocabulary -> vocabulary.merge(stemsAs));
    together = together(stemsAs);
  }

  /** For each stem those that count as it, itself among them. */
  private static int[][] together(int[] stemsAs) {
    int[] counts = new int[stemsAs.length];
    for (int as : stemsAs) {
      counts[as]++;
    }
    int[][] together = new int[stemsAs.length][];
    Arrays.setAll(together, as -> new int[counts[as]]);
    for (int stem = stemsAs.length - 1; stem >= 0; stem--) {
      together[stemsAs[stem]][--counts[stemsAs[stem]]] = stem;
    }
    return together;
  }

  List<Findable> findables() {
    return findables;
  }

  /** How many stems have numbers, from 0 on. */
  int stems() {
    return stems;
  }

  /** See {@link Postings#of}. */
  int[] postings(int stem) {
    return postings.of(together[stem]);
  }

  /** A form of a word, with the number of its stem. */
  record Form(String text, int stem) {}

  /** All forms of all languages. */
  List<Form> forms() {
    List<Form> all = new ArrayList<>();
    for (Vocabulary vocabulary : vocabularies.values()) {
      List<String> forms = vocabulary.forms();
      for (int i = 0; i < forms.size(); i++) {
        int stem = vocabulary.stemOf(i);
        if (stem != Vocabulary.NONE) {
          all.add(new Form(forms.get(i), stemsAs[stem]));
        }
      }
    }
    return all;
  }

  private void read() {
    double usual = Math.max(1, findables.stream().mapToInt(Findable::length).average().orElse(1));
    WordScanner scanner = new WordScanner();
    for (int document = 0; document < findables.size(); document++) {
      Findable findable = findables.get(document);
      Vocabulary vocabulary =
          vocabularies.computeIfAbsent(
              findable.language(), language -> new Vocabulary(language, () -> stems++));
      Count count = new Count(vocabulary);
      findable.read(
          (weight, text) -> {
            count.weight = (float) weight;
            scanner.scan(text, count);
          });
      count.finish(document, findable.length() / usual);
    }
  }

  /** Adds up the weights of one document's words. */
  private final class Count implements WordScanner.Sink {

    private final Vocabulary vocabulary;
    private float weight;
    private int different;

    Count(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    @Override
    public void word(char[] letters, int length) {
      int stem = vocabulary.stem(letters, length);
      if (stem == Vocabulary.NONE) {
        return;
      }
      if (stem >= weights.length) {
        weights = Arrays.copyOf(weights, 2 * stem);
        touched = Arrays.copyOf(touched, 2 * stem);
      }
      if (weights[stem] == 0) {
        touched[different++] = stem;
      }
      weights[stem] += weight;
    }

    void finish(int document, double length) {
      for (int i = 0; i < different; i++) {
        int stem = touched[i];
        postings.add(stem, document, Weights.strength(weights[stem], length));
        weights[stem] = 0;
      }
    }
  }
}
