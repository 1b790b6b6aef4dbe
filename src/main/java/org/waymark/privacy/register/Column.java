package org.waymark.privacy.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.content.Choice;

/**
 * A column of the register.
 *
 * <p>The examples are those of the template: an e-mail address and a telephone number that are set
 * aside for such uses (RFC 2606, Ofcom), and a postcode of an area that does not exist.
 */
enum Column implements Choice {
  REF("XX-0000"),
  NAME("Madeup Exampleperson"),
  ALSO_KNOWN_AS("Maddie Exampleperson; Mad"),
  EMAIL("madeup.exampleperson@example.org"),
  TELEPHONE("01632 960999"),
  ADDRESS("1 Made-Up Street, Nowhere"),
  POSTCODE("ZZ99 9ZZ"),
  GIVEN("2026-02-10"),
  UNTIL("2029-02-10"),
  CHANNELS("website; feed"),
  IDENTITY("pen-name"),
  WITHDRAWN(""),
  NOTES("Delete this row: this person does not exist."),
  NAMED_ELSEWHERE("");

  /** How the headings of a charity's own columns begin. */
  static final String OWN = "x-";

  private final String example;

  Column(String example) {
    this.example = example;
  }

  String example() {
    return example;
  }

  boolean isRequired() {
    return this == REF || this == NAME;
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Column::id).toList();
  }

  /** A heading as it is compared: "Also known as" is {@code also-known-as}. */
  static String plain(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }

  static Optional<Column> of(String heading) {
    String plain = plain(heading);
    return Arrays.stream(values()).filter(column -> column.id().equals(plain)).findFirst();
  }
}
