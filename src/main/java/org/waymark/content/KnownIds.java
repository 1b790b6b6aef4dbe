package org.waymark.content;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The ids that fields may name, by vocabulary. A vocabulary that is not listed is not checked while
 * fields are read.
 */
public final class KnownIds {

  private final Map<Vocabulary, NavigableSet<String>> ids = new EnumMap<>(Vocabulary.class);

  /** What is given is copied. */
  public KnownIds(Map<Vocabulary, Set<String>> ids) {
    ids.forEach((vocabulary, known) -> this.ids.put(vocabulary, new TreeSet<>(known)));
  }

  /** Nothing is known yet, so nothing is checked. */
  public static KnownIds none() {
    return new KnownIds(Map.of());
  }

  /**
   * An id as it may be used; null when it is not known. What very many files name is one text, not
   * as many.
   */
  public @Nullable String find(Vocabulary vocabulary, String id) {
    NavigableSet<String> known = ids.get(vocabulary);
    if (known == null) {
      return id;
    }
    String nearest = known.floor(id);
    return id.equals(nearest) ? nearest : null;
  }

  /** The ids of a vocabulary in their order; none when it is not listed. */
  public Collection<String> all(Vocabulary vocabulary) {
    return Collections.unmodifiableCollection(
        ids.getOrDefault(vocabulary, Collections.emptyNavigableSet()));
  }
}
