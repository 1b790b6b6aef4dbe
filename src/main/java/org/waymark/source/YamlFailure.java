package org.waymark.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;

/** Puts what the YAML parser says into words for editors, and points to what they would change. */
final class YamlFailure {

  private static final String IN_QUOTES = "Put the whole value in double quotes.";

  private final String file;
  private final int firstLine;
  private final MarkedYamlEngineException failure;

  private YamlFailure(String file, int firstLine, MarkedYamlEngineException failure) {
    this.file = file;
    this.firstLine = firstLine;
    this.failure = failure;
  }

  static Problem explain(String file, int firstLine, String yaml, YamlEngineException failure) {
    if (failure instanceof MarkedYamlEngineException marked) {
      String about = marked.getContext() == null ? "" : marked.getContext();
      return new YamlFailure(file, firstLine, marked).explain(marked.getProblem(), about);
    }
    Place unprintable = unprintable(file, firstLine, yaml);
    return unprintable == null
        ? Problem.of(
            SourceCode.YAML_SYNTAX,
            new Place(file, firstLine, 1),
            "The fields cannot be read.",
            "Take away lines that begin with %; fields are a name, a colon, a space and a value.")
        : invisible(unprintable);
  }

  static Problem invisible(Place place) {
    return Problem.of(
        SourceCode.YAML_SYNTAX,
        place,
        "There is an invisible character here that fields cannot have.",
        "Delete it, or type the line again.");
  }

  static Problem escape(Place place) {
    return Problem.of(
        SourceCode.YAML_SYNTAX,
        place,
        "In double quotes a backslash begins a code, and there is no such code.",
        "Write two backslashes for one, or put the text in single quotes.");
  }

  static Problem alias(Place place) {
    return Problem.of(
        SourceCode.YAML_ALIAS,
        place,
        "This begins with & or *, which YAML takes for an anchor or an alias.",
        "Put the value in double quotes, or write out what it stands for.");
  }

  static Problem sign(Place place) {
    return Problem.of(
        SourceCode.YAML_SYNTAX, place, "A value cannot begin with this sign.", IN_QUOTES);
  }

  private Problem explain(String said, String about) {
    if (said.contains("TAB")) {
      return Problem.of(
          SourceCode.YAML_TAB,
          at(),
          "A tab is used here. YAML allows only spaces at the start of a line.",
          "Replace the tab by two spaces.");
    } else if (about.endsWith("alias") || about.endsWith("anchor")) {
      return alias(from());
    } else if (about.endsWith("quoted scalar")) {
      return quoted(said);
    } else if (about.contains("flow")) {
      return bracket(said);
    }
    return syntax(at(), said, about);
  }

  private Problem quoted(String said) {
    return said.contains("escape")
        ? escape(at())
        : Problem.of(
            SourceCode.YAML_SYNTAX,
            from(),
            "A quote is opened here, but none closes it.",
            "Write the same quote after the value.");
  }

  private Problem bracket(String said) {
    if (from().line() < at().line() || said.contains("stream end")) {
      return Problem.of(
          SourceCode.YAML_SYNTAX,
          from(),
          "A bracket is opened here, but none closes it.",
          "Write the closing bracket after the last value.");
    }
    return Problem.of(
        SourceCode.YAML_SYNTAX,
        at(),
        "Something stands here that does not fit between the brackets.",
        "Put commas between values, and values with commas, colons or quotes in double quotes.");
  }

  private Problem syntax(Place place, String said, String about) {
    String what;
    String fix;
    if (said.contains("mapping values are not allowed")) {
      what = "A colon with a space after it begins a value, so it cannot stand inside one.";
      fix =
          "Put the whole value in double quotes: \"like this: so\". If this is a field of its own,"
              + " begin it below the one above.";
    } else if (said.contains("cannot start any token") || about.contains("tag")) {
      return sign(place);
    } else if (said.contains("expected ':'")) {
      place = from();
      what = "This line has no colon, so it is not a field.";
      fix = "Write a name, a colon, a space and the value, or join the line to the one above.";
    } else if (said.contains("entries are not allowed") || said.contains("keys are not allowed")) {
      what = "A list cannot begin in the middle of a line.";
      fix = "Begin a line of its own with each hyphen, or write the list in square brackets.";
    } else if (about.contains("block scalar")) {
      what = "After | or > the text begins on the next line, indented by two spaces.";
      fix = "Move the text to the next line, or put the value in double quotes.";
    } else if (said.contains("block end")) {
      what = "This stands where neither a field nor the rest of a value can be.";
      fix =
          "Begin fields right below each other. A value that has quotes in it goes in quotes of"
              + " the other kind as a whole.";
    } else {
      what = "The fields cannot be read from here on.";
      fix = "Look at this line and the one above. A value with signs in it goes in double quotes.";
    }
    return Problem.of(SourceCode.YAML_SYNTAX, place, what, fix);
  }

  /** Where the parser could not go on. */
  private Place at() {
    return place(failure.getProblemMark());
  }

  /** Where that began which the parser was reading. */
  private Place from() {
    return place(failure.getContextMark().or(failure::getProblemMark));
  }

  private Place place(Optional<Mark> mark) {
    return mark.map(m -> new Place(file, m.getLine() + firstLine, m.getColumn() + 1))
        .orElse(new Place(file, firstLine, 1));
  }

  private static @Nullable Place unprintable(String file, int firstLine, String yaml) {
    int line = firstLine;
    int column = 1;
    for (int i = 0; i < yaml.length(); ) {
      int c = yaml.codePointAt(i);
      if (!StreamReader.isPrintable(c)) {
        return new Place(file, line, column);
      }
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
      i += Character.charCount(c);
    }
    return null;
  }
}
