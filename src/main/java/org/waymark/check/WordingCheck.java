package org.waymark.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Evidence;
import org.waymark.content.Evidence.Figure;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** A figure's wordings, its statement and its value say the same. */
final class WordingCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      if (item.content() instanceof Evidence evidence) {
        Locator places = library.locator(item);
        List<Share> ofSource = wordings(evidence);
        for (int i = 0; i < evidence.figures().size(); i++) {
          if (problems.isFull(item.file().name())) {
            break; // What else is wrong would not be listed.
          }
          Figure figure = evidence.figures().get(i);
          checkValue(figure, i, places, problems);
          checkStatement(figure, i, ofSource, places, problems);
        }
      }
    }
  }

  private static List<Share> wordings(Evidence evidence) {
    List<Share> all = new ArrayList<>();
    for (Figure figure : evidence.figures()) {
      figure.text().forEach(wording -> all.addAll(Shares.in(wording)));
    }
    return all;
  }

  private static void checkValue(Figure figure, int at, Locator places, Problems problems) {
    BigDecimal value = figure.value();
    if (value == null || EvidenceCheck.isOutOfRange(value, figure.unit())) {
      return; // The last was told.
    }
    for (int i = 0; i < figure.text().size(); i++) {
      String wording = figure.text().get(i);
      if (!says(figure, wording, value)) {
        problems.add(
            CheckCode.WORDING_AGAINST_VALUE,
            places.place("figures", at, "text", i),
            "The wording "
                + Quote.of(wording)
                + " does not say the value, which is "
                + value.toPlainString()
                + (figure.unit() == null ? "." : " " + figure.unit() + "."),
            "Look into the source, then correct the wording or the value.");
      }
    }
  }

  /** Whether it says the value, or nothing that could be measured by it. */
  private static boolean says(Figure figure, String wording, BigDecimal value) {
    PlainNumber number = PlainNumber.in(wording, figure.unit());
    if (number != null) {
      return number.says(value);
    }
    List<Share> percentages =
        figure.isPercent()
            ? Shares.in(wording).stream().filter(Share::isPercentage).toList()
            : List.of();
    return percentages.isEmpty() || percentages.stream().anyMatch(share -> share.says(value));
  }

  /** A statement may also name another figure of its source, such as what it is compared with. */
  private static void checkStatement(
      Figure figure, int at, List<Share> ofSource, Locator places, Problems problems) {
    BigDecimal value = figure.isPercent() ? figure.value() : null;
    for (Share share : Shares.in(figure.statement())) {
      boolean isValue = value != null && share.isPercentage() && share.says(value);
      if (!isValue && !share.isAmong(ofSource)) {
        String words = share.in(figure.statement());
        problems.add(
            CheckCode.STATEMENT_WITHOUT_WORDING,
            places.place("figures", at, "statement"),
            "The statement says " + Quote.of(words) + ", which is in no wording of the figure.",
            "Add a wording with it to text, or correct the statement.");
      }
    }
  }
}
