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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;

/**
 * Reads what {@code waymark links} has recorded:
 *
 * <pre>{@code
 * {"checked": "2026-11-21", "links": [
 *   {"url": "https://…", "verdict": "works|moved|gone|could-not-tell", "detail": "404",
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
    @Nullable LocalDate checked = null;
    List<Link> links = new ArrayList<>();
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "checked" -> checked = LocalDate.parse(json.nextString());
        case "links" -> {
          json.beginArray();
          while (json.hasNext()) {
            links.add(link());
          }
          json.endArray();
        }
        default -> json.skipValue();
      }
    }
    json.endObject();
    return checked == null ? new LinkLook.Unreadable() : new LinkLook.Looked(checked, links);
  }

  private Link link() throws IOException {
    String url = "";
    Verdict verdict = Verdict.COULD_NOT_TELL;
    String detail = "";
    List<Place> places = new ArrayList<>();
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "url" -> url = json.nextString();
        case "verdict" -> verdict = verdict(json.nextString());
        case "detail" -> detail = text();
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
    return new Link(url, verdict, detail, places);
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
