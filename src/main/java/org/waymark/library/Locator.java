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
 * Finds the places of values in a file's fields. Places of fields are not kept, because there are
 * many fields and few problems: the file is read again, once, when the first place is asked for.
 */
public final class Locator {

  private final SourceFile file;
  private final boolean exact;
  private boolean isRead;
  private Yaml.@Nullable Mapping fields;

  /**
   * @param exact whether positions in lists can be trusted: where a value could not be used, those
   *     after it moved up, and the place of the whole list must do
   */
  public Locator(SourceFile file, boolean exact) {
    this.file = file;
    this.exact = exact;
  }

  /** The place of a single value; see {@link #place}. */
  public static Place find(SourceFile file, Object... path) {
    return new Locator(file, true).place(path);
  }

  /**
   * The place of a value, or of the nearest thing above it that the file has.
   *
   * @param path names of fields and positions in lists, such as {@code "contacts", 0, "hours"}
   */
  public Place place(Object... path) {
    if (!isRead) {
      fields = read(file).orElse(null);
      isRead = true;
    }
    if (fields == null) {
      return file.place();
    }
    Yaml found = descend(fields, path);
    return new Place(file.name(), found.line(), found.column());
  }

  private static Optional<Yaml.Mapping> read(SourceFile file) {
    Problems unheard = new Problems();
    String text = new TextReader(unheard).read(file);
    if (text == null) {
      return Optional.empty();
    }
    boolean shared = file.name().endsWith(".yaml");
    FrontMatter parts =
        shared ? new FrontMatter(text, 1, "", 1) : FrontMatter.split(file.name(), text, unheard);
    return YamlReader.read(file.name(), parts.yaml(), parts.yamlLine(), unheard);
  }

  private Yaml descend(Yaml from, Object[] path) {
    Yaml found = from;
    for (Object step : path) {
      Yaml next = next(found, step);
      if (next == null || (step instanceof Integer && !exact)) {
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
