package org.waymark.page;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Film;
import org.waymark.library.Addresses;
import org.waymark.page.view.FilmPart;

/** Films and other media files as pages show them. */
final class Films {

  private static final String CONTENT = "content/";

  private Films() {}

  static FilmPart of(Edition edition, String title, Film film) {
    return new FilmPart(
        title,
        href(edition, film.src()),
        href(edition, film.poster()),
        href(edition, film.captions()),
        href(edition, film.transcript()),
        film.length() == null ? "" : film.length());
  }

  private static String href(Edition edition, @Nullable String src) {
    if (src == null || src.startsWith("https://")) {
      return src == null ? "" : src;
    }
    return edition.href(Addresses.media(CONTENT + src));
  }
}
