package org.waymark.privacy;

/** How the lines of a text belong together. */
public enum TextForm {
  /** Fields between lines of hyphens, then paragraphs, as in Markdown files. */
  MARKDOWN,
  /** Fields alone, as in YAML files. */
  FIELDS,
  /** Paragraphs with an empty line between them: plain text, captions. */
  PARAGRAPHS,
  /** Each line stands for itself: tables, and what can be read in a finished file. */
  LINES
}
