package org.waymark.preview;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentCode;
import org.waymark.output.PlaceJson;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.source.ProblemLines;

/** Problems as the preview's scripts show them. */
final class ProblemJson {

  /** Nobody reads more in one sitting; the counts tell of all. */
  private static final int MOST = 200;

  private final @Nullable ProblemLines lines;

  private ProblemJson(@Nullable ProblemLines lines) {
    this.lines = lines;
  }

  /**
   * With the lines that they point to.
   *
   * @param all problems that will be written, so that no line that is nobody's business is shown
   */
  static ProblemJson withLines(Path project, Collection<Problem> all) {
    return new ProblemJson(new ProblemLines(project, all));
  }

  /** Of a text that is in no file. */
  static ProblemJson withoutLines() {
    return new ProblemJson(null);
  }

  void write(JsonWriter json, List<Problem> problems) throws IOException {
    write(json, problems, new TreeMap<>());
  }

  /**
   * The same with the fields that they are about.
   *
   * @param fields their names, by the lines on which they begin
   */
  void write(JsonWriter json, List<Problem> problems, NavigableMap<Integer, String> fields)
      throws IOException {
    json.beginArray();
    for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
      write(json, problem, fields);
    }
    json.endArray();
  }

  private void write(JsonWriter json, Problem problem, NavigableMap<Integer, String> fields)
      throws IOException {
    json.beginObject();
    json.name("code").value(problem.code().id());
    json.name("severity").value(problem.severity().id());
    Place place = problem.place();
    if (place != null) {
      PlaceJson.write(json, place);
      Map.Entry<Integer, String> field = fields.floorEntry(place.line());
      boolean missing = problem.code() == ContentCode.MISSING_FIELD; // It stands nowhere.
      if (field != null && place.line() > 0 && !missing) {
        json.name("field").value(field.getValue());
      }
      String line = lines == null ? null : lines.at(place).orElse(null);
      if (line != null) {
        json.name("excerpt").value(line);
      }
    }
    json.name("message").value(problem.message());
    json.name("fix").value(problem.fix());
    json.endObject();
  }
}
