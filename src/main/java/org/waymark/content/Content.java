package org.waymark.content;

import org.jspecify.annotations.Nullable;

/** What a content file says in its fields. */
public sealed interface Content permits Story, Factsheet, Organisation, Evidence, News, Page {

  /** The fields that every type has. */
  Common common();

  /** Its film or sound recording; null for those that have none, and for types that cannot. */
  default @Nullable Film film() {
    return null;
  }
}
