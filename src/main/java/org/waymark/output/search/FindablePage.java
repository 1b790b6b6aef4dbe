package org.waymark.output.search;

import java.util.List;
import org.waymark.page.Edition;

/**
 * The page of a topic, or a list, in one language.
 *
 * @param also other words for what is there
 * @param address of the page
 * @param kind the name of the words for what it is
 */
record FindablePage(
    String title, String summary, String also, String address, String kind, String language)
    implements Findable {

  private static final double BOOST = 0.9;

  @Override
  public int rank() {
    return 2;
  }

  @Override
  public double boost() {
    return BOOST;
  }

  @Override
  public void read(Reader reader) {
    reader.read(Weights.TITLE, title);
    reader.read(Weights.KEY, also);
    reader.read(Weights.TEXT, summary);
  }

  @Override
  public Result result(Edition edition) {
    return new Result(
        edition.library().addresses().href(address),
        title,
        edition.wording().say(kind),
        summary,
        List.of(),
        null);
  }
}
