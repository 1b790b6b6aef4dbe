package org.waymark.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence;
import org.waymark.content.Evidence.Figure;
import org.waymark.content.Evidence.Wave;
import org.waymark.content.Key;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.LibraryCode;
import org.waymark.library.Locator;
import org.waymark.library.Register;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** The evidence register agrees with itself. */
final class EvidenceCheck implements Check {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      if (item.content() instanceof Evidence evidence) {
        Locator places = library.locator(item);
        checkFigures(library, item, evidence, places, problems);
        checkUnits(evidence, places, problems);
        checkWaves(library.isBroken(item.key()), evidence, places, problems);
        checkSuccession(library, item, places, problems);
      }
    }
  }

  private static void checkFigures(
      Library library, Item item, Evidence evidence, Locator places, Problems problems) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < evidence.figures().size(); i++) {
      if (problems.isFull(item.file().name())) {
        return;
      }
      Figure figure = evidence.figures().get(i);
      if (!ids.add(figure.id())) {
        problems.add(
            LibraryCode.DUPLICATE_ID,
            places.place("figures", i, "id"),
            "The figure \"" + figure.id() + "\" is given twice.",
            "Give one of them another id.");
      }
      if (isOutOfRange(figure.value(), figure.unit())) {
        problems.add(
            CheckCode.FIGURE_OUT_OF_RANGE,
            places.place("figures", i, "value"),
            figure.value() + " is not a percentage.",
            "Correct the value, or the unit if it is not percent.");
      }
      checkConflicts(library, i, figure, places, problems);
    }
  }

  static boolean isOutOfRange(@Nullable BigDecimal value, @Nullable String unit) {
    return value != null
        && Evidence.isPercent(unit)
        && (value.signum() < 0 || value.compareTo(HUNDRED) > 0);
  }

  private static void checkConflicts(
      Library library, int at, Figure figure, Locator places, Problems problems) {
    for (int i = 0; i < figure.conflictsWith().size(); i++) {
      String other = figure.conflictsWith().get(i);
      if (library.register().find(other).isEmpty() && !isInBroken(library, other)) {
        problems.add(
            CheckCode.FIGURE_UNKNOWN,
            places.place("figures", at, "conflicts-with", i),
            "The register has no figure " + Quote.of(other) + ".",
            Nearest.suggest(other, library.register().ids()));
      }
    }
  }

  /** What a source with faults has is not known, so nothing is said to be missing there. */
  static boolean isInBroken(Library library, String figure) {
    return library.isBroken(new Key(ContentType.EVIDENCE, Register.sourceOf(figure)));
  }

  private static void checkUnits(Evidence evidence, Locator places, Problems problems) {
    Map<String, Figure> firsts = new HashMap<>();
    for (int i = 0; i < evidence.figures().size(); i++) {
      Figure figure = evidence.figures().get(i);
      Figure first = figure.group() == null ? null : firsts.putIfAbsent(figure.group(), figure);
      if (first != null && !Objects.equals(first.unit(), figure.unit())) {
        problems.add(
            CheckCode.FIGURE_UNITS_MIXED,
            places.place("figures", i, "unit"),
            "The group "
                + Quote.of(Objects.requireNonNullElse(figure.group(), ""))
                + " has figures "
                + unit(first)
                + " and figures "
                + unit(figure)
                + ".",
            "One chart can show one unit only. Write the same unit, or give this figure another"
                + " group.");
      }
    }
  }

  private static String unit(Figure figure) {
    return figure.unit() == null ? "without a unit" : "in " + Quote.of(figure.unit());
  }

  private static void checkWaves(
      boolean broken, Evidence evidence, Locator places, Problems problems) {
    Map<String, Integer> last = new HashMap<>();
    Map<String, Figure> figures = new HashMap<>();
    evidence.figures().forEach(figure -> figures.putIfAbsent(figure.id(), figure));
    for (int i = 0; i < evidence.waves().size(); i++) {
      Wave wave = evidence.waves().get(i);
      Figure figure = figures.get(wave.figure());
      if (figure == null && !broken) {
        problems.add(
            CheckCode.FIGURE_UNKNOWN,
            places.place("waves", i, "figure"),
            "This source has no figure " + Quote.of(wave.figure()) + ".",
            Nearest.suggest(wave.figure(), figures.keySet()));
      }
      if (figure != null && isOutOfRange(wave.value(), figure.unit())) {
        problems.add(
            CheckCode.FIGURE_OUT_OF_RANGE,
            places.place("waves", i, "value"),
            wave.value()
                + " is not a percentage, but the figure "
                + figure.id()
                + " is in percent.",
            "Correct the value.");
      }
      Integer before = last.put(wave.figure(), wave.year());
      if (before != null && before >= wave.year()) {
        tellOrder(wave, before, places.place("waves", i, "year"), problems);
      }
    }
  }

  private static void tellOrder(Wave wave, int before, Place place, Problems problems) {
    if (before == wave.year()) {
      problems.add(
          CheckCode.WAVES_OUT_OF_ORDER,
          place,
          "The figure " + Quote.of(wave.figure()) + " has two rounds of " + before + ".",
          "Keep one of them, or correct the year.");
    } else {
      problems.add(
          CheckCode.WAVES_OUT_OF_ORDER,
          place,
          "The round of " + wave.year() + " stands after that of " + before + ".",
          "Move this line up: the oldest round comes first.");
    }
  }

  private static void checkSuccession(
      Library library, Item item, Locator places, Problems problems) {
    Set<String> seen = new HashSet<>(List.of(item.key().id()));
    String next = ((Evidence) item.content()).supersededBy();
    while (next != null && seen.add(next)) {
      next =
          library
              .in(new Key(ContentType.EVIDENCE, next), library.firstLanguage())
              .map(found -> ((Evidence) found.content()).supersededBy())
              .orElse(null);
    }
    boolean first = item.key().id().equals(Collections.min(seen)); // One of a circle tells of it.
    if (next != null && next.equals(item.key().id()) && first) {
      problems.add(
          CheckCode.SUPERSEDED_IN_CIRCLE,
          places.place("superseded-by"),
          "Following superseded-by from here leads back to this item.",
          "Remove superseded-by from the newest of them.");
    }
  }
}
