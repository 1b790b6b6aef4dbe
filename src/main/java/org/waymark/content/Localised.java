package org.waymark.content;

import java.util.Map;

/**
 * A short text in one or more languages.
 *
 * @param texts by language code; under the empty code when it was written without a language, which
 *     then is the site's first
 */
public record Localised(Map<String, String> texts) {

  public Localised {
    texts = Map.copyOf(texts);
  }

  /** The same text for every language. */
  public static Localised of(String text) {
    return new Localised(Map.of("", text));
  }

  /** Whether the text exists in a language. */
  public boolean isIn(String language) {
    return texts.containsKey(language);
  }

  /**
   * The text in a language; where there is none, in {@code otherwise}; where there is none, any.
   */
  public String in(String language, String otherwise) {
    String text = texts.get(language);
    if (text == null) {
      text = texts.getOrDefault(otherwise, texts.get(""));
    }
    return text != null ? text : texts.values().stream().sorted().findFirst().orElse("");
  }

  /** The language of the text that {@link #in} gives for the same languages. */
  public String languageIn(String language, String otherwise) {
    if (isIn(language)) {
      return language;
    }
    if (isIn(otherwise) || isIn("")) {
      return otherwise;
    }
    return texts.entrySet().stream()
        .min(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(language);
  }
}
