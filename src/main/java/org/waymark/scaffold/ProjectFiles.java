package org.waymark.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a new project by their names from its folder.
 *
 * @param files their bytes
 */
public record ProjectFiles(SortedMap<String, byte[]> files) {

  /** In the place of the day on which a project is made. */
  private static final String TODAY = "@today@";

  /** Names that begin with a dot are passed over by many programs on the way into a jar. */
  private static final String DOT = "dot-";

  private static final String CONTENT = "content/";
  private static final String SETTINGS = CONTENT + "site.yaml";

  public ProjectFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * A small project to begin with.
   *
   * @param today the day on which its texts are dated
   * @throws IOException when the program's own files cannot be read
   */
  public static ProjectFiles starter(LocalDate today) throws IOException {
    SortedMap<String, byte[]> files = always();
    Packed.below("starter", SETTINGS)
        .forEach((name, bytes) -> files.put(name, dated(name, bytes, today)));
    return new ProjectFiles(files);
  }

  /**
   * The whole demonstration; empty when this program was made without it.
   *
   * @throws IOException when the program's own files cannot be read
   */
  public static Optional<ProjectFiles> demonstration() throws IOException {
    SortedMap<String, byte[]> files = always();
    files.putAll(Packed.below("demo", "README.md"));
    return files.containsKey(SETTINGS) ? Optional.of(new ProjectFiles(files)) : Optional.empty();
  }

  /** These and others, such as the settings of editors. */
  public ProjectFiles with(Map<String, String> texts) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    texts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new ProjectFiles(all);
  }

  private static SortedMap<String, byte[]> always() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Packed.below("always", "waymark")
        .forEach(
            (name, bytes) ->
                files.put(name.startsWith(DOT) ? "." + name.substring(DOT.length()) : name, bytes));
    return files;
  }

  private static byte[] dated(String name, byte[] bytes, LocalDate today) {
    if (!name.startsWith(CONTENT)) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.replace(TODAY, today.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
