package org.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A link with its words.
 *
 * @param language of the words; null when it is that of the page
 */
public record Link(String href, String text, @Nullable LanguageTag language) {

  /** A link in the language of the page. */
  public Link(String href, String text) {
    this(href, text, null);
  }
}
