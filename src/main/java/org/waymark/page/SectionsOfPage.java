package org.waymark.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Page;
import org.waymark.library.Addresses;
import org.waymark.markdown.Heading;
import org.waymark.page.view.Moment;
import org.waymark.page.view.Piece;
import org.waymark.page.view.Section;
import org.waymark.page.view.Supporter;

/** Sections that show what pages say themselves: parts of the text, and lists of their fields. */
final class SectionsOfPage {

  private static final int SECTION_LEVEL = 2;

  private final Hub hub;
  private final Edition edition;

  SectionsOfPage(Hub hub) {
    this.hub = hub;
    this.edition = hub.edition();
  }

  /** A part of the page's text. Its heading becomes the section's, whatever its level was. */
  @Nullable Section text(Page.Section section) {
    String id = section.of() == null ? "" : section.of().replace("#", "");
    for (Heading heading : hub.item().body().outline()) {
      if (heading.id().equals(id)) {
        int up = heading.level() - SECTION_LEVEL;
        List<Piece> pieces = hub.text().fill(hub.item().body().section(id), up);
        String title = section.title() == null ? heading.text() : edition.text(section.title());
        return isEmpty(pieces)
            ? null
            : new Section.OfText(
                section.show().id(), title, id, hub.text().hasPermalinks(), pieces);
      }
    }
    return null;
  }

  private static boolean isEmpty(List<Piece> pieces) {
    return pieces.stream()
        .allMatch(piece -> piece instanceof Piece.Markup markup && markup.html().isBlank());
  }

  /** What happened when. */
  @Nullable Section timeline(Page.Section section) {
    Page owner = hub.owner(section);
    List<Moment> moments = owner == null ? List.of() : Timelines.of(edition, owner.timeline());
    return moments.isEmpty()
        ? null
        : new Section.OfTimeline(section.show().id(), hub.title(section), moments);
  }

  /** Those who stand behind it. */
  @Nullable Section supporters(Page.Section section) {
    Page owner = hub.owner(section);
    List<Supporter> supporters =
        owner == null ? List.of() : owner.supporters().stream().map(this::supporter).toList();
    return supporters.isEmpty()
        ? null
        : new Section.OfSupporters(section.show().id(), hub.title(section), supporters);
  }

  private Supporter supporter(Page.Supporter written) {
    return new Supporter(
        written.name(),
        Objects.requireNonNullElse(written.role(), ""),
        Objects.requireNonNullElse(written.interest(), ""),
        Objects.requireNonNullElse(written.message(), ""),
        edition.day(written.date()),
        written.logo() == null ? "" : edition.href(Addresses.media("content/" + written.logo())));
  }

  /** What readers can do, as long as there is anything left to do. */
  @Nullable Section actions(Page.Section section) {
    Page owner = hub.owner(section);
    if (owner == null) {
      return null;
    }
    Actions actions = new Actions(edition, owner.actions());
    return actions.open().isEmpty()
        ? null
        : new Section.OfActions(
            section.show().id(), hub.title(section), actions.open(), actions.closed());
  }
}
