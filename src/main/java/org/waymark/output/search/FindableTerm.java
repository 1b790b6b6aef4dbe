package org.waymark.output.search;

import java.util.List;
import org.waymark.content.GlossaryFile.Term;
import org.waymark.content.Localised;
import org.waymark.page.Edition;

/**
 * A word of the glossary, in one language.
 *
 * @param first the site's first language
 */
record FindableTerm(Term term, String language, String first) implements Findable {

  private static final double BOOST = 0.8;

  @Override
  public int rank() {
    return 3;
  }

  @Override
  public double boost() {
    return BOOST;
  }

  @Override
  public void read(Reader reader) {
    reader.read(Weights.TITLE, text(term.term()));
    term.also().forEach(also -> reader.read(Weights.KEY, also));
    reader.read(Weights.TEXT, text(term.meaning()));
  }

  @Override
  public Result result(Edition edition) {
    return new Result(
        edition.library().addresses().href(edition.library().addresses().word(term.id(), language)),
        text(term.term()),
        edition.wording().say("kind-word"),
        text(term.meaning()),
        List.of(),
        null);
  }

  private String text(Localised localised) {
    return localised.in(language, first);
  }
}
