package org.waymark.health.report;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.waymark.problem.Place;

/**
 * Reads what {@code waymark links} has recorded:
 *
 * <pre>{@code
 * {"links": [
 *   {"url": "https://…", "verdict": "works|moved|gone|could-not-tell", "reason": "It has moved.",
 *    "moved-to": "https://…", "asked": "2026-11-21T10:00:00Z",
 *    "places": [{"file": "content/…", "line": 12, "column": 3}]}]}
 * }</pre>
 *
 * <p>Fields it does not know are passed over, so the record may grow.
 */
final class LinkRecord {

  private final JsonReader json;

  private LinkRecord(JsonReader json) {
    this.json = json;
  }

  /** Never fails for what stands in the file. */
  static LinkLook read(Path project) {
    Path file = project.resolve(LinkLook.FILE);
    if (!Files.isRegularFile(file)) {
      return new LinkLook.NotLooked();
    }
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new LinkRecord(new JsonReader(text)).record();
    } catch (IOException
        | IllegalStateException
        | NumberFormatException
        | JsonParseException
        | DateTimeException notOurs) {
      return new LinkLook.Unreadable();
    }
  }

  private LinkLook record() throws IOException {
    boolean whole = false;
    List<Link> links = new ArrayList<>();
    json.beginObject();
    while (json.hasNext()) {
      if (json.nextName().equals("links")) {
        json.beginArray();
        while (json.hasNext()) {
          links.add(link());
        }
        json.endArray();
        whole = true;
      } else {
        json.skipValue();
      }
    }
    json.endObject();
    return whole ? new LinkLook.Looked(links) : new LinkLook.Unreadable();
  }

  private Link link() throws IOException {
    String url = "";
    Verdict verdict = Verdict.COULD_NOT_TELL;
    String reason = "";
    String movedTo = "";
    LocalDate asked = LocalDate.EPOCH;
    List<Place> places = new ArrayList<>();
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "url" -> url = json.nextString();
        case "verdict" -> verdict = verdict(json.nextString());
        case "reason" -> reason = text();
        case "moved-to" -> movedTo = text();
        case "asked" ->
            asked = LocalDate.ofInstant(Instant.parse(json.nextString()), ZoneOffset.UTC);
        case "places" -> {
          json.beginArray();
          while (json.hasNext()) {
            places.add(place());
          }
          json.endArray();
        }
        default -> json.skipValue();
      }
    }
    json.endObject();
    return new Link(url, verdict, reason, movedTo, asked, places);
  }

  private String text() throws IOException {
    if (json.peek() == JsonToken.NULL) {
      json.nextNull();
      return "";
    }
    return json.nextString();
  }

  private static Verdict verdict(String id) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.id().equals(id)) {
        return verdict;
      }
    }
    return Verdict.COULD_NOT_TELL;
  }

  private Place place() throws IOException {
    String file = "";
    int line = 0;
    int column = 0;
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "file" -> file = json.nextString();
        case "line" -> line = json.nextInt();
        case "column" -> column = json.nextInt();
        default -> json.skipValue();
      }
    }
    json.endObject();
    return new Place(file, line, column);
  }
}
