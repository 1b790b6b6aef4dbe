package org.waymark.markdown;

import java.util.Locale;

/** Takes out of an address what only serves to follow readers about. */
final class Tracking {
  private Tracking() {}

  static String strip(String address) {
    int query = address.indexOf('?');
    int hash = address.indexOf('#');
    int end = hash < 0 ? address.length() : hash;
    if (query < 0 || query > end) {
      return address;
    }
    StringBuilder kept = new StringBuilder();
    for (String parameter : address.substring(query + 1, end).split("&", -1)) {
      if (!isTracking(parameter.toLowerCase(Locale.ROOT))) {
        kept.append(kept.isEmpty() ? "?" : "&").append(parameter);
      }
    }
    return address.substring(0, query) + kept + address.substring(end);
  }

  private static boolean isTracking(String parameter) {
    return parameter.startsWith("utm_")
        || parameter.startsWith("fbclid=")
        || parameter.startsWith("gclid=");
  }
}
