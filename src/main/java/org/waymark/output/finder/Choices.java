package org.waymark.output.finder;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.content.ContentType;
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
  private final BitSet quiet = new BitSet();
  private final Map<String, BitSet> topics = new TreeMap<>();
  private final Map<String, BitSet> also = new TreeMap<>();
  private final Map<String, BitSet> notes = new TreeMap<>();

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
    for (Facet facet : topics.facetsOfStories()) {
      for (Topic topic : facet.topics()) {
        List<Item> listed = shelf.about(topic.id(), ContentType.STORY);
        choices.listed(numbers(stories, listed), topic.id());
      }
    }
    for (int number = 0; number < stories.size(); number++) {
      choices.add(number, stories.get(number));
    }
    return choices;
  }

  /** Both lists are in the same order, and the longer one has all of the shorter one. */
  private static BitSet numbers(List<Item> stories, List<Item> some) {
    BitSet numbers = new BitSet();
    int number = 0;
    for (Item story : some) {
      while (!stories.get(number).key().equals(story.key())) {
        number++;
      }
      numbers.set(number);
    }
    return numbers;
  }

  private void add(int number, Item story) {
    if (Shelf.isForOwnTopicOnly(story)) {
      quiet(number);
      for (String topic : story.subjects()) {
        BitSet listed = topics.get(topic);
        if (listed != null && !listed.get(number)) {
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
    quiet.set(number);
  }

  /** Whoever chooses this topic is offered these stories. */
  void listed(BitSet numbers, String topic) {
    if (!numbers.isEmpty()) {
      topics.put(topic, numbers);
    }
  }

  /** Whoever is offered this story by another topic finds it under this one too. */
  void also(int number, String topic) {
    also.computeIfAbsent(topic, id -> new BitSet()).set(number);
  }

  /** Whoever leaves out this note is not offered this story. */
  void noted(int number, String note) {
    notes.computeIfAbsent(note, id -> new BitSet()).set(number);
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

  private static void write(String name, Map<String, BitSet> lists, JsonWriter json)
      throws IOException {
    json.name(name).beginObject();
    for (Map.Entry<String, BitSet> list : lists.entrySet()) {
      json.name(list.getKey());
      write(list.getValue(), json);
    }
    json.endObject();
  }

  /** Each number as what it is more than the one before: small, and much alike. */
  private static void write(BitSet numbers, JsonWriter json) throws IOException {
    json.beginArray();
    int before = 0;
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      json.value(number - before);
      before = number;
    }
    json.endArray();
  }
}
