package org.waymark.markdown;

import java.util.SortedSet;
import java.util.TreeSet;

/** Says what is wrong with addresses, and what to type instead. */
final class AddressReports {
  private static final String WHOLE_ADDRESS =
      "Write the whole address of the page, beginning with https://.";

  private final Reports reports;

  AddressReports(Reports reports) {
    this.reports = reports;
  }

  /** Reports an address that no link is made of. */
  void add(Address address, String written, int offset) {
    if (address instanceof Address.Unsafe unsafe) {
      String message =
          "The address \u201C" + shown(written) + "\u201D is not safe. " + unsafe.reason();
      reports.add(MarkdownCode.ADDRESS_UNSAFE, offset, message, WHOLE_ADDRESS);
    } else if (address instanceof Address.Unknown unknown) {
      reports.add(
          MarkdownCode.ADDRESS_UNKNOWN,
          offset,
          "Nothing is known that is written \u201C" + unknown.scheme() + ":\u201D.",
          unknown.meant() == null
              ? "Write one of " + known() + " or a whole address with https://."
              : "Did you mean \u201C" + unknown.meant() + ":\u201D?");
    } else {
      reports.add(
          MarkdownCode.ADDRESS_EMPTY,
          offset,
          "This link has no address.",
          "Write the address between the round brackets.");
    }
  }

  void addPicture(Address address, String written, int offset) {
    if (address instanceof Address.External || address instanceof Address.Inside) {
      reports.add(
          MarkdownCode.PICTURE_FROM_ELSEWHERE,
          offset,
          "The picture \u201C" + shown(written) + "\u201D is not in this project.",
          "If you may, put a copy into the media folder and write media/ and its name.");
    } else {
      add(address, written, offset);
    }
  }

  void checkAlternative(Mention mention, int offset) {
    boolean needed = mention.scheme() == Scheme.MEDIA || mention.scheme() == Scheme.SITE;
    if (needed && mention.text().isBlank()) {
      reports.add(
          MarkdownCode.PICTURE_WITHOUT_ALT,
          offset,
          "The picture \u201C"
              + shown(mention.target())
              + "\u201D has no words for those who cannot see it.",
          "Describe it between the square brackets: ![A nurse on the telephone]("
              + shown(mention.target())
              + ")");
    }
  }

  private static String known() {
    SortedSet<String> words = new TreeSet<>(Scheme.written());
    return String.join(":, ", words) + ":";
  }

  private static String shown(String address) {
    String line = address.replace('\n', ' ').replace('\t', ' ');
    return line.length() <= 80 ? line : line.substring(0, 79) + "\u2026";
  }
}
