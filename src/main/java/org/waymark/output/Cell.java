package org.waymark.output;

import org.jspecify.annotations.Nullable;

/**
 * What an editor wrote, as a cell of a table that a spreadsheet shows and does not run: after <a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a>, which asks for a quote
 * before what looks like a formula. In many countries spreadsheets divide cells at semicolons, so
 * what follows one counts as well, and a cell has no lines.
 */
final class Cell {

  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private Cell() {}

  /** {@code '=1+1} for {@code =1+1}; empty for no text. */
  static String text(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    StringBuilder cell = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean begins = FORMULA.indexOf(c) >= 0;
      if (begins && cell.isEmpty()) {
        cell.append('\'');
      } else if (begins && cell.charAt(cell.length() - 1) == ';') {
        cell.append(' ');
      }
      cell.append(c < ' ' ? ' ' : c);
    }
    return cell.toString();
  }
}
