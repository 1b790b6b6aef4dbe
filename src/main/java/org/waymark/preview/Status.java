package org.waymark.preview;

/**
 * What HTTP calls an answer, after <a
 * href="https://www.rfc-editor.org/rfc/rfc9110#name-status-codes">RFC 9110</a>.
 */
final class Status {

  static final int OK = 200;
  static final int PARTIAL = 206;
  static final int MOVED = 301;
  static final int FOUND = 302;
  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int METHOD_NOT_ALLOWED = 405;
  static final int CONFLICT = 409;
  static final int GONE = 410;
  static final int TOO_LARGE = 413;
  static final int NO_SUCH_RANGE = 416;
  static final int UNPROCESSABLE = 422;
  static final int FAILED = 500;

  private Status() {}
}
