package org.waymark.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Choice;
import org.waymark.content.Nation;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.markdown.HeadingMark;
import org.waymark.markdown.Law;
import org.waymark.markdown.Piece;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** Readers of a nation find its law, and no other, on the day that the site is made for. */
final class LawCheck implements Check {

  private static final Comparator<Law> BY_BEGIN =
      Comparator.comparing(law -> Objects.requireNonNullElse(law.from(), LocalDate.MIN));
  private static final Comparator<Law> BY_END =
      Comparator.comparing(law -> Objects.requireNonNullElse(law.until(), LocalDate.MAX));

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.texts()) {
      List<Law> laws = Piece.all(Law.class, item.body().pieces());
      if (!laws.isEmpty() && !item.archived()) {
        new OfItem(item, library.today(), problems).check(laws);
      }
    }
  }

  /** The rules for the notes of one item. */
  private record OfItem(Item item, LocalDate today, Problems problems) {

    void check(List<Law> laws) {
      laws.forEach(this::elsewhere);
      ended(laws);
      List<Law> section = new ArrayList<>();
      for (Piece piece : item.body().pieces()) {
        if (piece instanceof HeadingMark) {
          overlaps(section);
          section.clear();
        }
        section.addAll(Piece.all(Law.class, List.of(piece)));
      }
      overlaps(section);
    }

    private void elsewhere(Law law) {
      List<Nation> here = item.common().nations();
      if (!here.isEmpty() && here.stream().noneMatch(law.nations()::contains)) {
        tell(
            CheckCode.LAW_ELSEWHERE,
            law,
            "This page is for "
                + ids(here)
                + ", but the note is about the law in "
                + ids(law.nations())
                + ".",
            "Add "
                + ids(law.nations())
                + " to the page's nations, or move the note to a page for that nation.");
      }
    }

    /** Tells of the note that ended last, for the nations in which no other holds now. */
    private void ended(List<Law> laws) {
      Set<Nation> told = EnumSet.noneOf(Nation.class);
      Map<Nation, Law> last = new EnumMap<>(Nation.class);
      Map<Nation, Law> next = new EnumMap<>(Nation.class);
      for (Law law : laws) {
        for (Nation nation : law.nations()) {
          if (law.hasEnded(today)) {
            last.merge(nation, law, (a, b) -> BY_END.compare(a, b) >= 0 ? a : b);
          } else if (law.isComing(today)) {
            next.merge(nation, law, (a, b) -> BY_BEGIN.compare(a, b) <= 0 ? a : b);
          } else {
            told.add(nation);
          }
        }
      }
      for (Law law : laws) {
        List<Nation> left =
            law.nations().stream()
                .filter(nation -> law.equals(last.get(nation)) && !told.contains(nation))
                .toList();
        if (!left.isEmpty() && law.until() != null) {
          Law coming = next.get(left.get(0));
          ended(law, law.until(), left, coming == null ? null : coming.from());
        }
      }
    }

    private void ended(Law law, LocalDate until, List<Nation> left, @Nullable LocalDate next) {
      tell(
          CheckCode.LAW_ENDED,
          law,
          "This note ended on "
              + until
              + ". No other on this page says what the law is today in "
              + ids(left)
              + ".",
          "Write what holds now: "
              + marker(left, until.plusDays(1), next)
              + ". If nothing does, remove this note.");
    }

    private void overlaps(List<Law> section) {
      Set<Place> told = new HashSet<>();
      for (Nation nation : Nation.values()) {
        Law open = null;
        List<Law> begun =
            section.stream()
                .filter(law -> law.nations().contains(nation) && !law.hasEnded(today))
                .sorted(BY_BEGIN)
                .toList();
        for (Law next : begun) {
          LocalDate from = next.from();
          if (open != null
              && from != null
              && BY_BEGIN.compare(open, next) < 0
              && !open.hasEnded(from)
              && told.add(place(open))) {
            overlap(nation, open, next, from);
          }
          open = open == null || BY_END.compare(open, next) <= 0 ? next : open;
        }
      }
    }

    private void overlap(Nation nation, Law first, Law second, LocalDate from) {
      tell(
          CheckCode.LAW_OVERLAP,
          first,
          "From "
              + from
              + " on, this note and the one in line "
              + second.line()
              + " hold in "
              + nation.id()
              + " at once.",
          "If the other takes the place of this one, write "
              + marker(first.nations(), first.from(), from)
              + " here. If they are about different things, put them under headings of their own.");
    }

    private void tell(CheckCode code, Law law, String message, String fix) {
      problems.add(code, place(law), message, fix);
    }

    private Place place(Law law) {
      return item.place(law.line(), law.column());
    }
  }

  /** What an editor would write for a note that ends the day before another begins. */
  private static String marker(
      List<Nation> nations, @Nullable LocalDate from, @Nullable LocalDate before) {
    return "[!LAW "
        + ids(nations)
        + " "
        + (from == null ? "" : from)
        + ".."
        + (before == null ? "" : before.minusDays(1))
        + "]";
  }

  private static String ids(List<Nation> nations) {
    return String.join(", ", nations.stream().map(Choice::id).toList());
  }
}
