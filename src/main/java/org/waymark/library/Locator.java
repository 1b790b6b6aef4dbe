package org.waymark.library;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;
import org.waymark.source.Yaml;
import org.waymark.source.YamlReader;

/**
 * Finds the place of a value in a file's fields. Places of fields are not kept, because there are
 * many fields and few problems: the file is read again instead.
 */
public final class Locator {

  private Locator() {}

  /**
   * The place of a value, or of the nearest thing above it that the file has.
   *
   * @param path names of fields and positions in lists, such as {@code "contacts", 0, "hours"}
   */
  public static Place find(SourceFile file, Object... path) {
    Problems unheard = new Problems();
    String text = new TextReader(unheard).read(file);
    if (text == null) {
      return file.place();
    }
    boolean shared = file.name().endsWith(".yaml");
    FrontMatter parts =
        shared ? new FrontMatter(text, 1, "", 1) : FrontMatter.split(file.name(), text, unheard);
    Optional<Yaml.Mapping> fields =
        YamlReader.read(file.name(), parts.yaml(), parts.yamlLine(), unheard);
    if (fields.isEmpty()) {
      return file.place();
    }
    Yaml found = descend(fields.get(), path);
    return new Place(file.name(), found.line(), found.column());
  }

  private static Yaml descend(Yaml from, Object[] path) {
    Yaml found = from;
    for (Object step : path) {
      Yaml next = next(found, step);
      if (next == null) {
        return found;
      }
      found = next;
    }
    return found;
  }

  private static @Nullable Yaml next(Yaml from, Object step) {
    if (from instanceof Yaml.Mapping mapping && step instanceof String name) {
      return mapping.get(name);
    }
    if (from instanceof Yaml.Sequence sequence && step instanceof Integer index) {
      return index < sequence.items().size() ? sequence.items().get(index) : null;
    }
    return null;
  }
}
