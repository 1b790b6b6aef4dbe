package org.waymark.content;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the grouping that a helpline chose for its number, such as {@code 0800 58 58 58}: people
 * know it by that rhythm. Numbers with an area code or of mobiles are written as their country
 * writes them, so "0207 733 2653" becomes "020 7733 2653".
 */
final class OwnGrouping {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  private OwnGrouping() {}

  /** The grouping as typed, if it is the owner's to choose and can be read; null if not. */
  static @Nullable String of(WrittenNumber typed, String display) {
    String prefix = display.substring(0, Math.max(0, display.indexOf(' ')));
    if (!isServicePrefix(prefix)) {
      return null;
    }
    String groups = typed.groups();
    return groups.startsWith(prefix + " ") && isReadable(groups, prefix.length() + 1)
        ? groups
        : null;
  }

  /**
   * Prefixes that name no place and no network: 03, 08 and 09, and 1800 and its like in Ireland.
   */
  private static boolean isServicePrefix(String prefix) {
    return prefix.length() == 4
        && (prefix.startsWith("03")
            || prefix.startsWith("08")
            || prefix.startsWith("09")
            || prefix.startsWith("1"));
  }

  private static boolean isReadable(String groups, int from) {
    int length = 0;
    for (int i = from; i <= groups.length(); i++) {
      if (i < groups.length() && groups.charAt(i) != ' ') {
        length++;
      } else if (length < SHORTEST || length > LONGEST) {
        return false;
      } else {
        length = 0;
      }
    }
    return true;
  }
}
