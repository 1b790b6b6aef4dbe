package org.waymark.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DiallableNumber;

/**
 * Telephone numbers that can be dialled, of the United Kingdom and Ireland as they are written
 * there and of all countries with {@code +} or {@code 00}, as {@link DiallableNumber} knows them.
 * Between their digits there may be spaces, hyphens, full stops and brackets, {@code (0)} too.
 * Numbers of fewer than seven digits, such as 999, 116 123 and 85258, are nobody's own.
 */
final class TelephoneRule implements Rule {

  /** The numbers of books and journals begin with a zero too. */
  private static final List<String> BOOKS = List.of("isbn", "isbn 10", "issn");

  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 16;
  private static final int MOST_GROUPS = 7;

  @Override
  public @Nullable Spot at(Folded text, int at) {
    int plus = at;
    while (text.at(plus) == '(' || (text.at(plus) == ' ' && plus > at)) {
      plus++;
    }
    boolean abroad = text.at(plus) == '+';
    int from = abroad ? text.skipSpaces(plus + 1) : plus;
    from += text.at(from) == '(' ? 1 : 0;
    if (!text.isDigit(from) || (!abroad && text.at(from) != '0') || !Boundary.before(text, at)) {
      return null;
    }
    DigitGroups groups = DigitGroups.at(text, from);
    if (!abroad && (isList(groups) || isDate(groups, text) || isBook(text, at))) {
      return null;
    }
    return longest(at, abroad, groups);
  }

  /** Single digits or pairs of them, as of days or coordinates; unless it is all digit by digit. */
  private static boolean isList(DigitGroups groups) {
    int longest = 0;
    for (int i = 0; i < groups.count(); i++) {
      longest = Math.max(longest, groups.size(i));
    }
    return groups.count() > 2 && (groups.size(0) == 1 ? longest > 1 : longest == 2);
  }

  private static @Nullable Spot longest(int at, boolean abroad, DigitGroups groups) {
    int most = Math.min(groups.count(), singly(groups) ? groups.count() : MOST_GROUPS);
    for (int count = most; count > 0; count--) {
      int digits = groups.digits(count);
      if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && groups.isWholeAt(count - 1)) {
        String value =
            DiallableNumber.read((abroad ? "+" : "") + groups.joined(count), count > 1)
                .orElse(null);
        if (value != null) {
          return new Spot(PersonalKind.TELEPHONE, at, groups.end(count - 1), value);
        }
      }
    }
    return null;
  }

  /** Digit by digit, with a space behind each. */
  private static boolean singly(DigitGroups groups) {
    for (int i = 0; i < groups.count(); i++) {
      if (groups.size(i) != 1) {
        return false;
      }
    }
    return true;
  }

  /** A day such as {@code 01.02.2021}, with an hour behind it perhaps. */
  private static boolean isDate(DigitGroups groups, Folded text) {
    return groups.count() >= 3
        && groups.gap(1).length() == 1
        && groups.gap(1).equals(groups.gap(2))
        && "-.".contains(groups.gap(1))
        && DateReader.at(text, groups.start(0)) != null;
  }

  private static boolean isBook(Folded text, int at) {
    return Labels.before(text, at).endsWith(BOOKS);
  }
}
