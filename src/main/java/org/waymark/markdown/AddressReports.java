package org.waymark.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says what is wrong with addresses, and what to type instead. */
final class AddressReports {
  private static final String WHOLE_ADDRESS =
      "Write the whole address of the page, beginning with https://.";

  private static final Set<String> PLAIN = Set.of("http", "https", "mailto", "tel");

  private final Reports reports;

  AddressReports(Reports reports) {
    this.reports = reports;
  }

  /** Reports an address that no link is made of. */
  void add(Address address, String written, int offset) {
    if (address instanceof Address.Unsafe unsafe) {
      String message = "The address \"" + shown(written) + "\" is not safe. " + unsafe.reason();
      reports.add(MarkdownCode.ADDRESS_UNSAFE, offset, message, WHOLE_ADDRESS);
    } else if (address instanceof Address.Unknown unknown) {
      reports.add(
          MarkdownCode.ADDRESS_UNKNOWN,
          offset,
          "Nothing is known that is written \"" + unknown.scheme() + ":\".",
          unknown.meant() == null
              ? "Write one of " + known() + " or a whole address with https://."
              : "Did you mean \"" + unknown.meant() + ":\"?");
    } else {
      reports.add(
          MarkdownCode.ADDRESS_EMPTY,
          offset,
          "A link or picture has no address.",
          "Write the address between the round brackets.");
    }
  }

  void addPicture(Address address, String written, int offset) {
    if (address instanceof Address.External || address instanceof Address.Inside) {
      reports.add(
          MarkdownCode.PICTURE_FROM_ELSEWHERE,
          offset,
          "The picture \"" + shown(written) + "\" is not in this project.",
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
          "The picture \""
              + shown(mention.target())
              + "\" has no words for those who cannot see it.",
          "Describe it between the square brackets: ![A nurse on the telephone]("
              + shown(mention.target())
              + ")");
    }
  }

  /**
   * Reports what looks like a link and is none: text in brackets with such an address behind it.
   */
  void checkUnread(CharSequence next, int offset) {
    int open = InlineScanner.spaces(next, 0);
    int end = open + 1;
    while (InlineScanner.isLetter(InlineScanner.at(next, end))) {
      end++;
    }
    if (InlineScanner.at(next, open) != '(' || InlineScanner.at(next, end) != ':') {
      return;
    }
    String word = next.subSequence(open + 1, end).toString().toLowerCase(Locale.ROOT);
    if (Scheme.named(word) != null || PLAIN.contains(word)) {
      reports.add(
          MarkdownCode.LINK_UNREADABLE,
          offset,
          "This looks like a link, but its address cannot be read.",
          "Write the round brackets right behind the square ones, and no spaces in the address.");
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
