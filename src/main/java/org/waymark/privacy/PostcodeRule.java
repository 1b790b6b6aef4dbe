package org.waymark.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whole postcodes of the United Kingdom and the islands around it, as Royal Mail makes them (BS
 * 7666): an area that exists, a district in one of the six forms, a digit and two letters that are
 * none of C, I, K, M, O and V. A district alone, SW1, is none. {@code BFPO 123}, with one to four
 * digits, is one for the forces.
 *
 * <p>In small letters the two halves must be apart, and the second is not an ordinal or a unit of
 * measure, as in "ward e1 2nd floor".
 */
final class PostcodeRule implements Rule {

  private static final Set<String> AREAS =
      Set.of(
          ("AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL"
                  + " DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE"
                  + " KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH"
                  + " PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR"
                  + " TS TW UB W WA WC WD WF WN WR WS WV XM YO ZE")
              .split(" ", -1));

  private static final Set<String> NOT_IN_SMALL_LETTERS =
      Set.of("st", "nd", "rd", "th", "px", "ft", "lb", "hr", "pt", "yd", "gb", "yr");

  private static final List<String> LABELS = List.of("postcode", "post");

  private static final String NEVER_IN_THE_SECOND_HALF = "CIKMOV";
  private static final String AFTER_ONE_LETTER = "ABCDEFGHJKPSTUW";
  private static final String AFTER_TWO_LETTERS = "ABEHMNPRVWXY";
  private static final int LONGEST_FIRST_HALF = 4;

  @Override
  public @Nullable Spot at(Folded text, int at) {
    if (!text.isDigit(at)) {
      return forces(text, at);
    }
    int digit = text.digitsEnd(at) - 1;
    if (!isSecondHalf(text, digit)) {
      return null;
    }
    int end = digit;
    while (text.at(end - 1) == ' ' && digit - end < 2) {
      end--;
    }
    int start = text.wordStart(end);
    String first = text.slice(start, end);
    String second = text.slice(digit, digit + 3);
    if (first.length() > LONGEST_FIRST_HALF
        || "#_@&=.-\\".indexOf(text.at(start - 1)) >= 0
        || !isFirstHalf(first.toUpperCase(Locale.ROOT))
        || !isWrittenAsOne(text, start, first, second, end < digit)) {
      return null;
    }
    String value = (first + second).toUpperCase(Locale.ROOT);
    return new Spot(PersonalKind.POSTCODE, start, digit + 3, value);
  }

  private static @Nullable Spot forces(Folded text, int at) {
    if (!text.isWordStart(at) || !text.says(at, "bfpo ")) {
      return null;
    }
    int from = text.skipSpaces(at + 5);
    from = text.says(from, "c/o ") ? text.skipSpaces(from + 4) : from;
    int end = text.digitsEnd(from);
    return end > from && end - from <= 4 && !text.isLetter(end)
        ? new Spot(PersonalKind.POSTCODE, at, end, "BFPO" + text.slice(from, end))
        : null;
  }

  private static boolean isSecondHalf(Folded text, int digit) {
    for (int i = digit + 1; i <= digit + 2; i++) {
      char c = Character.toUpperCase(text.at(i));
      if (c < 'A' || c > 'Z' || NEVER_IN_THE_SECOND_HALF.indexOf(c) >= 0) {
        return false;
      }
    }
    return !text.isWord(digit + 3);
  }

  private static boolean isFirstHalf(String first) {
    int letters = 0;
    while (letters < first.length() && !isDigit(first.charAt(letters))) {
      letters++;
    }
    if (letters < 1 || letters > 2 || !AREAS.contains(first.substring(0, letters))) {
      return false;
    }
    String district = first.substring(letters);
    return switch (district.length()) {
      case 1 -> isDigit(district.charAt(0));
      case 2 ->
          isDigit(district.charAt(0))
              && (isDigit(district.charAt(1))
                  || (letters == 1 ? AFTER_ONE_LETTER : AFTER_TWO_LETTERS)
                          .indexOf(district.charAt(1))
                      >= 0);
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWrittenAsOne(
      Folded text, int start, String first, String second, boolean apart) {
    boolean small = second.equals(second.toLowerCase(Locale.ROOT));
    if (!small) {
      return second.equals(second.toUpperCase(Locale.ROOT))
          && Character.isUpperCase(first.charAt(0));
    }
    if (Labels.before(text, start).endsWith(LABELS)) {
      return true;
    }
    return apart && !NOT_IN_SMALL_LETTERS.contains(second.substring(1));
  }
}
