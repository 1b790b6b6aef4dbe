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
        .map(template -> in(template.getKey(), template.getValue(), words))
        .findFirst();
  }

  private static Place in(String file, String text, String words) {
    return Place.in(file, text, text.indexOf(words));
  }
}
