package org.waymark.content;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Organisation.Cost;

/** Every number there is, by libphonenumber's tables. The first call loads them. */
final class LibraryNumbers {

  /** Digits of an Irish number that is dialled without a 0 before it, such as 1800 80 70 77. */
  private static final int IRISH_SERVICE_DIGITS = 10;

  private static final int MOST_DIGITS_MISSED = 2;

  private LibraryNumbers() {}

  static TelephoneReading read(WrittenNumber typed, Telephone.Kind kind, CallRegion region) {
    TelephoneFinding partial = partial(typed, region);
    if (partial != null) {
      return partial;
    }
    PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    PhoneNumber number;
    try {
      number = library.parse(typed.digits(), region.name());
    } catch (NumberParseException e) {
      return unparsed(e, typed, region);
    }
    if (!library.isValidNumber(number)) {
      return invalid(library, number, typed, region);
    }
    boolean home = number.getCountryCode() == region.countryCode();
    return QuickNumbers.telephone(
        kind,
        library.format(number, PhoneNumberFormat.E164),
        library.format(number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL),
        home ? cost(library, number, region) : Cost.INTERNATIONAL);
  }

  /** Without this, half a number can pass for a whole one of another kind. */
  private static @Nullable TelephoneFinding partial(WrittenNumber typed, CallRegion region) {
    String digits = typed.digits();
    char first = digits.charAt(0);
    if (first == '+' || first == '0') {
      return null;
    }
    if (region == CallRegion.GB || first != '1') {
      return TelephoneFindings.noPrefix(typed.groups());
    }
    return digits.length() < IRISH_SERVICE_DIGITS
        ? TelephoneFindings.tooShort(typed, region)
        : null;
  }

  private static Cost cost(PhoneNumberUtil library, PhoneNumber number, CallRegion region) {
    if (region == CallRegion.GB) {
      return UkCosts.of(library.getNationalSignificantNumber(number));
    }
    PhoneNumberType type = library.getNumberType(number);
    return switch (type) {
      case TOLL_FREE -> Cost.FREE;
      case FIXED_LINE, UAN -> Cost.STANDARD_RATE;
      case MOBILE, FIXED_LINE_OR_MOBILE -> Cost.MOBILE_RATE;
      default -> Cost.PREMIUM;
    };
  }

  private static TelephoneFinding unparsed(
      NumberParseException e, WrittenNumber typed, CallRegion region) {
    return switch (e.getErrorType()) {
      case TOO_LONG -> TelephoneFindings.tooLong(typed, region);
      case INVALID_COUNTRY_CODE -> TelephoneFindings.unknownPrefix(typed, region);
      default -> TelephoneFindings.tooShort(typed, region);
    };
  }

  private static TelephoneFinding invalid(
      PhoneNumberUtil library, PhoneNumber number, WrittenNumber typed, CallRegion region) {
    return switch (library.isPossibleNumberWithReason(number)) {
      case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> TelephoneFindings.tooShort(typed, region);
      case TOO_LONG -> TelephoneFindings.tooLong(typed, region);
      case IS_POSSIBLE, INVALID_LENGTH, INVALID_COUNTRY_CODE ->
          isTheStartOfANumber(library, number)
              ? TelephoneFindings.tooShort(typed, region)
              : TelephoneFindings.unknownPrefix(typed, region);
    };
  }

  /**
   * Whether a digit or two more would make it whole: its length can be right for other prefixes.
   */
  private static boolean isTheStartOfANumber(PhoneNumberUtil library, PhoneNumber number) {
    PhoneNumber longer = new PhoneNumber().mergeFrom(number);
    for (int i = 0; i < MOST_DIGITS_MISSED; i++) {
      longer.setNationalNumber(longer.getNationalNumber() * 10);
      if (library.isValidNumber(longer)) {
        return true;
      }
    }
    return false;
  }
}
