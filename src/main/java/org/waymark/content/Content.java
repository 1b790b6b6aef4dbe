package org.waymark.content;

/** What a content file says in its fields. */
public sealed interface Content permits Story, Factsheet, Organisation, Evidence, News, Page {

  /** The fields that every type has. */
  Common common();
}
