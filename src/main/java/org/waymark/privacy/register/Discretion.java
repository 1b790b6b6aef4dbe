package org.waymark.privacy.register;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.source.TextReader;

/**
 * Keeps what the register holds out of all that is told, whatever stage tells it: a message may
 * quote a field, a place may name a file, and the reporter for people prints the line of a place.
 */
public final class Discretion {

  private static final String CONCEALED =
      "What is wrong here is not told, because the words that say it are private by the consent"
          + " register.";

  private static final String SOMEWHERE =
      "In a file whose own name is private by the consent register: ";

  private final PrivateNames names;
  private final Path project;
  private final Map<String, OwnText> own;
  private final Map<String, List<String>> lines = new HashMap<>();

  /**
   * @param project the project folder, in which places are
   * @param own whose each story's file is, by its name, where parts of the name are private too
   */
  public Discretion(PrivateNames names, Path project, Map<String, OwnText> own) {
    this.names = names;
    this.project = project;
    this.own = own;
  }

  /** The same problem, or one that says less. */
  public Problem of(Problem problem) {
    Place place = problem.place();
    String file = place == null ? "" : place.file();
    boolean tells = isPrivate(problem.message(), file) || isPrivate(problem.fix(), file);
    Place shown = place == null ? null : shown(place);
    if (!tells && (shown == null ? place == null : shown.equals(place))) {
      return problem;
    }
    String message = tells ? CONCEALED : problem.message();
    return new Problem(
        problem.code(),
        problem.severity(),
        shown,
        shown == null && place != null ? SOMEWHERE + message : message,
        tells ? problem.code().remedy() : problem.fix());
  }

  private @Nullable Place shown(Place place) {
    if (isPrivate(place.file(), "")) {
      return null;
    }
    return place.line() > 0 && isPrivate(around(place), place.file())
        ? Place.of(place.file())
        : place;
  }

  /** The line that would be printed, with those beside it: a name may go on there. */
  private String around(Place place) {
    List<String> all = lines.computeIfAbsent(place.file(), name -> TextReader.lines(project, name));
    int from = Math.min(Math.max(0, place.line() - 2), all.size());
    int to = Math.min(place.line() + 1, all.size());
    return String.join("\n", all.subList(from, to));
  }

  private boolean isPrivate(String text, String file) {
    OwnText whose = own.get(file);
    return !names.in(text).isEmpty() || (whose != null && names.isPartIn(text, whose));
  }
}
