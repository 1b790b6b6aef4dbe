package org.waymark.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places on the map to within a few metres: a latitude and a longitude of at least four decimals
 * each that lie in the United Kingdom or Ireland (49 to 61, -11 to 2.5), or anywhere when a point
 * of the compass, a degree sign or a word such as "latitude" says what they are; and degrees with
 * minutes and a point of the compass, {@code 51°30'26"N 0°7'39"W}.
 */
final class CoordinatesRule implements Rule {

  private static final List<String> NAMES =
      List.of("lat", "latitude", "coordinates", "gps", "geo", "location");

  private static final int FEWEST_DECIMALS = 4;
  private static final int GAP = 16;
  private static final double SOUTH = 49;
  private static final double NORTH = 61;
  private static final double WEST = -11;
  private static final double EAST = 2.5;

  @Override
  public @Nullable Spot at(Folded text, int at) {
    return text.isWord(at - 1) || (text.at(at - 1) == '.' && text.isDigit(at - 2))
        ? null
        : text.at(text.digitsEnd(at)) == '.' ? decimals(text, at) : minutes(text, at);
  }

  private static @Nullable Spot decimals(Folded text, int at) {
    int end = decimalsEnd(text, at);
    if (end < 0) {
      return null;
    }
    int degrees = text.skipSpaces(text.at(end) == '\u00b0' ? end + 1 : end);
    boolean compass = "NSns".indexOf(text.at(degrees)) >= 0 && !text.isWord(degrees + 1);
    boolean said = compass || (degrees > end && text.at(end) != ' ') || isSaid(text, at);
    int next = end;
    while (next < end + GAP && !text.isDigit(next) && text.at(next) != '\n') {
      next++;
    }
    int nextEnd = text.isDigit(next) ? decimalsEnd(text, next) : -1;
    if (nextEnd < 0) {
      return null;
    }
    double latitude = number(text, at, end);
    double longitude = number(text, next, nextEnd);
    boolean here = latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    boolean anywhere = said && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    return here || anywhere
        ? new Spot(PersonalKind.COORDINATES, at, nextEnd, latitude + "," + longitude)
        : null;
  }

  private static boolean isSaid(Folded text, int at) {
    return Labels.before(text, at).endsWith(NAMES);
  }

  /** Behind a number with decimals enough; -1 when there is none. */
  private static int decimalsEnd(Folded text, int from) {
    int point = text.digitsEnd(from);
    int end = text.digitsEnd(point + 1);
    boolean precise = point - from <= 3 && text.at(point) == '.' && end - point > FEWEST_DECIMALS;
    return precise && text.at(end) != '%' && !(text.at(end) == '.' && text.isDigit(end + 1))
        ? end
        : -1;
  }

  private static double number(Folded text, int from, int to) {
    double number = Double.parseDouble(text.slice(from, to));
    return text.at(from - 1) == '-' ? -number : number;
  }

  private static @Nullable Spot minutes(Folded text, int at) {
    int end = compass(text, at, "NSns");
    int next = end < 0 ? -1 : end;
    while (next >= 0 && " ,".indexOf(text.at(next)) >= 0) {
      next++;
    }
    int nextEnd = next < 0 || !text.isDigit(next) ? -1 : compass(text, next, "EWew");
    return nextEnd < 0
        ? null
        : new Spot(PersonalKind.COORDINATES, at, nextEnd, text.slice(at, nextEnd).replace(" ", ""));
  }

  /** Behind degrees, minutes and a point of the compass; -1 when they are not there. */
  private static int compass(Folded text, int from, String points) {
    int i = text.skipSpaces(text.digitsEnd(from));
    if (text.at(i) != '\u00b0') {
      return -1;
    }
    int most = i + 16;
    while (i < most && ("\u00b0'\"\u2032\u2033. ".indexOf(text.at(i)) >= 0 || text.isDigit(i))) {
      i++;
    }
    return points.indexOf(text.at(i)) >= 0 && !text.isWord(i + 1) ? i + 1 : -1;
  }
}
