package org.waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import org.waymark.Report;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;

/**
 * Annotations as <a
 * href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">workflow
 * commands</a>, which show problems beside the lines of a change.
 */
final class GithubReporter implements Reporter {

  private final PrintWriter out;

  GithubReporter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void tell(List<Problem> problems, Report report, boolean failed, long millis) {
    for (Problem problem : problems) {
      String command =
          switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
          };
      out.println(
          "::"
              + command
              + " "
              + place(problem)
              + "title="
              + property(problem.code().id())
              + "::"
              + data(problem.message() + " " + problem.fix()));
    }
  }

  private static String place(Problem problem) {
    Place place = problem.place();
    if (place == null) {
      return "";
    }
    String at = "file=" + property(place.file()) + ",";
    if (place.line() > 0) {
      at += "line=" + place.line() + ",";
    }
    return place.column() > 0 ? at + "col=" + place.column() + "," : at;
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
