package org.waymark.check;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Common;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Page;
import org.waymark.content.Page.Section;
import org.waymark.content.Page.Show;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.markdown.Heading;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;

/** The sections of hubs have what they show; aliases are addresses. */
final class PageCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      checkAliases(item, problems);
      if (item.content() instanceof Page page) {
        for (int i = 0; i < page.sections().size(); i++) {
          checkSection(library, item, page.sections().get(i), i, problems);
        }
      }
    }
  }

  private static void checkAliases(Item item, Problems problems) {
    Common common = item.common();
    for (int i = 0; i < common.aliases().size(); i++) {
      String alias = common.aliases().get(i);
      if (!SiteCheck.isAddress(alias)) {
        problems.add(
            CheckCode.ADDRESS_WITHOUT_SLASHES,
            Locator.find(item.file(), "aliases", i),
            "\"" + alias + "\" is not an address of this site.",
            "Write it like /old/address/, with a slash at both ends.");
      }
    }
  }

  private static void checkSection(
      Library library, Item item, Section section, int at, Problems problems) {
    String of = section.of();
    if (section.show() == Show.TEXT) {
      List<String> headings = item.body().outline().stream().map(Heading::id).toList();
      if (of == null || !of.startsWith("#") || !headings.contains(of.substring(1))) {
        problems.add(
            CheckCode.SECTION_INCOMPLETE,
            Locator.find(item.file(), "sections", at, "of"),
            "A section of text names a heading of this page.",
            "Write of: \"#…\". "
                + Nearest.suggest(of == null ? "" : of.replace("#", ""), headings));
      }
    } else if (section.show() == Show.FIGURES || section.show() == Show.RECOMMENDATIONS) {
      checkKnown(library, item, of, ContentType.EVIDENCE, at, problems);
      checkGroup(library, item, section, at, problems);
    } else if (section.show() == Show.TIMELINE && of != null) {
      checkKnown(library, item, of, ContentType.PAGE, at, problems);
    } else if (section.show() == Show.FILM) {
      checkKnown(library, item, of, ContentType.STORY, at, problems);
    }
  }

  private static void checkGroup(
      Library library, Item item, Section section, int at, Problems problems) {
    String of = section.of();
    String group = section.group();
    if (of == null || group == null || library.register().group(of, null).isEmpty()) {
      return; // What it is of may be hidden now; that it exists was checked.
    }
    if (library.register().group(of, group).isEmpty()) {
      problems.add(
          CheckCode.SECTION_INCOMPLETE,
          Locator.find(item.file(), "sections", at, "group"),
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

  private static void checkKnown(
      Library library,
      Item item,
      @Nullable String of,
      ContentType type,
      int at,
      Problems problems) {
    if (of == null || !library.isKnown(new Key(type, of))) {
      problems.add(
          CheckCode.SECTION_INCOMPLETE,
          Locator.find(item.file(), "sections", at, "of"),
          of == null
              ? "This section does not say of which " + type.id() + " it is."
              : "There is no " + type.id() + " \"" + of + "\".",
          Nearest.suggest(of == null ? "" : of, library.knownIds(type)));
    }
  }
}
