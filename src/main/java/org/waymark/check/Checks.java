package org.waymark.check;

import java.util.List;
import java.util.Map;
import org.waymark.library.Library;
import org.waymark.problem.Problems;

/** All rules about the library. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new SiteCheck(),
          new UnwrittenCheck(),
          new TopicsCheck(),
          new TextLinkCheck(),
          new FigureUseCheck(),
          new FigureConflictCheck(),
          new NumberCheck(),
          new StoryCheck(),
          new HelpCheck(),
          new RarityCheck(),
          new VocabularyCheck(),
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

  /**
   * Tells what is wrong with the words of a project's own templates.
   *
   * @param templates the texts of templates and of words for the interface, by their names from the
   *     project folder
   */
  public static void run(Library library, Map<String, String> templates, Problems problems) {
    TemplateWords words = new TemplateWords(library, problems);
    templates.forEach(words::check);
  }

  /** Tells everything that any rule finds. */
  public static void run(Library library, Problems problems) {
    of(library, problems).forEach(Runnable::run);
  }

  /** Every rule by itself: each tells what it finds. They may run side by side. */
  public static List<Runnable> of(Library library, Problems problems) {
    return ALL.stream().<Runnable>map(rule -> () -> rule.check(library, problems)).toList();
  }
}
