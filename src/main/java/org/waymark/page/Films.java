package org.waymark.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Film;
import org.waymark.content.FilmLength;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Links;
import org.waymark.library.Sensitivity;
import org.waymark.markdown.Excerpt;
import org.waymark.page.view.FilmPart;
import org.waymark.page.view.LanguageTag;
import org.waymark.page.view.Piece;

/** Films and sound recordings as pages show them. */
final class Films {

  private static final String CONTENT = "content/";

  private Films() {}

  /**
   * An item's film; null when it has none.
   *
   * @param bodies of the page on which it is shown
   */
  static @Nullable FilmPart of(Edition edition, Bodies bodies, Item item, String title) {
    Film film = item.content().film();
    if (film == null) {
      return null;
    }
    LanguageTag other = edition.otherLanguage(item);
    String written = Objects.requireNonNullElse(film.length(), "");
    FilmLength length = FilmLength.read(written).orElse(null);
    return new FilmPart(
        title,
        film.isSound(),
        film.isElsewhere() ? film.src() : href(edition, film.src()),
        film.isElsewhere() ? host(film.src()) : "",
        href(edition, film.poster()),
        film.isPlayable() && !film.isSound() ? href(edition, film.captions()) : "",
        other == null ? edition.language() : other,
        transcript(bodies, item),
        length == null ? "" : written,
        length == null ? "" : inWords(length, edition.wording()),
        Cards.isSample(item));
  }

  private static String inWords(FilmLength length, Wording wording) {
    List<String> parts = new ArrayList<>();
    part(length.hours(), "length-hour", wording, parts);
    part(length.minutes(), "length-minute", wording, parts);
    part(length.seconds(), "length-second", wording, parts);
    return wording.join(parts);
  }

  private static void part(int count, String unit, Wording wording, List<String> parts) {
    if (count > 0) {
      parts.add(count == 1 ? wording.say(unit) : wording.say(unit + "s", count));
    }
  }

  /** The film that a page names by an id; null when it may not be shown there. */
  static @Nullable FilmPart meant(Edition edition, Bodies bodies, Item page, String id) {
    return new Links(edition.library()).film(id, page) instanceof Links.Target.ToItem found
            && mayStandOn(edition, page, found.item())
        ? of(edition, bodies, found.item(), found.item().title())
        : null;
  }

  /**
   * Whether an item's film may be shown on a page: one that may startle only on its own, and one
   * whose teller wants no words of it elsewhere not there either, as what is said stands beside it.
   */
  static boolean mayStandOn(Edition edition, Item page, Item item) {
    return item.key().equals(page.key())
        || (!Sensitivity.isStartling(item.sensitivity())
            && !edition.library().areWordsTakenBack(page, item));
  }

  private static List<Piece> transcript(Bodies bodies, Item item) {
    return item.said()
        .map(s -> bodies.of(s).fill(Excerpt.of(s.body().pieces(), Excerpt.NO_HEADINGS)))
        .orElse(List.of());
  }

  private static String href(Edition edition, @Nullable String src) {
    return src == null ? "" : edition.href(Addresses.media(CONTENT + src));
  }

  private static String host(String src) {
    try {
      return Objects.requireNonNullElse(new URI(src).getHost(), src);
    } catch (URISyntaxException unreadable) {
      return src; // It was told.
    }
  }
}
