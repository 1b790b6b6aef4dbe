package org.waymark.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;

/** Puts what the YAML parser says into words for editors. */
final class YamlFailure {

  private YamlFailure() {}

  static Problem explain(String file, int firstLine, YamlEngineException failure) {
    Place place = place(file, firstLine, failure);
    String said = failure instanceof MarkedYamlEngineException marked ? marked.getProblem() : "";
    if (said.contains("TAB") || said.contains("\\t")) {
      return Problem.of(
          SourceCode.YAML_TAB,
          place,
          "A tab is used here. YAML allows only spaces at the start of a line.",
          "Replace the tab by two spaces.");
    }
    if (said.contains("mapping values are not allowed")) {
      return Problem.of(
          SourceCode.YAML_SYNTAX,
          place,
          "A colon with a space after it begins a value, so it cannot stand inside one.",
          "Put the whole value in double quotes: \"like this: so\".");
    }
    if (failure instanceof ReaderException) {
      return Problem.of(
          SourceCode.YAML_SYNTAX,
          place,
          "There is a character here that YAML does not allow.",
          "Delete the invisible character, or type the line again.");
    }
    return Problem.of(
        SourceCode.YAML_SYNTAX,
        place,
        "The fields cannot be read from here on" + detail(said) + ".",
        "Look at this line and the one above: a quote or bracket may be left open, or the indent be"
            + " wrong. A value with : or # in it belongs in quotes.");
  }

  private static String detail(String said) {
    String plain = said.replaceAll("[\\r\\n]+", " ").strip();
    return plain.isEmpty() ? "" : " (" + plain + ")";
  }

  private static Place place(String file, int firstLine, YamlEngineException failure) {
    if (failure instanceof MarkedYamlEngineException marked) {
      Optional<Mark> mark = marked.getProblemMark();
      if (mark.isPresent()) {
        return new Place(file, mark.get().getLine() + firstLine, mark.get().getColumn() + 1);
      }
    }
    return new Place(file, firstLine, 0);
  }
}
