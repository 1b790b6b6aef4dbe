package org.waymark.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.check.CheckCode;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.library.Shared;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;
import org.waymark.page.view.View;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** All pages of the site, before any is rendered. Every address occurs once. */
public final class Plan {

  private final Map<String, PlannedPage> pages;
  private final Map<String, Edition> editions;

  private Plan(Map<String, PlannedPage> pages, Map<String, Edition> editions) {
    this.pages = pages;
    this.editions = editions;
  }

  /**
   * Plans the whole site.
   *
   * @param wordings the interface's words, by language code
   */
  public static Plan of(Library library, Map<String, Wording> wordings, Problems problems) {
    List<PlannedPage> all = new ArrayList<>(ItemPages.plan(library));
    for (String language : library.languages()) {
      all.addAll(OtherPages.plan(library, language));
      all.addAll(ListPages.plan(library, language));
      all.addAll(TopicPages.plan(library, language));
      all.addAll(DirectoryPages.plan(library, language));
      all.addAll(EvidencePages.plan(library, language));
    }
    all.addAll(OtherPages.redirects(library));
    Map<String, PlannedPage> pages = new LinkedHashMap<>();
    for (PlannedPage page : all) {
      PlannedPage other = pages.putIfAbsent(page.address(), page);
      if (other != null) {
        reportDuplicate(page, other, problems);
      }
    }
    Map<String, Edition> editions = new LinkedHashMap<>();
    for (String language : library.languages()) {
      Wording wording = Objects.requireNonNull(wordings.get(language));
      editions.put(language, new Edition(library, language, wording, pages.keySet()));
    }
    checkLinks(library, pages.keySet(), problems);
    return new Plan(pages, editions);
  }

  public List<PlannedPage> pages() {
    return List.copyOf(pages.values());
  }

  public List<Edition> editions() {
    return List.copyOf(editions.values());
  }

  public Edition edition(PlannedPage page) {
    return Objects.requireNonNull(editions.get(page.language()));
  }

  /** Makes a page's view. */
  public View view(PlannedPage page) {
    return page.maker().make(edition(page));
  }

  private static void reportDuplicate(PlannedPage page, PlannedPage other, Problems problems) {
    Item item = page.origin() != null ? page.origin() : other.origin();
    Item rival = page.origin() != null ? other.origin() : null;
    problems.add(
        PageCode.DUPLICATE_ADDRESS,
        item == null ? null : Locator.find(item.file(), "aliases"),
        "The address "
            + page.address()
            + " is taken "
            + (rival == null
                ? "by a page that Waymark makes."
                : "by \"" + rival.file().name() + "\"."),
        "Rename the file, or remove the alias.");
  }

  /** Links written as addresses of this site lead to pages that will exist. */
  private static void checkLinks(Library library, Set<String> known, Problems problems) {
    Set<String> hidden = hidden(library);
    for (Item item : library.all()) {
      for (Mention mention : item.body().mentions()) {
        if (mention.scheme() == Scheme.SITE && !known.contains(mention.target())) {
          Place place = new Place(item.file().name(), mention.line(), mention.column());
          if (hidden.contains(mention.target())) {
            reportHidden(mention.target(), place, problems);
          } else {
            report(mention.target(), place, known, problems);
          }
        }
      }
    }
    var links = library.site().navigation();
    for (int i = 0; i < links.size(); i++) {
      String to = links.get(i).to();
      if (to.startsWith("/") && !known.contains(to)) {
        report(to, library.shared().place(Shared.SITE, "navigation", i, "to"), known, problems);
      }
    }
  }

  /** The addresses of items that may not be seen now. */
  private static Set<String> hidden(Library library) {
    Set<String> hidden = new HashSet<>();
    library
        .visibilities()
        .forEach(
            (key, visibility) -> {
              if (!visibility.isShown()) {
                library.languages().forEach(l -> hidden.add(library.addresses().item(key, l)));
              }
            });
    return hidden;
  }

  /**
   * Not an error: otherwise a story whose consent runs out would stay on the site, because the site
   * without it could not be built.
   */
  private static void reportHidden(String to, Place place, Problems problems) {
    problems.add(
        CheckCode.LINK_TO_HIDDEN,
        place,
        "The page " + to + " may not be seen now.",
        CheckCode.LINK_TO_HIDDEN.remedy());
  }

  private static void report(String to, Place place, Set<String> known, Problems problems) {
    String withSlash = to + "/";
    problems.add(
        PageCode.ADDRESS_NOT_FOUND,
        place,
        "No page of this site has the address " + to + ".",
        known.contains(withSlash)
            ? "Write " + withSlash + ", with a slash at the end."
            : Nearest.to(to, known).map(n -> "Did you mean " + n + "?").orElse("Correct it."));
  }
}
