package org.waymark.valid;

/**
 * What a checker says of a place in a file.
 *
 * @param file the file's name below the site's folder
 * @param line from 1
 * @param column from 1
 * @param error whether it breaks the standard; otherwise it is advice
 * @param message the checker's words, in English
 */
record Finding(String file, int line, int column, boolean error, String message) {

  @Override
  public String toString() {
    return "%s:%d:%d %s: %s".formatted(file, line, column, error ? "error" : "advice", message);
  }
}
