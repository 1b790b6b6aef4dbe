package org.waymark.scaffold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.waymark.library.Draft;
import org.waymark.markdown.Heading;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.TextReader;
import org.waymark.source.Yaml;
import org.waymark.source.YamlReader;

/**
 * A translation's file: the fields of the original, which each version has for itself, and its
 * headings. Not its text: a translator sees at once what is still to do, and words of the original
 * do not come out as if they were translated.
 */
final class Translation {

  /** What a translation says in words of its own, or says anew. */
  private static final Set<String> OWN =
      Set.of("title", "summary", "date", "updated", "draft", "aliases");

  private static final String CONSENT = "consent";

  private Translation() {}

  static String text(Draft original, String title, LocalDate today) {
    List<String> lines = new ArrayList<>();
    lines.add("---");
    lines.add("# A translation of " + original.file().name() + ".");
    lines.add("# Lines that begin with # are notes: readers never see them.");
    lines.add("title: " + YamlText.quoted(title));
    lines.add("summary: " + YamlText.quoted("To be translated."));
    lines.add("date: " + today);
    lines.add("# Not finished: never published.");
    lines.add("draft: true");
    lines.add("# As in the original. Translate the texts among them; ids and numbers stay.");
    lines.addAll(fields(original));
    lines.add("---");
    lines.add("");
    for (Heading heading : original.body().outline()) {
      lines.add("#".repeat(heading.level()) + " " + words(heading) + "\n");
    }
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  private static List<String> fields(Draft original) {
    Problems unheard = new Problems();
    String text = new TextReader(unheard).read(original.file());
    FrontMatter parts = FrontMatter.split("", text == null ? "" : text, unheard);
    List<Yaml.Entry> entries =
        YamlReader.read("", parts.yaml(), 1, unheard).map(Yaml.Mapping::entries).orElse(List.of());
    List<String> yaml = Arrays.asList(parts.yaml().split("\n"));
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Yaml.Scalar key = entries.get(i).key();
      int from = key.line() - 1;
      int to = i + 1 < entries.size() ? entries.get(i + 1).key().line() - 1 : yaml.size();
      if (key.column() == 1 && to > from && !OWN.contains(key.text())) {
        kept.addAll(
            key.text().equals(CONSENT) ? asked(yaml.subList(from, to)) : yaml.subList(from, to));
      }
    }
    return kept;
  }

  /** Who agreed to a text has not agreed to another in its place. */
  private static List<String> asked(List<String> consent) {
    List<String> lines = new ArrayList<>();
    lines.add("# The teller agreed to the original. Once they have agreed to the translation too,");
    lines.add("# take the # away from what follows, with the day on which they did.");
    consent.forEach(line -> lines.add("# " + line));
    return lines;
  }

  private static String words(Heading heading) {
    String plain = heading.text().replaceAll("([\\\\`*_\\[\\]<>{}#])", "\\\\$1");
    return heading.named() ? plain + " {#" + heading.id() + "}" : plain;
  }
}
