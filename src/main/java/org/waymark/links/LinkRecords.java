package org.waymark.links;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.output.JsonText;
import org.waymark.output.PlaceJson;
import org.waymark.problem.Place;
import org.waymark.source.WholeFile;

/**
 * What is known of all links, as {@code target/links.json} keeps it:
 *
 * <pre>{@code
 * {"links": [
 *  {"url": "https://www.example.org/old", "verdict": "moved", "reason": "It has moved for good.",
 *   "moved-to": "https://www.example.org/new", "asked": "2026-11-21T10:00:00Z",
 *   "places": [{"file": "content/pages/about.md", "line": 12, "column": 8}]}]}
 * }</pre>
 *
 * <p>{@code verdict} is one of {@code works}, {@code moved}, {@code gone}, {@code could-not-tell}.
 * {@code moved-to} is there only for {@code moved}; a place of a file as a whole has neither line
 * nor column.
 *
 * @param all what is gone first, then what moved, what nobody could tell, what works; of each, in
 *     the order of the addresses
 */
public record LinkRecords(List<LinkRecord> all) {

  /** Where they are kept, from the project folder. */
  public static final String FILE = "target/links.json";

  public LinkRecords {
    all =
        all.stream()
            .sorted(Comparator.comparing(LinkRecord::verdict).thenComparing(LinkRecord::url))
            .toList();
  }

  /** Nothing is known. */
  public static LinkRecords none() {
    return new LinkRecords(List.of());
  }

  /**
   * What was found out last; nothing when nobody has asked yet, or the file is not as it was
   * written.
   *
   * @param project the project folder
   * @throws IOException when the file system fails
   */
  public static LinkRecords read(Path project) throws IOException {
    return find(project).orElseGet(LinkRecords::none); // Then all is asked for anew.
  }

  /**
   * The same; empty when nobody has asked yet, or the file is not as it was written.
   *
   * @param project the project folder
   * @throws IOException when the file system fails
   */
  public static Optional<LinkRecords> find(Path project) throws IOException {
    Path file = project.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<LinkRecord> all = new ArrayList<>();
    try {
      JsonObject whole = JsonParser.parseString(text).getAsJsonObject();
      for (JsonElement link : whole.getAsJsonArray("links")) {
        record(link.getAsJsonObject()).ifPresent(all::add);
      }
    } catch (JsonParseException
        | IllegalStateException
        | ClassCastException
        | NullPointerException
        | UnsupportedOperationException
        | NumberFormatException
        | DateTimeException notOurs) {
      return Optional.empty();
    }
    return Optional.of(new LinkRecords(all));
  }

  /** What is known of an address. */
  public Optional<LinkRecord> of(String url) {
    return all.stream().filter(link -> link.url().equals(url)).findFirst();
  }

  /** Those with a verdict. */
  public List<LinkRecord> with(Verdict verdict) {
    return all.stream().filter(link -> link.verdict() == verdict).toList();
  }

  /**
   * Keeps them, in the place of what was kept.
   *
   * @param project the project folder
   * @throws IOException when the file system fails
   */
  public void write(Path project) throws IOException {
    Path file = project.resolve(FILE);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    byte[] bytes = JsonText.bytes(JsonText.NARROW, this::write);
    WholeFile.write(file, new String(bytes, StandardCharsets.UTF_8));
  }

  /** Writes them as one object. */
  public void write(JsonWriter json) throws IOException {
    json.beginObject().name("links").beginArray();
    for (LinkRecord link : all) {
      json.beginObject();
      json.name("url").value(link.url());
      json.name("verdict").value(link.verdict().id());
      json.name("reason").value(link.reason());
      if (link.movedTo() != null) {
        json.name("moved-to").value(link.movedTo());
      }
      json.name("asked").value(link.asked().toString());
      json.name("places").beginArray();
      for (Place place : link.places()) {
        json.beginObject();
        PlaceJson.write(json, place);
        json.endObject();
      }
      json.endArray().endObject();
    }
    json.endArray().endObject();
  }

  private static Optional<LinkRecord> record(JsonObject link) {
    String verdict = link.get("verdict").getAsString();
    JsonElement movedTo = link.get("moved-to");
    List<Place> places = places(link.getAsJsonArray("places"));
    return Arrays.stream(Verdict.values())
        .filter(known -> known.id().equals(verdict))
        .findFirst()
        .map(
            known ->
                new LinkRecord(
                    link.get("url").getAsString(),
                    known,
                    link.get("reason").getAsString(),
                    movedTo == null || movedTo.isJsonNull() ? null : movedTo.getAsString(),
                    Instant.parse(link.get("asked").getAsString()),
                    places));
  }

  private static List<Place> places(JsonArray written) {
    List<Place> places = new ArrayList<>();
    for (JsonElement one : written) {
      JsonObject place = one.getAsJsonObject();
      String file = place.get("file").getAsString();
      places.add(new Place(file, number(place, "line"), number(place, "column")));
    }
    return places;
  }

  private static int number(JsonObject place, String name) {
    return place.has(name) ? place.get(name).getAsInt() : 0;
  }
}
