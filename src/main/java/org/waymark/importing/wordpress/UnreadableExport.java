package org.waymark.importing.wordpress;

import java.io.IOException;
import org.waymark.importing.ImportCode;

/** An export cannot be read any further; thrown through the parser, told as a problem. */
final class UnreadableExport extends IOException {

  private static final long serialVersionUID = 1L;

  private final ImportCode code;
  private final int line;
  private final int column;

  /**
   * @param line counts from 1; 0 for the file as a whole
   * @param column counts from 1; 0 for the line as a whole
   */
  UnreadableExport(ImportCode code, int line, int column, String message) {
    super(message);
    this.code = code;
    this.line = line;
    this.column = column;
  }

  ImportCode code() {
    return code;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
