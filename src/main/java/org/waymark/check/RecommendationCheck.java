package org.waymark.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Evidence;
import org.waymark.content.Evidence.Recommendation;
import org.waymark.content.Evidence.Response;
import org.waymark.content.Evidence.Step;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.LibraryCode;
import org.waymark.library.Locator;
import org.waymark.library.Register;
import org.waymark.library.Register.Entry;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** What became of a report's recommendations is told in order, and answers answer one of them. */
final class RecommendationCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      if (item.content() instanceof Evidence evidence) {
        Locator places = library.locator(item);
        checkIds(evidence, places, problems);
        for (int i = 0; i < evidence.recommendations().size(); i++) {
          Recommendation recommendation = evidence.recommendations().get(i);
          checkHistory(recommendation, i, places, problems);
          checkFigures(library, recommendation, i, places, problems);
        }
        if (!library.isBroken(item.key())) {
          checkResponses(evidence, places, problems);
        }
      }
    }
  }

  private static void checkIds(Evidence evidence, Locator places, Problems problems) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < evidence.recommendations().size(); i++) {
      String id = evidence.recommendations().get(i).id();
      if (!ids.add(id)) {
        problems.add(
            LibraryCode.DUPLICATE_ID,
            places.place("recommendations", i, "id"),
            "The recommendation \"" + id + "\" is given twice.",
            "Give one of them another id.");
      }
    }
  }

  private static void checkHistory(
      Recommendation recommendation, int at, Locator places, Problems problems) {
    LocalDate last = null;
    for (int i = 0; i < recommendation.history().size(); i++) {
      Step step = recommendation.history().get(i);
      String fault = faultOf(step.on(), last, recommendation.updated());
      if (fault != null) {
        problems.add(
            CheckCode.HISTORY_OUT_OF_ORDER,
            places.place("recommendations", at, "history", i, "on"),
            step.on() + fault,
            "Put the oldest first, and set updated to the day you last looked.");
      }
      last = step.on();
    }
  }

  private static @Nullable String faultOf(
      LocalDate on, @Nullable LocalDate last, @Nullable LocalDate updated) {
    if (last != null && on.isBefore(last)) {
      return " stands after " + last + ".";
    } else if (updated != null && on.isAfter(updated)) {
      return " is later than updated, which is " + updated + ".";
    }
    return null;
  }

  private static void checkFigures(
      Library library, Recommendation recommendation, int at, Locator places, Problems problems) {
    Register register = library.register();
    for (int i = 0; i < recommendation.figures().size(); i++) {
      String id = recommendation.figures().get(i);
      Entry entry = register.find(id).orElse(null);
      if (entry == null && !EvidenceCheck.isInBroken(library, id)) {
        problems.add(
            CheckCode.FIGURE_UNKNOWN,
            places.place("recommendations", at, "figures", i),
            "The register has no figure " + Quote.of(id) + ".",
            Nearest.suggest(id, register.ids()));
      } else if (entry != null && !Register.isPublic(entry)) {
        problems.add(
            CheckCode.FIGURE_NOT_TO_PUBLISH,
            places.place("recommendations", at, "figures", i),
            "The figure " + id + " is not to be published.",
            "Use another figure, or leave it out.");
      }
    }
  }

  private static void checkResponses(Evidence evidence, Locator places, Problems problems) {
    List<String> ids = evidence.recommendations().stream().map(Recommendation::id).toList();
    for (int i = 0; i < evidence.responses().size(); i++) {
      Response response = evidence.responses().get(i);
      for (int j = 0; j < response.to().size(); j++) {
        if (!ids.contains(response.to().get(j))) {
          problems.add(
              CheckCode.RECOMMENDATION_UNKNOWN,
              places.place("responses", i, "to", j),
              "This source has no recommendation " + Quote.of(response.to().get(j)) + ".",
              Nearest.suggest(response.to().get(j), ids));
        }
      }
    }
  }
}
