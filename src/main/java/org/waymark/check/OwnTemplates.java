package org.waymark.check;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.problem.Place;

/** A project's own templates, to find in them what went wrong on a page. */
public final class OwnTemplates {

  private final SortedMap<String, String> texts;

  /**
   * @param texts by the path in the project: {@code templates/news.ftlh}
   */
  public OwnTemplates(Map<String, String> texts) {
    this.texts = new TreeMap<>(texts);
  }

  /** Where words stand for the first time; empty when they stand nowhere as they are. */
  Optional<Place> find(String words) {
    return texts.entrySet().stream()
        .filter(template -> template.getValue().contains(words))
        .map(template -> place(template.getKey(), template.getValue(), words))
        .findFirst();
  }

  private static Place place(String file, String text, String words) {
    return place(file, text, text.indexOf(words));
  }

  /** A place in a file, by how many characters stand before it. */
  static Place place(String file, String text, int at) {
    String before = text.substring(0, Math.min(at, text.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int begin = before.lastIndexOf('\n') + 1;
    return new Place(file, line, before.codePointCount(begin, before.length()) + 1);
  }
}
