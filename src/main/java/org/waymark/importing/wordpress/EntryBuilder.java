package org.waymark.importing.wordpress;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Gathers what the elements of an entry say. */
final class EntryBuilder {

  private static final int DAY = "2026-11-21".length();

  /** WordPress's own name for the picture that stands for a text. */
  static final String PICTURE = "_thumbnail_id";

  private final int line;
  private final Map<String, String> values = new HashMap<>();
  private final List<Entry.Term> terms = new ArrayList<>();
  private String alt = "";
  private boolean cut;

  EntryBuilder(int line) {
    this.line = line;
  }

  /**
   * A value.
   *
   * @param name the element's, with its prefix: {@code wp:post_id}
   */
  void value(String name, String text) {
    values.putIfAbsent(name, text);
  }

  void term(String domain, String slug, String name) {
    if (!domain.isEmpty()) {
      terms.add(new Entry.Term(domain, decoded(slug), plain(name)));
    }
  }

  void meta(String key, String value) {
    if (key.equals("_wp_attachment_image_alt")) {
      alt = plain(value);
    } else if (key.equals(PICTURE)) {
      values.putIfAbsent(PICTURE, value);
    }
  }

  /** A text was too long to be held. */
  void cut() {
    cut = true;
  }

  Entry build() {
    return new Entry(
        number("wp:post_id"),
        text("wp:post_type"),
        text("wp:status"),
        plain(raw("title")),
        decoded(text("wp:post_name")),
        text("link"),
        number("wp:post_parent"),
        day("wp:post_date"),
        day("wp:post_modified"),
        !text("wp:post_password").isEmpty(),
        text("dc:creator"),
        raw("content:encoded"),
        raw("excerpt:encoded"),
        terms,
        text("wp:attachment_url"),
        alt,
        number(PICTURE),
        line,
        cut);
  }

  private String raw(String name) {
    return values.getOrDefault(name, "");
  }

  private String text(String name) {
    return raw(name).strip();
  }

  private long number(String name) {
    try {
      return Long.parseLong(text(name));
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  private @Nullable LocalDate day(String name) {
    String text = text(name);
    try {
      // Drafts that never were published have 0000-00-00.
      return text.length() < DAY ? null : LocalDate.parse(text.substring(0, DAY));
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** Titles and names have entities and now and then elements in them. */
  private static String plain(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0
        ? html.strip()
        : Jsoup.parseBodyFragment(html).text().strip();
  }

  /** What is not of the Latin alphabet is percent-encoded. */
  static String decoded(String slug) {
    if (slug.indexOf('%') < 0) {
      return slug;
    }
    try {
      return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException cutOff) {
      return slug;
    }
  }
}
