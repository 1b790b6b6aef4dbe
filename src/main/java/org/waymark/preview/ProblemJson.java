package org.waymark.preview;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.source.ProblemLines;

/** Problems as the preview's scripts show them. */
final class ProblemJson {

  /** Nobody reads more in one sitting; the counts tell of all. */
  private static final int MOST = 200;

  private final ProblemLines lines;

  /**
   * @param all problems that will be written, so that no line that is nobody's business is shown
   */
  ProblemJson(Path project, Collection<Problem> all) {
    this.lines = new ProblemLines(project, all);
  }

  void write(JsonWriter json, List<Problem> problems) throws IOException {
    json.beginArray();
    for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
      write(json, problem);
    }
    json.endArray();
  }

  private void write(JsonWriter json, Problem problem) throws IOException {
    json.beginObject();
    json.name("code").value(problem.code().id());
    json.name("severity").value(problem.severity().id());
    Place place = problem.place();
    if (place != null) {
      json.name("file").value(place.file());
      json.name("line").value(place.line());
      json.name("column").value(place.column());
      Optional<String> line = lines.at(place);
      if (line.isPresent()) {
        json.name("excerpt").value(line.get());
      }
    }
    json.name("message").value(problem.message());
    json.name("fix").value(problem.fix());
    json.endObject();
  }
}
