package org.waymark.cli;

import java.util.Arrays;
import java.util.List;
import org.waymark.content.ContentType;
import org.waymark.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Types of content as commands name them. */
final class TypeNames {

  private TypeNames() {}

  /** The type that is meant. */
  static ContentType find(CommandLine commands, String name) {
    List<String> known = Arrays.stream(ContentType.values()).map(ContentType::id).toList();
    return ContentType.ofId(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    commands,
                    "There is no type \"" + name + "\". " + Nearest.suggest(name, known)));
  }
}
