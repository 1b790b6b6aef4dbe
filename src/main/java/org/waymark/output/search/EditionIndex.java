package org.waymark.output.search;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.waymark.output.Extra;
import org.waymark.output.JsonText;
import org.waymark.output.search.SearchIndex.Form;
import org.waymark.output.search.WordLists.WordList;
import org.waymark.page.Edition;

/**
 * The files of an edition's search: {@code words.json}, which says what there is; lists of words
 * with their postings; and blocks of what is shown. Their names do not change with their content:
 * the script asks the server each time whether what it has is still right, so that nothing of a
 * withdrawn text stays behind at an address of its own.
 */
final class EditionIndex {

  /** So many results together that a request does not tell which of them is meant. */
  static final int RESULTS_IN_BLOCK = 8;

  private final SearchIndex index;
  private final Edition edition;
  private final String folder;
  private final List<Findable> shown = new ArrayList<>();
  private final int[] numbers;

  /**
   * @param folder the address below which the files lie
   */
  EditionIndex(SearchIndex index, Edition edition, String folder) {
    this.index = index;
    this.edition = edition;
    this.folder = folder;
    this.numbers = new int[index.findables().size()];
    for (int i = 0; i < numbers.length; i++) {
      boolean isIn = index.findables().get(i).isIn(edition);
      numbers[i] = isIn ? shown.size() : -1;
      if (isIn) {
        shown.add(index.findables().get(i));
      }
    }
  }

  List<Extra> files() {
    List<WordList> lists = lists();
    List<Extra> files = new ArrayList<>();
    byte[] overview = JsonText.compact(json -> overview(lists, json));
    files.add(new Extra(folder + "words.json", () -> overview));
    for (int i = 0; i < lists.size(); i++) {
      WordList list = lists.get(i);
      Extra.Maker text = () -> list.text().getBytes(StandardCharsets.UTF_8);
      files.add(new Extra(folder + "w/" + i + ".txt", text));
      for (int part = 0; part < list.parts().size(); part++) {
        files.add(new Extra(folder + "w/" + i + "-" + part + ".bin", list.parts().get(part)));
      }
    }
    for (int from = 0; from < shown.size(); from += RESULTS_IN_BLOCK) {
      int to = Math.min(shown.size(), from + RESULTS_IN_BLOCK);
      List<Findable> block = shown.subList(from, to);
      files.add(
          new Extra(
              folder + "r/" + from / RESULTS_IN_BLOCK + ".json",
              () -> JsonText.compact(json -> results(block, json))));
    }
    return files;
  }

  private List<WordList> lists() {
    Impacts impacts = new Impacts(index.findables(), numbers, shown.size());
    byte[][] postings = new byte[index.stems()][];
    Arrays.setAll(postings, stem -> impacts.write(index.postings(stem)));
    List<Form> forms = new ArrayList<>(index.forms());
    forms.removeIf(form -> postings[form.stem()].length == 0);
    forms.sort(Comparator.comparing(Form::text).thenComparing(Form::stem));
    return WordLists.of(forms, postings);
  }

  private void overview(List<WordList> lists, JsonWriter json) throws IOException {
    long loud = shown.stream().filter(findable -> !findable.quiet()).count();
    TreeSet<String> left = new TreeSet<>();
    shown.stream()
        .map(Findable::language)
        .distinct()
        .forEach(language -> left.addAll(StopWords.of(language)));
    json.beginObject();
    json.name("all").value(shown.size());
    json.name("loud").value(loud);
    json.name("block").value(RESULTS_IN_BLOCK);
    json.name("left").value(String.join(" ", left));
    json.name("starts").beginArray();
    for (WordList list : lists) {
      json.value(list.start());
    }
    json.endArray().endObject();
  }

  private void results(List<Findable> block, JsonWriter json) throws IOException {
    json.beginArray();
    for (Findable findable : block) {
      findable.result(edition).write(json);
    }
    json.endArray();
  }
}
