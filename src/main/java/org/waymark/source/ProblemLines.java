package org.waymark.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;

/** The lines that problems point to, for whoever shows them. Files are read once. */
public final class ProblemLines {

  private final Path project;
  private final Set<Place> keptBack = new HashSet<>();
  private final Map<String, List<String>> lines = new HashMap<>();

  /**
   * @param project the folder that places are in
   * @param problems all that will be shown: what stands in some lines is nobody's business,
   *     whichever problem points to them
   */
  public ProblemLines(Path project, Collection<Problem> problems) {
    this.project = project;
    for (Problem problem : problems) {
      if (problem.code().isPrivate() && problem.place() != null) {
        keptBack.add(whole(problem.place()));
      }
    }
  }

  private static Place whole(Place place) {
    return new Place(place.file(), place.line(), 0);
  }

  /** The line; empty when the place has none, it is not there any more, or nobody may see it. */
  public Optional<String> at(@Nullable Place place) {
    if (place == null || place.line() == 0 || keptBack.contains(whole(place))) {
      return Optional.empty();
    }
    List<String> all = lines.computeIfAbsent(place.file(), name -> TextReader.lines(project, name));
    return place.line() <= all.size() ? Optional.of(all.get(place.line() - 1)) : Optional.empty();
  }
}
