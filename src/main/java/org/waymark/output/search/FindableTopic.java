package org.waymark.output.search;

import java.util.List;
import org.waymark.content.Localised;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.page.Edition;

/**
 * The page of a topic, in one language.
 *
 * @param address of the page
 * @param first the site's first language
 */
record FindableTopic(Topic topic, String address, String language, String first)
    implements Findable {

  private static final double BOOST = 0.85;
  private static final int WORDS = 20;

  @Override
  public int rank() {
    return 2;
  }

  @Override
  public double boost() {
    return BOOST;
  }

  @Override
  public boolean quiet() {
    return false;
  }

  @Override
  public int length() {
    return WORDS;
  }

  @Override
  public boolean isIn(Edition edition) {
    return edition.language().code().equals(language);
  }

  @Override
  public void read(Reader reader) {
    reader.read(Weights.TITLE, text(topic.label()));
    reader.read(Weights.TEXT, description());
  }

  @Override
  public Result result(Edition edition) {
    return new Result(
        edition.library().addresses().href(address),
        text(topic.label()),
        edition.wording().say("kind-topic"),
        description(),
        List.of(),
        null);
  }

  private String description() {
    return topic.description() == null ? "" : text(topic.description());
  }

  private String text(Localised localised) {
    return localised.in(language, first);
  }
}
