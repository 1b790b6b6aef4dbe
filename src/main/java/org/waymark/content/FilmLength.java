package org.waymark.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a film is: {@code 3:40}, or {@code 1:02:05} with hours. */
public record FilmLength(int hours, int minutes, int seconds) {

  private static final Pattern WRITTEN =
      Pattern.compile("(?:(\\d{1,2}):([0-5]\\d)|(\\d{1,3})):([0-5]\\d)");

  /** Reads a length; empty when it is not one, or is nothing. */
  public static Optional<FilmLength> read(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean hours = parts.group(1) != null;
    FilmLength length =
        new FilmLength(
            hours ? Integer.parseInt(parts.group(1)) : 0,
            Integer.parseInt(parts.group(hours ? 2 : 3)),
            Integer.parseInt(parts.group(4)));
    boolean nothing = length.hours + length.minutes + length.seconds == 0;
    return nothing ? Optional.empty() : Optional.of(length);
  }
}
