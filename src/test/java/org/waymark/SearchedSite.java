package org.waymark;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The search index of a built site, read back: each form of a word with the addresses it finds. */
final class SearchedSite {

  private final Path folder;
  private final JsonObject overview;
  private final List<JsonArray> results = new ArrayList<>();
  private final Map<String, List<String>> found = new TreeMap<>();

  private SearchedSite(Path folder) throws IOException {
    this.folder = folder;
    this.overview = JsonParser.parseString(text("words.json")).getAsJsonObject();
    for (int i = 0; results.size() < overview.get("all").getAsInt(); i++) {
      for (JsonElement result : JsonParser.parseString(text("r/" + i + ".json")).getAsJsonArray()) {
        results.add(result.getAsJsonArray());
      }
    }
    for (int i = 0; i < overview.get("starts").getAsJsonArray().size(); i++) {
      list(i);
    }
  }

  /**
   * Reads an index.
   *
   * @param page the address of the search page
   */
  static SearchedSite of(TestSite site, String page) {
    try {
      return new SearchedSite(site.out().resolve(page.substring(1)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  JsonObject overview() {
    return overview;
  }

  /** All forms, in order. */
  List<String> forms() {
    return List.copyOf(found.keySet());
  }

  /**
   * The addresses of what a form finds, in the order of their numbers; empty when there is none.
   */
  List<String> find(String form) {
    return found.getOrDefault(form, List.of());
  }

  /** What is shown of an address: address, title, kind, summary, and what else there is. */
  JsonArray result(String address) {
    return results.stream()
        .filter(result -> result.get(0).getAsString().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private void list(int number) throws IOException {
    String before = "";
    int part = 0;
    int at = 0;
    for (String line : text("w/" + number + ".txt").lines().toList()) {
      if (line.isEmpty()) {
        part++;
        at = 0;
        continue;
      }
      String[] fields = line.split(" ", -1);
      int size = Integer.parseInt(fields[fields.length - 1], 36);
      byte[] postings = Files.readAllBytes(folder.resolve("w/" + number + "-" + part + ".bin"));
      List<String> addresses = addresses(postings, at, at + size);
      for (int i = 0; i < fields.length - 1; i++) {
        int shared = Character.digit(fields[i].charAt(0), 36);
        before = before.substring(0, shared) + fields[i].substring(1);
        found.computeIfAbsent(before, form -> new ArrayList<>()).addAll(addresses);
      }
      at += size;
    }
  }

  private List<String> addresses(byte[] bytes, int from, int to) {
    List<Integer> documents = new ArrayList<>();
    int[] at = {from + 1};
    while (at[0] < to) {
      int head = number(bytes, at);
      int document = -1;
      for (int left = head >> 4; left > 0; left--) {
        document += number(bytes, at);
        documents.add(document);
      }
    }
    return documents.stream().sorted().map(d -> results.get(d).get(0).getAsString()).toList();
  }

  private static int number(byte[] bytes, int[] at) {
    int value = 0;
    int shift = 0;
    int read;
    do {
      read = bytes[at[0]++];
      value |= (read & 0x7F) << shift;
      shift += 7;
    } while (read < 0);
    return value;
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
