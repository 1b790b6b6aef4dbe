package org.waymark.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A story or factsheet with as much of its fields as every generator shows. The fields are those of
 * made-up projects, one a line; this is no reader of YAML.
 *
 * @param id the name of its file, without ending
 * @param kind {@code stories} or {@code factsheets}
 * @param topics between commas
 */
record PeerText(
    String id,
    String kind,
    String title,
    String summary,
    String date,
    String topics,
    String author,
    String body) {

  private static final String FENCE = "---\n";
  private static final Pattern OWN_LINK =
      Pattern.compile("\\]\\((org|topic|term|story|factsheet):([^)]*)\\)");

  /** Reads a file of a Waymark project, or of one whose fields Hugo knows. */
  static PeerText read(Path file) throws IOException {
    String text = Files.readString(file);
    int end = text.indexOf(FENCE, FENCE.length());
    String fields = text.substring(FENCE.length(), end);
    String topics = field("topics", fields);
    return new PeerText(
        file.getFileName().toString().replaceFirst("\\.md$", ""),
        Objects.requireNonNull(file.getParent()).getFileName().toString(),
        field("title", fields),
        field("summary", fields),
        field("date", fields),
        topics.isEmpty() ? field("tags", fields) : topics,
        author(fields),
        text.substring(end + FENCE.length()));
  }

  private static String author(String fields) {
    Matcher teller = Pattern.compile("(?m)^teller: \\{name: \"([^\"]*)\"").matcher(fields);
    return teller.find() ? teller.group(1) : field("author", fields);
  }

  /**
   * What stands between quotation marks, brackets or nothing; empty when there is no such field.
   */
  private static String field(String name, String fields) {
    Matcher line = Pattern.compile("(?m)^" + name + ": [\"\\[]?(.*?)[\"\\]]?$").matcher(fields);
    return line.find() ? line.group(1) : "";
  }

  /** As Hugo and Eleventy read it. */
  String plain() {
    return """
        ---
        title: "%s"
        date: %s
        slug: %s
        summary: "%s"
        tags: [%s]
        author: "%s"
        ---
        %s"""
        .formatted(title, date, id, summary, topics, author, body());
  }

  /** As Zola reads it, which takes no field that it does not know. */
  String zola() {
    return """
        ---
        title: "%s"
        date: %s
        slug: %s
        description: "%s"
        taxonomies:
          tags: [%s]
        extra:
          author: "%s"
        ---
        %s"""
        .formatted(title, date, id, summary, topics, author, body());
  }

  /** Others have no links to what is meant: they link to where it would be. */
  @Override
  public String body() {
    return OWN_LINK.matcher(body).replaceAll("](/$1/$2/)");
  }

  /** The texts of a project, in the order of their files' names. */
  static List<Path> files(Path project, String kind) throws IOException {
    try (var files = Files.list(project.resolve("content").resolve(kind))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.getFileName().toString().startsWith("_"))
          .sorted()
          .toList();
    }
  }
}
