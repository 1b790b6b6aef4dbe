package org.waymark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.check.ShownFigures.Shown;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Register;
import org.waymark.library.Register.Entry;
import org.waymark.problem.Problems;

/** Where one page shows two figures that disagree, the register says why they do. */
final class FigureConflictCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      List<Shown> shown = ShownFigures.of(library, item);
      if (shown.size() > 1) {
        check(library.register(), shown, problems);
      }
    }
  }

  private static void check(Register register, List<Shown> shown, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (Shown figure : shown) {
      Entry entry = figure.entry();
      if (!Register.isPublic(entry) || !seen.add(entry.id())) {
        continue;
      }
      for (Entry other : register.others(entry)) {
        if (seen.contains(other.id()) && Register.why(entry, other) == null) {
          problems.add(
              CheckCode.FIGURES_DISAGREE,
              figure.where().get(),
              "This page shows "
                  + other.id()
                  + " and "
                  + entry.id()
                  + ", which disagree, and the register does not say why.",
              "Write why under one of the two figures in the register, in a sentence: who was"
                  + " counted, when, how.");
        }
      }
    }
  }
}
