package org.waymark.content;

import java.util.Locale;

/** The kinds of thing that have ids which fields may name. */
public enum Vocabulary {
  TOPIC,
  /** A topic of the facet {@code teller}. */
  ROLE,
  /** A topic of the facet {@code need}. */
  NEED,
  /** A topic of the facet {@code audience}, where the site has one; else any id. */
  AUDIENCE,
  CONTENT_NOTE,
  TERM,
  ORGANISATION,
  STORY,
  PAGE,
  EVIDENCE,
  /** {@code evidence-id/figure-id}. */
  FIGURE,
  /** A language of the site, by its code. */
  LANGUAGE;

  /** As a sentence names it: "content note". */
  public String words() {
    return this == EVIDENCE
        ? "item of the evidence register"
        : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The same with its article: "an organisation". */
  String withArticle() {
    String words = words();
    return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
  }
}
