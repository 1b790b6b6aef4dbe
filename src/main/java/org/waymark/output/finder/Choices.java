package org.waymark.output.finder;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Story;
import org.waymark.content.TopicsFile.Facet;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Item;
import org.waymark.library.Shelf;
import org.waymark.library.Topics;

/**
 * Which stories can be chosen by what. Stories are numbered from 0 in the order of the lists.
 *
 * <p>A story that may startle is {@code quiet}: it is offered only to those who choose a topic that
 * lists it. To them it fits by its other topics too, which are told apart as {@code also}.
 */
final class Choices {

  private final int all;
  private final List<Integer> quiet = new ArrayList<>();
  private final Map<String, List<Integer>> topics = new TreeMap<>();
  private final Map<String, List<Integer>> also = new TreeMap<>();
  private final Map<String, List<Integer>> notes = new TreeMap<>();

  /**
   * Begins with none chosen by anything.
   *
   * @param all how many stories there are
   */
  Choices(int all) {
    this.all = all;
  }

  static Choices of(Shelf shelf, Topics topics) {
    List<Item> stories = shelf.offered(ContentType.STORY);
    Choices choices = new Choices(stories.size());
    Map<Key, Integer> numbers = new HashMap<>();
    for (Item story : stories) {
      numbers.put(story.key(), numbers.size());
    }
    for (Facet facet : topics.facetsOfStories()) {
      for (Topic topic : facet.topics()) {
        for (Item story : shelf.about(topic.id(), ContentType.STORY)) {
          choices.listed(Objects.requireNonNull(numbers.get(story.key())), topic.id());
        }
      }
    }
    for (int number = 0; number < stories.size(); number++) {
      choices.add(number, stories.get(number));
    }
    return choices;
  }

  private void add(int number, Item story) {
    if (Shelf.isForOwnTopicOnly(story)) {
      quiet(number);
      for (String topic : story.subjects()) {
        List<Integer> listed = topics.get(topic);
        if (listed != null && Collections.binarySearch(listed, number) < 0) {
          also(number, topic);
        }
      }
    }
    if (story.content() instanceof Story content) {
      content.contentNotes().forEach(note -> noted(number, note));
    }
  }

  /** Whoever chooses nothing is not offered this story. */
  void quiet(int number) {
    quiet.add(number);
  }

  /** Whoever chooses this topic is offered this story. Stories come in the order of numbers. */
  void listed(int number, String topic) {
    put(number, topic, topics);
  }

  /** Whoever is offered this story by another topic finds it under this one too. */
  void also(int number, String topic) {
    put(number, topic, also);
  }

  /** Whoever leaves out this note is not offered this story. */
  void noted(int number, String note) {
    put(number, note, notes);
  }

  /** What an editor wrote twice counts once. */
  private static void put(int number, String name, Map<String, List<Integer>> lists) {
    List<Integer> list = lists.computeIfAbsent(name, id -> new ArrayList<>());
    if (list.isEmpty() || list.get(list.size() - 1) != number) {
      list.add(number);
    }
  }

  void write(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("all").value(all);
    json.name("block").value(Finder.CARDS_IN_BLOCK);
    json.name("quiet");
    write(quiet, json);
    write("topics", topics, json);
    write("also", also, json);
    write("notes", notes, json);
    json.endObject();
  }

  private static void write(String name, Map<String, List<Integer>> lists, JsonWriter json)
      throws IOException {
    json.name(name).beginObject();
    for (Map.Entry<String, List<Integer>> list : lists.entrySet()) {
      json.name(list.getKey());
      write(list.getValue(), json);
    }
    json.endObject();
  }

  /** Each number as what it is more than the one before: small, and much alike. */
  private static void write(List<Integer> numbers, JsonWriter json) throws IOException {
    json.beginArray();
    int before = 0;
    for (int number : numbers) {
      json.value(number - before);
      before = number;
    }
    json.endArray();
  }
}
