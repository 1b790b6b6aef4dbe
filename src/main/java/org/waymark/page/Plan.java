package org.waymark.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.library.DataFile;
import org.waymark.library.Library;
import org.waymark.library.PictureSizes;
import org.waymark.page.view.View;
import org.waymark.problem.Problems;

/** All pages of the site, before any is rendered. Every address occurs once. */
public final class Plan {

  private final Map<String, PlannedPage> pages;
  private final Map<String, Edition> editions;
  private final KnownAddresses known;
  private final Set<String> missing;

  private Plan(
      Map<String, PlannedPage> pages,
      Map<String, Edition> editions,
      KnownAddresses known,
      Set<String> missing) {
    this.pages = pages;
    this.editions = editions;
    this.known = known;
    this.missing = missing;
  }

  /**
   * Plans the whole site.
   *
   * @param wordings the interface's words, by language code
   */
  public static Plan of(
      Library library, PictureSizes pictures, Map<String, Wording> wordings, Problems problems) {
    List<PlannedPage> all = new ArrayList<>(ItemPages.plan(library));
    for (String language : library.languages()) {
      all.addAll(OtherPages.plan(library, language));
      all.addAll(SearchPages.plan(library, language));
      all.addAll(FinderPages.plan(library, language));
      all.addAll(ListPages.plan(library, language));
      all.addAll(TopicPages.plan(library, language));
      all.addAll(DirectoryPages.plan(library, language));
      all.addAll(SheetPages.plan(library, language));
      all.addAll(EvidencePages.plan(library, language));
    }
    all.addAll(OtherPages.redirects(library));
    Map<String, PlannedPage> pages = new LinkedHashMap<>(2 * all.size());
    Map<String, PlannedPage> capital = new HashMap<>();
    for (PlannedPage page : all) {
      // On many computers names that differ in capital letters alone are one file.
      String small = page.address().toLowerCase(Locale.ROOT);
      PlannedPage other = pages.getOrDefault(small, capital.get(small));
      if (other != null) {
        SiteLinks.reportDuplicate(library, page, other, problems);
      } else {
        pages.put(page.address(), page);
        if (!small.equals(page.address())) {
          capital.put(small, page);
        }
      }
    }
    Set<String> files = new HashSet<>();
    DataFile.all(library).forEach(file -> files.add(file.address()));
    KnownAddresses known = new KnownAddresses(pages.keySet(), files);
    Map<String, Edition> editions = new LinkedHashMap<>();
    for (String language : library.languages()) {
      Wording wording = Objects.requireNonNull(wordings.get(language));
      editions.put(language, new Edition(library, pictures, language, wording, known));
    }
    Set<String> told = new SiteLinks(library, known, problems).check();
    return new Plan(pages, editions, known, told);
  }

  public List<PlannedPage> pages() {
    return List.copyOf(pages.values());
  }

  /**
   * The page at an address.
   *
   * @param address from the site's root, as {@link PlannedPage#address} has it
   */
  public Optional<PlannedPage> at(String address) {
    return Optional.ofNullable(pages.get(address));
  }

  /** Whether a page has an address, or a file that texts may lead to. */
  public boolean has(String address) {
    return known.has(address);
  }

  /** The pages that search engines should list: not old addresses, nor what has expired. */
  public List<PlannedPage> listed() {
    return pages.values().stream().filter(PlannedPage::listed).toList();
  }

  /** The addresses that something leads to, but no page has; told where they are written. */
  public Set<String> missing() {
    return missing;
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
}
