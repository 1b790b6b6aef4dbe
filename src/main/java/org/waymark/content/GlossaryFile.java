package org.waymark.content;

import java.util.List;

/** {@code content/glossary.yaml}: words and their plain meanings. */
public record GlossaryFile(
    @About(value = "The words.", example = "[{id: epu, term: …, meaning: …}]") List<Term> terms) {

  /** One word. */
  public record Term(
      @About(value = "Its id.", example = "missed-miscarriage") @Shape(id = true) String id,
      @About(value = "The word as it stands in a sentence.", example = "missed miscarriage")
          Localised term,
      @About(value = "Other words for it.", example = "[silent miscarriage]")
          @Shape(oneOrMore = true)
          List<String> also,
      @About(value = "What it means, plainly.", example = "…") Localised meaning) {}
}
