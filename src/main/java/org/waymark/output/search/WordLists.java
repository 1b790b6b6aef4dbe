package org.waymark.output.search;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.output.Extra;
import org.waymark.output.search.SearchIndex.Form;

/**
 * Cuts the words of an edition into lists that are fetched one by one, each with parts of postings.
 *
 * <p>A list is a text with a line for each word: its forms, then the size of its postings. A form
 * is how many letters it shares with the form before, and the letters that follow; numbers are
 * written to the base of 36. An empty line means that the postings of what follows are in the next
 * part. Words are in order, so the first letters of a word lead to the list that it must be on:
 * those of a list's first form that no form of the list before begins with.
 */
final class WordLists {

  /** Letters with their lines: few enough to fetch, enough to find what is like a word. */
  static final int LETTERS_IN_LIST = 7_000;

  /** So many bytes of postings that several words share what is fetched. */
  static final int BYTES_IN_PART = 5_000;

  private static final int BASE = 36;

  /**
   * A list.
   *
   * @param start words from here on are on it
   * @param text its words
   * @param parts their postings
   */
  record WordList(String start, String text, List<Extra.Maker> parts) {}

  private final byte[][] postings;
  private final List<WordList> lists = new ArrayList<>();

  private WordLists(byte[][] postings) {
    this.postings = postings;
  }

  /**
   * Makes the lists.
   *
   * @param forms in order
   * @param postings by stem, written
   */
  static List<WordList> of(List<Form> forms, byte[][] postings) {
    WordLists made = new WordLists(postings);
    int from = 0;
    while (from < forms.size()) {
      int to = end(forms, from);
      String start = from == 0 ? "" : start(forms.get(from - 1).text(), forms.get(from).text());
      made.add(start, forms.subList(from, to));
      from = to;
    }
    return made.lists;
  }

  /** A list ends where the first letter changes, if it is half full; otherwise when it is full. */
  private static int end(List<Form> forms, int from) {
    int letters = forms.get(from).text().length();
    int to = from + 1;
    while (to < forms.size()) {
      boolean sameWord = forms.get(to).text().equals(forms.get(to - 1).text());
      int full = first(forms, to) == first(forms, to - 1) ? LETTERS_IN_LIST : LETTERS_IN_LIST / 2;
      if (letters >= full && !sameWord) {
        return to;
      }
      letters += forms.get(to).text().length();
      to++;
    }
    return to;
  }

  private static int first(List<Form> forms, int i) {
    return forms.get(i).text().charAt(0);
  }

  private static String start(String before, String first) {
    int codePoint = first.codePointAt(shared(before, first));
    return first.substring(0, shared(before, first) + Character.charCount(codePoint));
  }

  private static int shared(String one, String other) {
    int most = Math.min(Math.min(one.length(), other.length()), BASE - 1);
    int shared = 0;
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    boolean torn = shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1));
    return torn ? shared - 1 : shared;
  }

  private void add(String start, List<Form> forms) {
    Map<Integer, List<String>> words = new LinkedHashMap<>();
    for (Form form : forms) {
      words.computeIfAbsent(form.stem(), stem -> new ArrayList<>()).add(form.text());
    }
    StringBuilder text = new StringBuilder();
    List<Extra.Maker> parts = new ArrayList<>();
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    String before = "";
    for (Map.Entry<Integer, List<String>> word : words.entrySet()) {
      if (part.size() >= BYTES_IN_PART) {
        parts.add(bytes(part));
        part.reset();
        text.append('\n');
      }
      for (String form : word.getValue()) {
        int shared = shared(before, form);
        text.append(Integer.toString(shared, BASE)).append(form, shared, form.length()).append(' ');
        before = form;
      }
      byte[] bytes = postings[word.getKey()];
      text.append(Integer.toString(bytes.length, BASE)).append('\n');
      part.writeBytes(bytes);
    }
    parts.add(bytes(part));
    lists.add(new WordList(start, text.toString(), parts));
  }

  private static Extra.Maker bytes(ByteArrayOutputStream part) {
    byte[] bytes = part.toByteArray();
    return () -> bytes;
  }
}
