package org.waymark.scaffold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.Project;
import org.waymark.content.Common;
import org.waymark.content.ContentType;
import org.waymark.content.Declaration;
import org.waymark.content.Field;
import org.waymark.library.Draft;

/** Makes new content files for a project. */
public final class Scaffold {

  private static final Set<String> COMMON =
      Declaration.of(Common.class).fields().stream()
          .map(Field::name)
          .collect(Collectors.toUnmodifiableSet());

  private final Project project;
  private final LocalDate today;

  /**
   * @param project as it is now: its ids are used as examples, its files are not written over
   */
  public Scaffold(Project project, LocalDate today) {
    this.project = project;
    this.today = today;
  }

  /** The new file, or why there can be none. Nothing is written. */
  public NewFile of(Wanted wanted) {
    String title = YamlText.line(wanted.title());
    Naming naming = new Naming(project, wanted, title);
    Optional<NewFile.Refused> refused = naming.refusal();
    if (refused.isPresent()) {
      return refused.get();
    }
    Draft original = naming.original().orElse(null);
    String text =
        original == null ? text(wanted.type(), title) : Translation.text(original, title, today);
    return new NewFile.Made(
        naming.file(), text, NextSteps.of(wanted.type(), naming.name(), original != null));
  }

  private String text(ContentType type, String title) {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("title", YamlText.quoted(title));
    given.put("date", today.toString());
    given.put("draft", "true");
    given.putAll(Beginnings.fields(type));
    FieldLines lines = new FieldLines(new Values(project.knownIds(), today), given);
    List<Field> fields = type.declaration().fields();
    fields.stream().filter(f -> f.required() || given.containsKey(f.name())).forEach(lines::live);
    List<String> live = lines.lines();
    List<Field> rest = new ArrayList<>();
    fields.stream().filter(f -> !COMMON.contains(f.name())).forEach(rest::add);
    fields.stream().filter(f -> COMMON.contains(f.name())).forEach(rest::add);
    rest.removeIf(f -> f.required() || given.containsKey(f.name()));
    rest.forEach(lines::commented);
    return file(type, live, lines.lines().subList(live.size(), lines.lines().size()));
  }

  private static String file(ContentType type, List<String> live, List<String> commented) {
    List<String> all = new ArrayList<>();
    all.add("---");
    all.add("# " + type.meaning() + " Lines that begin with # are notes: readers never see them.");
    all.addAll(live);
    all.add("#");
    all.add("# What follows is not needed. To use a field, take the # before its name away,");
    all.add("# and write your own value in place of the example.");
    all.addAll(commented);
    all.add("---");
    return String.join("\n", all) + "\n\n" + Beginnings.body(type);
  }
}
