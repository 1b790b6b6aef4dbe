package org.waymark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.Report;
import org.waymark.output.JsonText;
import org.waymark.problem.Code;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.problem.Severity;

/**
 * One log in the <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">Static
 * Analysis Results Interchange Format 2.1.0</a>, which code hosts show beside the lines of a
 * change.
 */
final class SarifReporter implements Reporter {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final PrintWriter out;

  SarifReporter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void tell(List<Problem> problems, Report report, boolean failed, long millis)
      throws IOException {
    JsonText.print(out, JsonText.NARROW, json -> write(json, problems));
  }

  private static void write(JsonWriter json, List<Problem> problems) throws IOException {
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    tool(json, problems);
    // Columns of problems count characters, not UTF-16 units.
    json.name("columnKind").value("unicodeCodePoints");
    json.name("results").beginArray();
    for (Problem problem : problems) {
      result(json, problem);
    }
    json.endArray().endObject().endArray().endObject();
  }

  private static void tool(JsonWriter json, List<Problem> problems) throws IOException {
    Map<String, Code> codes = new LinkedHashMap<>();
    problems.forEach(problem -> codes.putIfAbsent(problem.code().id(), problem.code()));
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("Waymark");
    json.name("rules").beginArray();
    for (Code code : codes.values()) {
      json.beginObject();
      json.name("id").value(code.id());
      text(json, "shortDescription", code.meaning());
      text(json, "help", code.remedy());
      json.endObject();
    }
    json.endArray().endObject().endObject();
  }

  private static void result(JsonWriter json, Problem problem) throws IOException {
    json.beginObject();
    json.name("ruleId").value(problem.code().id());
    json.name("level").value(level(problem.severity()));
    text(json, "message", problem.message() + " " + problem.fix());
    Place place = problem.place();
    if (place != null) {
      json.name("locations").beginArray().beginObject();
      json.name("physicalLocation").beginObject();
      json.name("artifactLocation").beginObject().name("uri").value(uri(place.file())).endObject();
      region(json, place);
      json.endObject().endObject().endArray();
    }
    json.endObject();
  }

  private static void region(JsonWriter json, Place place) throws IOException {
    if (place.line() > 0) {
      json.name("region").beginObject().name("startLine").value(place.line());
      if (place.column() > 0) {
        json.name("startColumn").value(place.column());
      }
      json.endObject();
    }
  }

  private static void text(JsonWriter json, String name, String words) throws IOException {
    json.name(name).beginObject().name("text").value(words).endObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  /** The file relative to the project, as the standard wants it: percent-encoded. */
  private static String uri(String file) throws IOException {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IOException(impossible);
    }
  }
}
