package org.waymark.output.search;

import java.util.ArrayList;
import java.util.List;
import org.waymark.library.Library;
import org.waymark.output.Extra;
import org.waymark.page.Edition;
import org.waymark.page.Plan;

/** What the search page of each edition fetches. */
public final class Search {

  private Search() {}

  /** Makes the index; results are made when they are written. */
  public static List<Extra> of(Library library, Plan plan) {
    SearchIndex index = new SearchIndex(Findables.of(library, plan));
    List<Extra> files = new ArrayList<>();
    for (Edition edition : plan.editions()) {
      String page = library.addresses().search(edition.language().code());
      files.addAll(new EditionIndex(index, edition, page).files());
    }
    return files;
  }
}
