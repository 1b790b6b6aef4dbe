package org.waymark.check;

import java.util.List;
import org.waymark.library.Library;
import org.waymark.problem.Problems;

/** All rules about the library, run one after the other. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new SiteCheck(),
          new TopicsCheck(),
          new TextLinkCheck(),
          new FigureUseCheck(),
          new FigureConflictCheck(),
          new NumberCheck(),
          new StoryCheck(),
          new HelpCheck(),
          new RarityCheck(),
          new FactsheetCheck(),
          new OrganisationCheck(),
          new ContactCheck(),
          new EvidenceCheck(),
          new WordingCheck(),
          new RecommendationCheck(),
          new LawCheck(),
          new PictureCheck(),
          new FilmCheck(),
          new ClipCheck(),
          new QuotationCheck(),
          new PageCheck(),
          new PageListsCheck(),
          new ShownCheck(),
          new DocumentCheck(),
          new TranslationCheck());

  private Checks() {}

  /** Tells everything that any rule finds. */
  public static void run(Library library, Problems problems) {
    ALL.forEach(check -> check.check(library, problems));
  }
}
