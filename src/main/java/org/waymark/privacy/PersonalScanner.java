package org.waymark.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.privacy.Rule.Spot;

/**
 * Finds data of a person's own in a text: what its {@link Rule}s recognise, in one go. How it is
 * written does not hide it: digits of any script count, and so does what emphasis, soft hyphens and
 * spaces that do not break stand in the middle of.
 *
 * <p>The digits of a web address are no number of anybody; the names of people in it are found.
 */
public final class PersonalScanner {

  private static final List<Rule> AT_DIGITS =
      List.of(
          new CoordinatesRule(),
          new NationalInsuranceRule(),
          new BankAccountRule(),
          new NhsNumberRule(),
          new TelephoneRule(),
          new HospitalNumberRule(),
          new PostcodeRule(),
          new EircodeRule());

  private static final List<Rule> AT_SIGNS =
      List.of(new TelephoneRule(), new EmailRule(), new HandleRule(), new ProfileRule());

  private static final Rule BIRTH = new BirthRule();
  private static final Rule SPELLED_EMAIL = new SpelledEmailRule();
  private static final Rule POSTCODE = new PostcodeRule();

  private static final List<Rule> IN_ADDRESSES =
      List.of(new ProfileRule(), new EmailRule(), new CoordinatesRule());

  /** With what something can begin, or be known by. */
  private static final boolean[] BEGINS = begins();

  private final Folded text;
  private final List<PersonalFind> found = new ArrayList<>();
  private int addressEnd;

  private PersonalScanner(Folded text) {
    this.text = text;
  }

  private static boolean[] begins() {
    boolean[] begins = new boolean[0x80];
    for (char c : "0123456789@/+(:aAbBdDgGpPsS".toCharArray()) {
      begins[c] = true;
    }
    return begins;
  }

  /**
   * All that stands in a text, in its order; nothing is in two finds.
   *
   * @param form how its lines belong together
   */
  public static List<PersonalFind> scan(String text, TextForm form) {
    return new PersonalScanner(Folding.of(text, form)).scan();
  }

  /**
   * A text as it is compared: in small letters, with single spaces, and without what is not seen.
   */
  public static String plain(String text) {
    Folded folded = Folding.of(text, TextForm.LINES);
    String plain = folded.slice(0, folded.length()).toLowerCase(Locale.ROOT);
    return String.join(" ", plain.strip().split("\\s+", -1));
  }

  private List<PersonalFind> scan() {
    int done = 0;
    for (int i = 0; i < text.length(); ) {
      char c = text.at(i);
      if (c < 0x80 && !BEGINS[c]) {
        i++;
        continue;
      }
      Spot spot = at(i);
      if (spot != null && spot.from() >= done) {
        found.add(text.find(spot.kind(), spot.from(), spot.to(), spot.value()));
        done = Math.max(done, spot.to());
        i = Math.max(i + 1, spot.to());
      } else {
        i++;
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return List.copyOf(found);
  }

  private @Nullable Spot at(int i) {
    char c = text.at(i);
    if (c == ':' && text.at(i + 1) == '/' && text.at(i + 2) == '/') {
      addressEnd = addressEnd(i);
      return null;
    }
    boolean digit = c >= '0' && c <= '9';
    if (i < addressEnd) {
      boolean may = c == '@' || c == '/' || (digit && !text.isDigit(i - 1));
      return may ? first(IN_ADDRESSES, i) : null;
    } else if (digit) {
      return text.isDigit(i - 1) ? null : first(AT_DIGITS, i);
    } else if (c == '@' || c == '/' || c == '+' || c == '(') {
      return first(AT_SIGNS, i);
    }
    return Character.isLetter(c) && !text.isWord(i - 1) ? atWord(c, i) : null;
  }

  /** A word is looked at only when it begins like one that says something. */
  private @Nullable Spot atWord(char c, int i) {
    return switch (c) {
      case 'a', 'A' -> SPELLED_EMAIL.at(text, i);
      case 'B', 'b' -> {
        Spot birth = BIRTH.at(text, i);
        yield birth == null ? POSTCODE.at(text, i) : birth;
      }
      case 'd', 'D', 'g', 'G', 'p', 'P', 's', 'S' -> BIRTH.at(text, i);
      default -> c < 0x80 ? null : BIRTH.at(text, i);
    };
  }

  private @Nullable Spot first(List<Rule> rules, int i) {
    for (Rule rule : rules) {
      Spot spot = rule.at(text, i);
      if (spot != null) {
        return spot;
      }
    }
    return null;
  }

  /** Behind an address: at a space, a quotation mark or a closing bracket. */
  private int addressEnd(int from) {
    int end = from;
    while (end < text.length() && text.at(end) > ' ' && "\"<>)]}|".indexOf(text.at(end)) < 0) {
      end++;
    }
    return end;
  }
}
