package org.waymark.content;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The ids that fields may name, by vocabulary. A vocabulary that is not listed is not checked while
 * fields are read.
 */
public record KnownIds(Map<Vocabulary, Set<String>> ids) {

  public KnownIds {
    ids = Map.copyOf(ids);
  }

  /** Nothing is known yet, so nothing is checked. */
  public static KnownIds none() {
    return new KnownIds(Map.of());
  }

  boolean mayBe(Vocabulary vocabulary, String id) {
    Set<String> known = ids.get(vocabulary);
    return known == null || known.contains(id);
  }

  Collection<String> all(Vocabulary vocabulary) {
    return ids.getOrDefault(vocabulary, Set.of());
  }
}
