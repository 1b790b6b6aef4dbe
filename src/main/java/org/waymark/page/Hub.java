package org.waymark.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Page;
import org.waymark.library.Item;

/**
 * A page that is put together from sections, with what all kinds of section are made from.
 *
 * @param text fills the parts of the page's own text
 */
record Hub(Edition edition, Item item, Page page, PageText text) {

  private static final int USUAL_LIMIT = 6;

  /** A section's heading: its own, or the interface's words for its kind. */
  String title(Page.Section section) {
    return section.title() != null
        ? edition.text(section.title())
        : edition.say("section-" + section.show().id());
  }

  int limit(Page.Section section) {
    return section.limit() == null ? USUAL_LIMIT : section.limit();
  }

  /** Something that a section names, where it may be seen. */
  Optional<Item> find(ContentType type, @Nullable String id) {
    return id == null ? Optional.empty() : edition.library().in(new Key(type, id), edition.code());
  }

  /** The page whose list a section shows: this one, or the one it names; null if that is hidden. */
  @Nullable Page owner(Page.Section section) {
    if (section.of() == null) {
      return page;
    }
    return find(ContentType.PAGE, section.of()).map(found -> (Page) found.content()).orElse(null);
  }
}
