package org.waymark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.waymark.Report;
import org.waymark.Timings;
import org.waymark.output.JsonText;
import org.waymark.output.PlaceJson;
import org.waymark.problem.Problem;

/** One JSON object on standard output, and nothing else. */
final class JsonReporter implements Reporter {

  private final PrintWriter out;
  private final Timings timings;

  JsonReporter(PrintWriter out) {
    this(out, Timings.none());
  }

  /**
   * @param timings a member of the object, if measured
   */
  JsonReporter(PrintWriter out, Timings timings) {
    this.out = out;
    this.timings = timings;
  }

  @Override
  public void tell(List<Problem> problems, Report report, boolean failed, long millis)
      throws IOException {
    JsonText.print(out, JsonText.NARROW, json -> write(json, problems, report, millis));
  }

  private void write(JsonWriter json, List<Problem> problems, Report report, long millis)
      throws IOException {
    json.beginObject().name("problems").beginArray();
    for (Problem problem : problems) {
      json.beginObject();
      json.name("code").value(problem.code().id());
      json.name("severity").value(problem.severity().id());
      if (problem.place() != null) {
        PlaceJson.write(json, problem.place());
      }
      json.name("message").value(problem.message());
      json.name("fix").value(problem.fix());
      json.endObject();
    }
    json.endArray();
    json.name("pages").value(report.pages());
    json.name("written").value(report.outcome().written());
    json.name("unchanged").value(report.outcome().unchanged());
    json.name("removed").value(report.outcome().removed());
    json.name("millis").value(millis);
    if (timings.isOn()) {
      TimingsJson.write(json, timings);
    }
    json.endObject();
  }
}
