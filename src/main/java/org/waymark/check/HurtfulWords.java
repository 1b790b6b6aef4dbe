package org.waymark.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.problem.Quote;

/**
 * Finds hurtful words in English texts. The list with its sources is {@code hurtful-words.tsv}
 * beside this class: only words of which somebody asked those concerned, or that a standard of the
 * field names. It is short on purpose; words that are merely not plain are no part of it.
 */
final class HurtfulWords {

  private static final String LIST = "hurtful-words.tsv";

  private record Form(String text, HurtfulWord word) {}

  /**
   * A word in a text.
   *
   * @param start its first character
   * @param end the first character behind it
   */
  record Find(HurtfulWord word, int start, int end) {}

  private final List<HurtfulWord> all;

  /** The forms by their first letters from a to z, the longest of each first. */
  private final List<List<Form>> byFirst = new ArrayList<>();

  private HurtfulWords(List<HurtfulWord> all) {
    this.all = List.copyOf(all);
    for (char letter = 'a'; letter <= 'z'; letter++) {
      byFirst.add(new ArrayList<>());
    }
    for (HurtfulWord word : all) {
      for (String form : word.forms()) {
        byFirst.get(form.charAt(0) - 'a').add(new Form(form, word));
      }
    }
    byFirst.forEach(forms -> forms.sort((a, b) -> b.text.length() - a.text.length()));
  }

  /** The list that comes with the program. */
  static HurtfulWords known() {
    List<HurtfulWord> words = new ArrayList<>();
    for (String line : list().split("\n", -1)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] cells = line.split("\t", -1);
        List<String> forms = List.of(cells[1].split("\\|", -1));
        words.add(new HurtfulWord(cells[0], forms, cells[2], cells[3], cells[4]));
      }
    }
    return new HurtfulWords(words);
  }

  private static String list() {
    try (InputStream in = HurtfulWords.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException(LIST + " is not packed with the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What is told of a word that stands in a place, as it is written there. */
  static Problem problem(HurtfulWord word, String written, Place place) {
    return Problem.of(
        CheckCode.HURTFUL_WORD,
        place,
        Quote.of(written) + " stands here in the site's own voice. " + word.why(),
        "Write instead: "
            + word.instead()
            + ". What somebody else said or wrote may stand in quotation marks.");
  }

  List<HurtfulWord> all() {
    return all;
  }

  /** All that stand in a text, in their order: whole words only, whatever their case. */
  List<Find> in(String text) {
    List<Find> finds = null;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = (c | 0x20) - 'a';
      boolean plain = c < 0x80 && letter >= 0 && letter < 26;
      Find find = plain && !inWord ? at(text, i, byFirst.get(letter)) : null;
      if (find != null) {
        finds = finds == null ? new ArrayList<>() : finds;
        finds.add(find);
        i = find.end() - 1;
      }
      inWord = plain || (c > ' ' && Character.isLetterOrDigit(c));
    }
    return finds == null ? List.of() : finds;
  }

  private static @Nullable Find at(String text, int start, List<Form> forms) {
    for (int i = 0; i < forms.size(); i++) { // Without an iterator for each word of each text.
      Form form = forms.get(i);
      int end = SourceWords.endOf(form.text, text, start, true);
      if (end > 0 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return new Find(form.word, start, end);
      }
    }
    return null;
  }
}
