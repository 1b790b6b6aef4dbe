package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.content.Page;
import org.waymark.content.Page.Show;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.library.Register;
import org.waymark.library.Register.Entry;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;
import org.waymark.problem.Place;

/** The figures that one page shows. */
final class ShownFigures {

  /**
   * A figure on a page.
   *
   * @param inWords whether a text says it, and not a chart and table of its group
   * @param where the mention or the section that shows it
   */
  record Shown(Entry entry, boolean inWords, Supplier<Place> where) {}

  private ShownFigures() {}

  /** Those of its text first, then those of its sections, in their order. */
  static List<Shown> of(Library library, Item item) {
    Register register = library.register();
    List<Shown> shown = new ArrayList<>(0);
    for (Mention mention : item.body().mentions()) {
      Supplier<Place> where = () -> item.place(mention.line(), mention.column());
      if (mention.scheme() == Scheme.FIGURE) {
        register.find(mention.target()).ifPresent(e -> shown.add(new Shown(e, true, where)));
      } else if (mention.scheme() == Scheme.FIGURES) {
        register.shownBy(mention.target()).forEach(e -> shown.add(new Shown(e, false, where)));
      }
    }
    if (item.content() instanceof Page page) {
      Locator places = library.locator(item);
      for (int i = 0; i < page.sections().size(); i++) {
        Page.Section section = page.sections().get(i);
        int at = i;
        if (section.show() == Show.FIGURES && section.of() != null) {
          for (Entry entry : register.group(section.of(), section.group())) {
            shown.add(new Shown(entry, false, () -> places.place("sections", at, "of")));
          }
        }
      }
    }
    return shown;
  }
}
