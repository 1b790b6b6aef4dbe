package org.waymark.markdown;

import java.util.List;

/**
 * A paragraph, heading, list item or table row of a text, by itself.
 *
 * @param text as readers see it, without marks
 * @param mentions in their order
 * @param heading whether it is a heading
 * @param quoted whether it belongs to a quotation that names its speaker
 * @param section how many headings of the outline stand before it or are it
 * @param apart where it has words that are not the writer's: quotations, code, words that the
 *     glossary explains, and names of sources and organisations; in order
 */
public record Passage(
    String text,
    List<Mention> mentions,
    boolean heading,
    boolean quoted,
    int section,
    List<Range> apart) {

  public Passage {
    mentions = List.copyOf(mentions);
    apart = List.copyOf(apart);
  }

  /**
   * Some of its characters.
   *
   * @param from the first
   * @param to the first behind them
   */
  public record Range(int from, int to) {}

  /** Whether it holds a mention of one of these kinds. */
  public boolean has(Scheme one, Scheme other) {
    for (Mention mention : mentions) {
      if (mention.scheme() == one || mention.scheme() == other) {
        return true;
      }
    }
    return false;
  }
}
