package org.waymark.privacy;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What money can be paid to: six digits beside "sort code", eight beside "account number", the two
 * after one another as {@code 12-34-56 12345678}, and British or Irish IBANs (ISO 13616), which
 * have a check number by Modulus 97.
 */
final class BankAccountRule implements Rule {

  private static final List<String> SORT_CODE = List.of("sort", "sortcode", "s/c");
  private static final List<String> ACCOUNT =
      List.of("account", "a/c", "acc", "acct", "bank account", "iban");

  private static final int IBAN_DIGITS = 14;

  @Override
  public @Nullable Spot at(Folded text, int at) {
    Spot iban = iban(text, at);
    if (iban != null || !Boundary.before(text, at)) {
      return iban;
    }
    DigitGroups groups = DigitGroups.at(text, at);
    boolean pairs =
        groups.areOf(2, 2, 2)
            && groups.gap(1).equals(groups.gap(2))
            && "- ".contains(groups.gap(1));
    if (pairs && groups.areOf(2, 2, 2, 8)) {
      return spot(groups, 4);
    }
    Labels before = Labels.before(text, at);
    if ((pairs || groups.areOf(6)) && before.endsWith(SORT_CODE)) {
      return spot(groups, pairs ? 3 : 1);
    }
    int count = groups.areOf(8) ? 1 : groups.areOf(4, 4) ? 2 : 0;
    return count > 0 && groups.isWholeAt(count - 1) && before.endsWith(ACCOUNT)
        ? spot(groups, count)
        : null;
  }

  private static Spot spot(DigitGroups groups, int count) {
    return new Spot(
        PersonalKind.BANK_ACCOUNT, groups.start(0), groups.end(count - 1), groups.joined(count));
  }

  /** {@code at} is at the check number, behind the country's two letters. */
  private static @Nullable Spot iban(Folded text, int at) {
    int start = at - 2;
    if ((!text.says(start, "gb") && !text.says(start, "ie")) || text.isWord(start - 1)) {
      return null;
    }
    StringBuilder plain = new StringBuilder();
    int end = start;
    while (plain.length() < IBAN_DIGITS + 8 && (text.isWord(end) || text.at(end) == ' ')) {
      if (text.isWord(end)) {
        plain.append(Character.toUpperCase(text.at(end)));
      }
      end++;
    }
    return plain.length() == IBAN_DIGITS + 8 && !text.isWord(end) && isChecked(plain.toString())
        ? new Spot(PersonalKind.BANK_ACCOUNT, start, end, plain.toString())
        : null;
  }

  private static boolean isChecked(String iban) {
    StringBuilder digits = new StringBuilder();
    String turned = iban.substring(4) + iban.substring(0, 4);
    for (int i = 0; i < turned.length(); i++) {
      int value = Character.digit(turned.charAt(i), 36);
      if (value < 0) {
        return false;
      }
      digits.append(value);
    }
    return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }
}
