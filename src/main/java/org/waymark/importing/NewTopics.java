package org.waymark.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.library.Shared;
import org.waymark.problem.Problems;
import org.waymark.scaffold.YamlText;
import org.waymark.source.WholeFile;
import org.waymark.source.Yaml;
import org.waymark.source.YamlReader;

/**
 * New topics at the end of {@code content/topics.yaml}, in a facet of their own. Every character
 * that stands there stays; what would not be read as it is meant is not written.
 */
public final class NewTopics {

  private static final String FACET = "imported";

  private NewTopics() {}

  /**
   * Adds topics, and tells what is to be done about them.
   *
   * @param labels by id, in order
   * @return the ids of those that are in the file now
   * @throws IOException when the file system fails
   */
  public static Set<String> add(Path project, Map<String, String> labels, ImportReport report)
      throws IOException {
    boolean added = !labels.isEmpty() && add(project, labels);
    String what = added ? "new: " : "could not be added to the file, so texts do not have it: ";
    labels.forEach((id, label) -> report.add(MatterKind.TOPIC, what + "`" + id + "`"));
    return added ? labels.keySet() : Set.of();
  }

  private static boolean add(Path project, Map<String, String> labels) throws IOException {
    Path file = project.resolve(Shared.TOPICS);
    String old = Files.readString(file);
    String base = old.isEmpty() || old.endsWith("\n") ? old : old + "\n";
    List<String> before = ids(old).orElse(List.of());
    List<String> wanted = new ArrayList<>(before);
    wanted.addAll(labels.keySet());
    List<String> attempts =
        List.of(
            base + items(labels),
            base + "  - id: " + FACET + "\n    label: Taken over\n    topics:\n" + items(labels));
    for (String attempt : attempts.subList(endsWithFacet(old) ? 0 : 1, 2)) {
      if (ids(attempt).filter(wanted::equals).isPresent()) {
        WholeFile.write(file, attempt);
        return true;
      }
    }
    return false;
  }

  private static String items(Map<String, String> labels) {
    StringBuilder items = new StringBuilder();
    labels.forEach(
        (id, label) ->
            items
                .append("      - {id: ")
                .append(id)
                .append(", label: ")
                .append(YamlText.quoted(label))
                .append("}\n"));
    return items.toString();
  }

  /** Whether what is added at the end of the file belongs to the facet of what was taken over. */
  private static boolean endsWithFacet(String text) {
    Yaml.Mapping whole = YamlReader.read(Shared.TOPICS, text, 1, new Problems()).orElse(null);
    return whole != null
        && whole.get("facets") instanceof Yaml.Sequence facets
        && !facets.items().isEmpty()
        && facets.items().get(facets.items().size() - 1) instanceof Yaml.Mapping last
        && last.get("id") instanceof Yaml.Scalar id
        && id.text().equals(FACET);
  }

  /** The ids of all topics in their order; empty when something in the file cannot be read. */
  private static Optional<List<String>> ids(String text) {
    Problems problems = new Problems();
    Yaml.Mapping whole = YamlReader.read(Shared.TOPICS, text, 1, problems).orElse(null);
    if (whole == null
        || problems.hasErrors()
        || !(whole.get("facets") instanceof Yaml.Sequence facets)) {
      return Optional.empty();
    }
    List<String> ids = new ArrayList<>();
    for (Yaml facet : facets.items()) {
      if (!(facet instanceof Yaml.Mapping fields)
          || !(fields.get("topics") instanceof Yaml.Sequence topics)) {
        return Optional.empty();
      }
      for (Yaml topic : topics.items()) {
        if (topic instanceof Yaml.Mapping one && one.get("id") instanceof Yaml.Scalar id) {
          ids.add(id.text());
        }
      }
    }
    return Optional.of(ids);
  }
}
