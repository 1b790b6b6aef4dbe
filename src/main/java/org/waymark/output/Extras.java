package org.waymark.output;

import java.util.ArrayList;
import java.util.List;
import org.waymark.library.Library;
import org.waymark.page.Edition;
import org.waymark.page.Plan;

/** The files beside the pages that something may lead to: all but those of search. */
public final class Extras {

  private Extras() {}

  /** Plans them; nothing is made yet. */
  public static List<Extra> of(Library library, Plan plan) {
    List<Extra> extras = new ArrayList<>();
    for (Edition edition : plan.editions()) {
      extras.addAll(Feeds.of(library, edition.wording(), edition.language().code()));
      if (edition.language().code().equals(library.firstLanguage())) {
        extras.addAll(ContactCards.of(edition));
      }
    }
    extras.addAll(FigureFiles.of(library));
    extras.add(ServiceData.of(library));
    extras.addAll(Sitemap.of(library, plan.listed()));
    extras.add(Robots.of(library));
    return List.copyOf(extras);
  }
}
