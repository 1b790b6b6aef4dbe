package org.waymark.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Organisation.Cost;

/**
 * A telephone number that exists as far as its country's numbering plan tells.
 *
 * @param kind whether it is called or texted
 * @param number as machines compare it: {@code +448081643332}, or the digits alone of a short
 *     number or a text code: {@code 116123}
 * @param display as the country writes it: {@code 0808 164 3332}; with the grouping its owner chose
 *     where that is part of the name: {@code 0800 58 58 58}
 * @param cost what its first digits say it costs
 */
public record Telephone(Kind kind, String number, String display, Cost cost)
    implements TelephoneReading {

  /** What a person does with the number. */
  public enum Kind {
    CALL,
    TEXT
  }

  /**
   * Reads a number as an editor writes it: with spaces, hyphens or brackets where they like, with
   * or without the country code. Never throws, whatever is written.
   *
   * @param region the country whose numbers need no country code
   */
  public static TelephoneReading read(String written, Kind kind, CallRegion region) {
    TelephoneFinding unfit = WrittenNumber.unfit(written);
    if (unfit != null) {
      return unfit;
    }
    WrittenNumber typed = WrittenNumber.of(written);
    TelephoneReading shortNumber = ShortNumbers.read(typed, kind, region);
    if (shortNumber != null) {
      return shortNumber;
    }
    Telephone quick = QuickNumbers.find(typed.digits(), kind, region);
    TelephoneReading read = quick != null ? quick : LibraryNumbers.read(typed, kind, region);
    return read instanceof Telephone telephone ? telephone.groupedAs(typed) : read;
  }

  /** The address of a link: {@code tel:+448081643332}, {@code tel:116123}, {@code sms:85258}. */
  public String uri() {
    return (kind == Kind.TEXT ? "sms:" : "tel:") + number;
  }

  /**
   * The digits one by one, with a pause between groups, for screen readers that would otherwise say
   * "one hundred and sixty-four": {@code 0 8 0 8, 1 6 4, 3 3 3 2}.
   */
  public String spoken() {
    StringBuilder spoken = new StringBuilder(3 * display.length());
    boolean pause = false;
    for (int i = 0; i < display.length(); i++) {
      char c = display.charAt(i);
      if (c == '+' || WrittenNumber.isDigit(c)) {
        if (!spoken.isEmpty()) {
          spoken.append(pause ? ", " : " ");
        }
        spoken.append(c);
        pause = false;
      } else {
        pause = true;
      }
    }
    return spoken.toString();
  }

  /** What is wrong with saying that this number costs {@code declared}; empty if nothing is. */
  public Optional<TelephoneFinding> contradiction(Cost declared) {
    return allows(declared)
        ? Optional.empty()
        : Optional.of(TelephoneFindings.contradiction(this, declared));
  }

  /** First digits do not tell what a text to a code costs: some are free, some are not. */
  private boolean allows(Cost declared) {
    if (declared == cost) {
      return true;
    }
    if (kind == Kind.CALL || cost != Cost.TEXT_RATE) {
      return false;
    }
    return number.startsWith("+")
        ? declared == Cost.MOBILE_RATE
        : declared == Cost.FREE || declared == Cost.PREMIUM;
  }

  private Telephone groupedAs(WrittenNumber typed) {
    @Nullable String grouping = OwnGrouping.of(typed, display);
    return grouping == null ? this : new Telephone(kind, number, grouping, cost);
  }
}
