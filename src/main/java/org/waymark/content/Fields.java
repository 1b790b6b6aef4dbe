package org.waymark.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;
import org.waymark.source.Yaml;
import org.waymark.source.Yaml.Entry;
import org.waymark.source.Yaml.Mapping;

/** Binds the fields of a YAML mapping to a declared record, and tells all that does not fit. */
public final class Fields {

  private final String file;
  private final Problems problems;
  private final Values values;

  /**
   * @param file the file's name in problems
   * @param known what fields that hold ids may name
   */
  public Fields(String file, KnownIds known, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.values = new Values(this, file, known, problems);
  }

  /** The record; empty when something required is missing or wrong, which is then told. */
  public <T extends Record> Optional<T> bind(Mapping mapping, Declaration<T> declaration) {
    Set<String> known = new HashSet<>();
    declaration.fields().forEach(field -> known.add(field.name()));
    Mapping whole = LooseCommas.join(mapping, known, file, problems);
    Set<String> meant = reportUnknown(whole, known);
    return Optional.ofNullable(create(whole, declaration, meant));
  }

  /** Tells unknown fields, and returns the names that they were most likely meant to be. */
  private Set<String> reportUnknown(Mapping mapping, Set<String> known) {
    Set<String> meant = new HashSet<>();
    Set<String> free = new HashSet<>(known);
    mapping.entries().forEach(entry -> free.remove(entry.key().text()));
    for (Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (!known.contains(name) && !problems.isFull(file)) {
        problems.add(
            ContentCode.UNKNOWN_FIELD,
            place(entry.key()),
            "There is no field " + Quote.of(name) + " here.",
            Nearest.suggest(name, free));
        Nearest.to(name, free).ifPresent(meant::add);
      }
    }
    return meant;
  }

  private <T extends Record> @Nullable T create(
      Mapping mapping, Declaration<T> declaration, Set<String> meant) {
    List<Declaration.Part> parts = declaration.parts();
    @Nullable Object[] arguments = new Object[parts.size()];
    boolean whole = true;
    for (int i = 0; i < arguments.length; i++) {
      Declaration.Part part = parts.get(i);
      if (part instanceof Declaration.Part.Inlined inlined) {
        arguments[i] = create(mapping, inlined.declaration(), meant);
        whole &= arguments[i] != null;
      } else if (part instanceof Declaration.Part.Single single) {
        arguments[i] = value(mapping, single, meant);
        whole &= arguments[i] != null || !single.field().required();
      }
    }
    return whole ? declaration.create(arguments) : null;
  }

  /** A field's value, or what stands for none: an empty list, false, or null. */
  private @Nullable Object value(
      Mapping mapping, Declaration.Part.Single single, Set<String> meant) {
    Field field = single.field();
    Yaml written = mapping.get(field.name());
    if (written == null) {
      if (field.required() && !meant.contains(field.name())) {
        problems.add(
            ContentCode.MISSING_FIELD,
            place(mapping),
            "The field \"" + field.name() + "\" is missing. " + field.meaning(),
            "Add: " + field.name() + ": " + field.example());
      }
      return absent(single);
    }
    Object value = values.read(written, field);
    return value == null ? absent(single) : value;
  }

  private static @Nullable Object absent(Declaration.Part.Single single) {
    if (single.field().kind() instanceof Kind.ListOf) {
      return List.of();
    }
    return single.primitive() ? Boolean.FALSE : null;
  }

  private Place place(Yaml yaml) {
    return new Place(file, yaml.line(), yaml.column());
  }
}
