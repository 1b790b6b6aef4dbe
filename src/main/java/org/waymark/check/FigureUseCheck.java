package org.waymark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.check.ShownFigures.Shown;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence.Standing;
import org.waymark.content.Key;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Register;
import org.waymark.library.Register.Entry;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Passage;
import org.waymark.markdown.Scheme;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** Every figure in a text is one of the register's, may be used, and is said in its words. */
final class FigureUseCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.texts()) {
      for (Mention mention : item.body().mentions()) {
        if (problems.isFull(item.file().name())) {
          break; // What else is wrong would not be listed.
        } else if (mention.scheme() == Scheme.FIGURE) {
          checkFigure(library, item, mention, problems);
        } else if (mention.scheme() == Scheme.FIGURES) {
          checkGroup(library, item, mention, problems);
        }
      }
      checkShown(library, item, problems);
    }
  }

  private static void checkFigure(Library library, Item item, Mention mention, Problems problems) {
    Register register = library.register();
    Entry entry = register.find(mention.target()).orElse(null);
    if (entry == null && EvidenceCheck.isInBroken(library, mention.target())) {
      return;
    } else if (entry == null) {
      tell(
          CheckCode.FIGURE_UNKNOWN,
          item,
          mention,
          "The evidence register has no figure " + Quote.of(mention.target()) + ".",
          Nearest.suggest(mention.target(), register.ids()),
          problems);
      return;
    }
    checkWording(entry, item, mention, problems);
    checkStanding(entry, item, mention, problems);
  }

  private static void checkWording(Entry entry, Item item, Mention mention, Problems problems) {
    List<String> wordings = entry.figure().text();
    String said = plain(mention.text());
    if (wordings.stream().noneMatch(wording -> plain(wording).equals(said))) {
      tell(
          CheckCode.FIGURE_WORDING,
          item,
          mention,
          Quote.of(mention.text()) + " is not a wording of " + entry.id() + ".",
          wordings.isEmpty()
              ? "Give the figure a text in the register first."
              : "Write one of: " + String.join(" / ", wordings) + ".",
          problems);
    }
  }

  /** Smart punctuation in a text must not make it another wording. */
  private static String plain(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('–', '-')
        .replace('\u00a0', ' ')
        .strip();
  }

  private static void checkStanding(Entry entry, Item item, Mention mention, Problems problems) {
    Standing standing = entry.standing();
    Integer year = entry.year();
    if (standing == Standing.DO_NOT_PUBLISH) {
      tell(
          CheckCode.FIGURE_NOT_TO_PUBLISH,
          item,
          mention,
          "The figure " + entry.id() + " is not to be published.",
          "Use another figure, or leave it out.",
          problems);
    } else if (standing == Standing.SUPERSEDED) {
      problems.add(
          CheckCode.FIGURE_SUPERSEDED,
          place(item, mention),
          "The figure " + entry.id() + " has been replaced.",
          successor(entry));
    } else if (standing == Standing.DATED
        && year != null
        && !saysYear(item, mention, year.toString())) {
      tell(
          CheckCode.FIGURE_DATED,
          item,
          mention,
          "The figure "
              + entry.id()
              + " is an older one, and this part of the text does not say that it is of "
              + year
              + ".",
          "Write \"in " + year + "\" near it.",
          problems);
    }
  }

  private static String successor(Entry entry) {
    String successor = entry.evidence().supersededBy();
    return successor == null ? "Use the newer figure." : "Use the figures of " + successor + ".";
  }

  /** Whether the year stands in the same section as the mention, or in the page's title. */
  private static boolean saysYear(Item item, Mention mention, String year) {
    List<Passage> passages = item.body().passages();
    for (Passage passage : passages) {
      if (passage.mentions().contains(mention)) {
        int section = passage.section();
        return item.title().contains(year)
            || passages.stream()
                .anyMatch(near -> near.section() == section && near.text().contains(year));
      }
    }
    return item.body().plainText().contains(year);
  }

  /** What a newer figure has replaced is not shown in tables either, but on its own page. */
  private static void checkShown(Library library, Item item, Problems problems) {
    Set<Place> told = new HashSet<>();
    for (Shown shown : ShownFigures.of(library, item)) {
      Entry entry = shown.entry();
      if (!shown.inWords()
          && entry.standing() == Standing.SUPERSEDED
          && !entry.source().key().equals(item.key())
          && told.add(shown.where().get())) {
        problems.add(
            CheckCode.FIGURE_SUPERSEDED,
            shown.where().get(),
            "This shows the figure " + entry.id() + ", which has been replaced.",
            successor(entry));
      }
    }
  }

  private static void checkGroup(Library library, Item item, Mention mention, Problems problems) {
    String evidence = Register.sourceOf(mention.target());
    if (library.register().shownBy(mention.target()).isEmpty()
        && !EvidenceCheck.isInBroken(library, evidence)) {
      boolean known = library.isKnown(new Key(ContentType.EVIDENCE, evidence));
      tell(
          CheckCode.FIGURE_UNKNOWN,
          item,
          mention,
          "There is no group of figures " + Quote.of(mention.target()) + ".",
          known
              ? "Write the group's name in lower case with hyphens after " + evidence + "/."
              : Nearest.suggest(evidence, library.knownIds(ContentType.EVIDENCE)),
          problems);
    }
  }

  private static void tell(
      Code code, Item item, Mention mention, String message, String fix, Problems problems) {
    problems.add(code, place(item, mention), message, fix);
  }

  private static Place place(Item item, Mention mention) {
    return item.place(mention.line(), mention.column());
  }
}
