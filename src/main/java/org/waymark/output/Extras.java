package org.waymark.output;

import java.util.ArrayList;
import java.util.List;
import org.waymark.library.Library;
import org.waymark.output.search.Search;
import org.waymark.page.Edition;
import org.waymark.page.Plan;

/** All files that are made beside the pages. */
public final class Extras {

  private Extras() {}

  /** Plans them; nothing is made yet. */
  public static List<Extra> of(Library library, Plan plan) {
    List<Extra> extras = new ArrayList<>();
    for (Edition edition : plan.editions()) {
      extras.addAll(Feeds.of(library, edition.wording(), edition.language().code()));
    }
    extras.addAll(FigureFiles.of(library));
    extras.add(ServiceData.of(library));
    extras.addAll(ContactCards.of(library));
    extras.addAll(Sitemap.of(library, plan.listed()));
    extras.add(Robots.of(library));
    extras.addAll(Search.of(library, plan));
    return List.copyOf(extras);
  }
}
