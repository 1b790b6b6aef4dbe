package org.waymark.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.library.Shared;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.Yaml;
import org.waymark.source.YamlReader;

/** Puts a language's words together: the theme's, over them the project's, below them English. */
final class WordingReader {

  private static final String ENGLISH = "en";

  /** How many items each list of a wording file has. */
  /** As many as fit into a sentence. */
  private static final int MOST_NAMED = 5;

  private static final Map<String, Integer> LISTS = Map.of("months", 12, "days", 7, "clock", 24);

  private final Theme theme;
  private final Problems problems;

  WordingReader(Theme theme, Problems problems) {
    this.theme = theme;
    this.problems = problems;
  }

  Wording read(String language) {
    Words all = new Words();
    ThemeFile english = fileOf(theme.packed(), ENGLISH);
    readInto(all, english);
    Words known = all.copy();
    readInto(all, fileOf(theme.own(), ENGLISH));
    ThemeFile own = fileOf(theme.own(), language);
    if (!baseOf(language).equals(ENGLISH)) {
      ThemeFile packed = fileOf(theme.packed(), language);
      Words words = new Words();
      readInto(words, packed);
      readInto(words, own);
      tellMissing(language, own == null ? packed : own, all, words);
      all.putAll(words);
    }
    tellUnknown(own, known);
    return new Wording(language, all.texts(), all.lists());
  }

  private void readInto(Words words, @Nullable ThemeFile file) {
    if (file != null) {
      YamlReader.read(file.place(), file.text(), 1, problems)
          .ifPresent(lines -> lines.entries().forEach(line -> read(line, file, words)));
    }
  }

  private void read(Yaml.Entry line, ThemeFile file, Words words) {
    String key = line.key().text();
    Integer length = LISTS.get(key);
    if (length == null && line.value() instanceof Yaml.Scalar text && !text.isNothing()) {
      words.texts().put(key, text.text());
    } else if (length != null && line.value() instanceof Yaml.Sequence list) {
      readList(key, length, list, file, words);
    } else {
      tellValue(line.value(), file, length);
    }
  }

  private void readList(String key, int length, Yaml.Sequence list, ThemeFile file, Words words) {
    List<String> items = new ArrayList<>();
    for (Yaml item : list.items()) {
      if (item instanceof Yaml.Scalar text) {
        items.add(text.text());
      }
    }
    if (items.size() == length) {
      words.lists().put(key, items);
    } else {
      tellValue(list, file, length);
    }
  }

  private void tellValue(Yaml value, ThemeFile file, @Nullable Integer length) {
    problems.add(
        TemplateCode.WORDING_VALUE,
        new Place(file.place(), value.line(), value.column()),
        length == null
            ? "Here must be a text, and nothing but a text."
            : "Here must be a list of " + length + " texts.",
        length == null
            ? "Write the words in double quotes after the colon."
            : "Write it as the theme does: [\"…\", \"…\", …].");
  }

  private void tellMissing(String language, @Nullable ThemeFile file, Words english, Words words) {
    if (file == null) {
      problems.add(
          TemplateCode.WORDING_LANGUAGE,
          Place.of(Shared.SITE),
          "There are no words for the language \"" + language + "\", so English ones are used.",
          "Copy templates/wording/en.yaml to templates/wording/"
              + language
              + ".yaml, then translate.");
      return;
    }
    List<String> missing = english.keys().stream().filter(key -> !words.has(key)).toList();
    if (!missing.isEmpty()) {
      String names = String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
      problems.add(
          TemplateCode.WORDING_MISSING,
          Place.of(file.place()),
          "There are no words for "
              + names
              + (missing.size() > MOST_NAMED
                  ? " and " + (missing.size() - MOST_NAMED) + " more"
                  : "")
              + ", so the English ones are used.",
          "Add lines to templates/wording/"
              + language
              + ".yaml such as "
              + missing.get(0)
              + ": \"…\"");
    }
  }

  private void tellUnknown(@Nullable ThemeFile own, Words known) {
    if (own == null) {
      return;
    }
    // What is wrong with the file was told when it was read.
    YamlReader.read(own.place(), own.text(), 1, new Problems())
        .ifPresent(lines -> lines.entries().forEach(line -> tellUnknown(line.key(), own, known)));
  }

  private void tellUnknown(Yaml.Scalar key, ThemeFile own, Words known) {
    if (!known.has(key.text()) && !theme.isMentioned("\"" + key.text() + "\"")) {
      problems.add(
          TemplateCode.WORDING_UNKNOWN,
          new Place(own.place(), key.line(), key.column()),
          "No page asks for the words \"" + key.text() + "\".",
          Nearest.to(key.text(), known.keys())
              .map(nearest -> "Did you mean \"" + nearest + "\"?")
              .orElse("Delete the line, or use the words in a template of your own."));
    }
  }

  /** {@code cy-GB} has the words of {@code cy} unless it has a file of its own. */
  private static @Nullable ThemeFile fileOf(Map<String, ThemeFile> files, String language) {
    ThemeFile file = files.get("wording/" + language + ".yaml");
    return file != null ? file : files.get("wording/" + baseOf(language) + ".yaml");
  }

  private static String baseOf(String language) {
    int end = language.indexOf('-');
    return end < 0 ? language : language.substring(0, end);
  }

  /** What some files say. */
  private record Words(Map<String, String> texts, Map<String, List<String>> lists) {

    Words() {
      this(new HashMap<>(), new HashMap<>());
    }

    Words copy() {
      return new Words(new HashMap<>(texts), new HashMap<>(lists));
    }

    void putAll(Words others) {
      texts.putAll(others.texts);
      lists.putAll(others.lists);
    }

    boolean has(String key) {
      return texts.containsKey(key) || lists.containsKey(key);
    }

    TreeSet<String> keys() {
      TreeSet<String> keys = new TreeSet<>(texts.keySet());
      keys.addAll(lists.keySet());
      return keys;
    }
  }
}
