package org.waymark.check;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Common;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Page;
import org.waymark.content.Page.Section;
import org.waymark.content.Page.Show;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.LeftOut;
import org.waymark.library.Library;
import org.waymark.library.Links;
import org.waymark.library.Locator;
import org.waymark.markdown.Heading;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** The sections of hubs have what they show; aliases are addresses. */
final class PageCheck implements Check {

  private static final Set<Show> MAY_BE_OF_A_PAGE =
      Set.of(
          Show.STORIES,
          Show.FACTSHEETS,
          Show.LATEST_NEWS,
          Show.PAGES,
          Show.EVIDENCE,
          Show.TIMELINE,
          Show.SUPPORTERS,
          Show.ACTIONS);

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      checkAliases(library, item, problems);
      if (item.content() instanceof Page page) {
        Locator places = library.locator(item);
        for (int i = 0; i < page.sections().size(); i++) {
          checkSection(library, item, page.sections().get(i), i, places, problems);
        }
      }
    }
  }

  private static void checkAliases(Library library, Item item, Problems problems) {
    Common common = item.common();
    Locator places = library.locator(item);
    for (int i = 0; i < common.aliases().size(); i++) {
      String alias = common.aliases().get(i);
      if (!Addresses.isAddress(alias)) {
        problems.add(
            CheckCode.ADDRESS_WITHOUT_SLASHES,
            places.place("aliases", i),
            Quote.of(alias) + " cannot be an address of a page.",
            "Write it like /old/address/, with a slash at both ends and nothing but letters, digits and"
                + " hyphens between.");
      }
    }
  }

  private static void checkSection(
      Library library, Item item, Section section, int at, Locator places, Problems problems) {
    String of = section.of();
    if (section.isText()) {
      List<String> headings = item.body().outline().stream().map(Heading::id).toList();
      if (of == null || !of.startsWith("#") || !headings.contains(of.substring(1))) {
        problems.add(
            CheckCode.SECTION_INCOMPLETE,
            places.place("sections", at, "of"),
            "A section of text names a heading of this page.",
            "Write of: \"#…\". "
                + Nearest.suggest(of == null ? "" : of.replace("#", ""), headings));
      }
    } else if (section.show() == Show.FIGURES || section.show() == Show.RECOMMENDATIONS) {
      checkKnown(library, of, ContentType.EVIDENCE, at, places, problems);
      checkGroup(library, section, at, places, problems);
    } else if (of != null && MAY_BE_OF_A_PAGE.contains(section.show())) {
      checkKnown(library, of, ContentType.PAGE, at, places, problems);
    } else if (section.show() == Show.FILM) {
      checkFilm(library, item, of, at, places, problems);
    }
  }

  private static void checkGroup(
      Library library, Section section, int at, Locator places, Problems problems) {
    String of = section.of();
    String group = section.group();
    if (of == null || group == null || library.register().group(of, null).isEmpty()) {
      return; // What it is of may be hidden now; that it exists was checked.
    }
    if (library.register().group(of, group).isEmpty()) {
      problems.add(
          CheckCode.SECTION_INCOMPLETE,
          places.place("sections", at, "group"),
          "\"" + of + "\" has no group of figures \"" + group + "\".",
          Nearest.suggest(
              group,
              library.register().group(of, null).stream()
                  .map(entry -> entry.figure().group())
                  .filter(Objects::nonNull)
                  .distinct()
                  .toList()));
    }
  }

  private static void checkFilm(
      Library library, Item item, @Nullable String of, int at, Locator places, Problems problems) {
    if (of == null) {
      checkKnown(library, null, ContentType.STORY, at, places, problems);
      return;
    }
    Links.Target target = new Links(library).film(of, item);
    if (target instanceof Links.Target.ToNothing nothing) {
      problems.add(
          CheckCode.SECTION_INCOMPLETE,
          places.place("sections", at, "of"),
          nothing.message(),
          nothing.fix());
    } else if (target instanceof Links.Target.ToItem found
        && library.areWordsTakenBack(item, found.item())) {
      LeftOut.tellTakenBack(found.item().key(), places.place("sections", at, "of"), problems);
    }
  }

  private static void checkKnown(
      Library library,
      @Nullable String of,
      ContentType type,
      int at,
      Locator places,
      Problems problems) {
    if (of == null || !library.isKnown(new Key(type, of))) {
      problems.add(
          CheckCode.SECTION_INCOMPLETE,
          places.place("sections", at, "of"),
          of == null
              ? "This section does not say of which " + type.id() + " it is."
              : "There is no " + type.id() + " " + Quote.of(of) + ".",
          Nearest.suggest(of == null ? "" : of, library.knownIds(type)));
    }
  }
}
