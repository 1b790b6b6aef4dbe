package org.waymark.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Irish postcodes, as <a href="https://www.eircode.ie/">Eircode's</a> product guide makes them: a
 * letter and two digits, or D6W; then four letters or digits, of which at least one is a digit. Of
 * the letters only A, C, D, E, F, H, K, N, P, R, T, V, W, X and Y are used. Capital letters alone.
 */
final class EircodeRule implements Rule {

  private static final String LETTERS = "ACDEFHKNPRTVWXY";
  private static final int LENGTH = 4;

  @Override
  public @Nullable Spot at(Folded text, int at) {
    int start = at - 1;
    if (!isLetter(text.at(start)) || text.isWord(start - 1)) {
      return null;
    }
    if ("#_@&=.-/\\".indexOf(text.at(start - 1)) >= 0) {
      return null;
    }
    boolean key = text.isDigit(at + 1) || text.slice(start, at + 2).equals("D6W");
    int second = text.at(at + 2) == ' ' ? at + 3 : at + 2;
    int digits = 0;
    int letters = 0;
    for (int i = second; i < second + LENGTH; i++) {
      digits += text.isDigit(i) ? 1 : 0;
      letters += isLetter(text.at(i)) ? 1 : 0;
    }
    int end = second + LENGTH;
    if (!key || digits + letters < LENGTH || digits == 0 || letters == 0 || text.isWord(end)) {
      return null;
    }
    String value = text.slice(start, start + 3) + text.slice(second, end);
    return new Spot(PersonalKind.POSTCODE, start, end, value);
  }

  private static boolean isLetter(char c) {
    return LETTERS.indexOf(c) >= 0;
  }
}
