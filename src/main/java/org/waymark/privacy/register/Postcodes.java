package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the postcodes of the United Kingdom and of Ireland in cells. Postcodes that are figures
 * alone, as elsewhere in Europe, are not looked for: they would be found in every table.
 */
final class Postcodes {

  /**
   * The two halves, after <a href="https://en.wikipedia.org/wiki/Postcodes_in_the_United_Kingdom">
   * the Post Office's forms</a>, and those of Eircode.
   */
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![a-z0-9])(?:([a-z]{1,2}[0-9][0-9a-z]?)[ \\u00a0-]*([0-9][a-z]{2})"
              + "|([acdefhknprtvwxy][0-9][0-9w])[ \\u00a0-]*([0-9acdefhknprtvwxy]{4}))(?![a-z0-9])");

  private Postcodes() {}

  /** Each in small letters, with one space between its halves. */
  static List<String> in(String... cells) {
    List<String> postcodes = new ArrayList<>();
    for (String cell : cells) {
      Matcher found = POSTCODE.matcher(cell.toLowerCase(Locale.ROOT));
      while (found.find()) {
        boolean british = found.group(1) != null;
        postcodes.add(found.group(british ? 1 : 3) + " " + found.group(british ? 2 : 4));
      }
    }
    return postcodes;
  }
}
