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
  EVIDENCE,
  /** {@code evidence-id/figure-id}. */
  FIGURE,
  /** A language of the site, by its code. */
  LANGUAGE;

  /** As a sentence names it: "content note". */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
