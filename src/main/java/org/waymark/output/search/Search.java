package org.waymark.output.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.library.Library;
import org.waymark.output.Extra;
import org.waymark.page.Edition;
import org.waymark.page.Plan;
import org.waymark.source.Scratch;

/** What the search page of each edition fetches. */
public final class Search {

  private Search() {}

  /**
   * Makes the index; results are made when they are written.
   *
   * @param room for what need not be in memory; null to hold all there
   */
  public static List<Extra> of(Library library, Plan plan, @Nullable Scratch room) {
    SearchIndex index = new SearchIndex(Findables.of(library, plan), room);
    List<Extra> files = new ArrayList<>();
    for (Edition edition : plan.editions()) {
      String page = library.addresses().search(edition.language().code());
      files.addAll(new EditionIndex(index, edition, page).files());
    }
    return files;
  }
}
