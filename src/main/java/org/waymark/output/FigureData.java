package org.waymark.output;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.waymark.content.Evidence;
import org.waymark.content.Evidence.Figure;
import org.waymark.content.Evidence.Wave;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Register;
import org.waymark.library.Register.Entry;

/** Figures as JSON, in UTF-8. A field of which nothing is known is left out. */
final class FigureData {

  private final Library library;
  private final Addresses addresses;
  private final Register register;

  FigureData(Library library) {
    this.library = library;
    this.addresses = library.addresses();
    this.register = library.register();
  }

  /** Some sources with their figures and waves, in their order. */
  byte[] of(List<Item> sources) {
    return JsonText.bytes(FormattingStyle.PRETTY, json -> sources(sources, json));
  }

  private void sources(List<Item> sources, JsonWriter json) throws IOException {
    json.setSerializeNulls(false);
    json.beginObject().name("sources").beginArray();
    for (Item source : sources) {
      source(source, json);
    }
    json.endArray().endObject();
  }

  private void source(Item source, JsonWriter json) throws IOException {
    Evidence evidence = (Evidence) source.content();
    json.beginObject();
    json.name("id").value(source.key().id());
    json.name("title").value(source.title());
    json.name("publisher").value(evidence.publisher());
    json.name("published").value(Objects.toString(evidence.published(), null));
    json.name("year").value(evidence.year());
    json.name("kind").value(evidence.kind().id());
    json.name("status").value(evidence.status().id());
    json.name("population").value(evidence.population());
    json.name("sample").value(evidence.sample());
    json.name("sample_note").value(evidence.sampleNote());
    json.name("url").value(evidence.url());
    json.name("page").value(addresses.url(addresses.item(source)));
    json.name("figures").beginArray();
    for (Entry entry : register.of(source.key().id())) {
      figure(entry, json);
    }
    json.endArray();
    waves(register.waves(source), json);
    json.endObject();
  }

  private void figure(Entry entry, JsonWriter json) throws IOException {
    Figure figure = entry.figure();
    json.beginObject();
    json.name("id").value(entry.id());
    json.name("statement").value(figure.statement());
    json.name("value").value(figure.value());
    json.name("unit").value(figure.unit());
    list("wordings", figure.text(), json);
    json.name("population").value(figure.population());
    json.name("year").value(entry.year());
    json.name("group").value(figure.group());
    json.name("status").value(entry.standing().id());
    list("conflicts_with", register.others(entry).stream().map(Entry::id).toList(), json);
    json.name("why").value(figure.why());
    json.name("note").value(figure.note());
    json.name("page")
        .value(addresses.url(addresses.item(entry.source())) + "#figure-" + figure.id());
    json.endObject();
  }

  private static void list(String name, List<String> values, JsonWriter json) throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  private void waves(List<Wave> waves, JsonWriter json) throws IOException {
    if (waves.isEmpty()) {
      return;
    }
    json.name("waves").beginArray();
    for (Wave wave : waves) {
      json.beginObject();
      json.name("figure").value(wave.figure());
      json.name("year").value(wave.year());
      json.name("value").value(wave.value());
      json.name("sample").value(wave.sample());
      json.name("source").value(FigureFiles.sourceOf(wave, library));
      json.endObject();
    }
    json.endArray();
  }
}
