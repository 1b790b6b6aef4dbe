package org.waymark.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Nation;
import org.waymark.content.Page;
import org.waymark.library.Item;
import org.waymark.markdown.Law;
import org.waymark.page.view.Piece;

/**
 * What one page says about the law. A note that has ended is not shown; one that is to come says
 * so. No nation's rule is shown as another's.
 */
final class LawNotes {

  /** Those whose readers might take a rule of the United Kingdom as theirs. */
  private static final Set<Nation> UNITED_KINGDOM =
      EnumSet.of(Nation.ENGLAND, Nation.SCOTLAND, Nation.WALES, Nation.NORTHERN_IRELAND);

  private final Edition edition;
  private final Item item;
  private final List<Law> shown = new ArrayList<>();

  LawNotes(Edition edition, Item item) {
    this.edition = edition;
    this.item = item;
    collect(shownText(item));
  }

  /** All that a page shows of an item's text; a hub may show but parts of it. */
  private static List<org.waymark.markdown.Piece> shownText(Item item) {
    List<org.waymark.markdown.Piece> text = item.body().pieces();
    if (!(item.content() instanceof Page page) || !page.isInParts()) {
      return text;
    }
    List<org.waymark.markdown.Piece> parts = new ArrayList<>(HubPages.beforeHeadings(text));
    for (Page.Section section : page.sections()) {
      if (section.isText() && section.of() != null) {
        parts.addAll(item.body().section(section.of().replace("#", "")));
      }
    }
    return parts;
  }

  /** What stands within a note that is not shown is not shown either. */
  private void collect(List<org.waymark.markdown.Piece> pieces) {
    for (org.waymark.markdown.Piece piece : pieces) {
      if (!(piece instanceof Law law)) {
        collect(piece.inside());
      } else if (isShown(law)) {
        shown.add(law);
        collect(law.pieces());
      }
    }
  }

  boolean isShown(Law law) {
    return !law.hasEnded(edition.library().today());
  }

  /** A note as readers see it, with its content. */
  Piece view(Law law, List<Piece> pieces) {
    return new Piece.Law(
        names(law.nations()),
        edition.day(law.from()),
        law.isComing(edition.library().today()),
        edition.day(law.until()),
        elsewhere(law),
        pieces,
        isLast(law) ? names(without()) : "");
  }

  private String names(List<Nation> nations) {
    return edition.wording().join(edition.nations(nations));
  }

  /** The nations of the page, when the note is about none of them. */
  private String elsewhere(Law law) {
    List<Nation> here = item.common().nations();
    return here.stream().anyMatch(law.nations()::contains) ? "" : names(here);
  }

  private boolean isLast(Law law) {
    @Nullable Law last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
    return last != null && last.line() == law.line() && last.column() == law.column();
  }

  /** The nations of whose law a page for everybody says nothing. */
  private List<Nation> without() {
    if (!item.common().nations().isEmpty()) {
      return List.of();
    }
    Set<Nation> with = EnumSet.noneOf(Nation.class);
    shown.forEach(law -> with.addAll(law.nations()));
    return Arrays.stream(Nation.values())
        .filter(UNITED_KINGDOM::contains)
        .filter(edition.nationsInUse()::contains)
        .filter(nation -> !with.contains(nation))
        .toList();
  }
}
