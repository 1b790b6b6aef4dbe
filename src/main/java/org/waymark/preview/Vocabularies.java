package org.waymark.preview;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.content.ContentNotesFile;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence;
import org.waymark.content.GlossaryFile;
import org.waymark.content.KnownIds;
import org.waymark.content.Localised;
import org.waymark.content.SiteFile;
import org.waymark.content.TopicsFile;
import org.waymark.content.Vocabulary;
import org.waymark.library.Item;
import org.waymark.library.Shared;

/** What fields of a site may name, with the words by which editors know it. */
final class Vocabularies {

  private final Map<Vocabulary, Map<String, String>> labels = new TreeMap<>();
  private final String language;

  private Vocabularies(Snapshot snapshot) {
    Shared shared = snapshot.reading().project().shared();
    this.language = shared.firstLanguage();
    Map<String, String> words = new TreeMap<>();
    for (TopicsFile.Facet facet : shared.topics().facets()) {
      for (TopicsFile.Topic topic : facet.topics()) {
        words.put(topic.id(), text(topic.label()));
      }
    }
    for (ContentNotesFile.Note note : shared.contentNotes().notes()) {
      put(Vocabulary.CONTENT_NOTE, note.id(), text(note.label()));
    }
    for (GlossaryFile.Term term : shared.glossary().terms()) {
      put(Vocabulary.TERM, term.id(), text(term.term()));
    }
    for (SiteFile.Language each : shared.site().languages()) {
      put(Vocabulary.LANGUAGE, each.code(), each.name());
    }
    snapshot.library().all().forEach(this::add);
    KnownIds known = snapshot.reading().known();
    for (Vocabulary vocabulary : Vocabulary.values()) {
      known.all(vocabulary).forEach(id -> putIfNew(vocabulary, id, words.getOrDefault(id, id)));
    }
  }

  /** Of what may not be seen, nothing but the id is told: a title is a part of a story. */
  private void add(Item item) {
    if (!item.language().equals(language)) {
      return;
    }
    String id = item.key().id();
    String title = item.title();
    ContentType type = item.key().type();
    switch (type) {
      case STORY -> put(Vocabulary.STORY, id, title);
      case ORGANISATION -> put(Vocabulary.ORGANISATION, id, title);
      case PAGE -> put(Vocabulary.PAGE, id, title);
      case EVIDENCE -> put(Vocabulary.EVIDENCE, id, title);
      default -> {
        return; // No field names these.
      }
    }
    if (item.content() instanceof Evidence evidence) {
      evidence
          .figures()
          .forEach(figure -> put(Vocabulary.FIGURE, id + "/" + figure.id(), figure.statement()));
    }
  }

  private String text(Localised words) {
    return words.in(language, language);
  }

  private void put(Vocabulary vocabulary, String id, String label) {
    labels.computeIfAbsent(vocabulary, name -> new TreeMap<>()).put(id, label);
  }

  private void putIfNew(Vocabulary vocabulary, String id, String label) {
    labels.computeIfAbsent(vocabulary, name -> new TreeMap<>()).putIfAbsent(id, label);
  }

  static String id(Vocabulary vocabulary) {
    return vocabulary.name().toLowerCase(Locale.ROOT);
  }

  static void write(JsonWriter json, Snapshot snapshot) throws IOException {
    json.beginObject();
    for (Map.Entry<Vocabulary, Map<String, String>> of :
        new Vocabularies(snapshot).labels.entrySet()) {
      json.name(id(of.getKey())).beginObject();
      for (Map.Entry<String, String> label : of.getValue().entrySet()) {
        json.name(label.getKey()).value(label.getValue());
      }
      json.endObject();
    }
    json.endObject();
  }
}
