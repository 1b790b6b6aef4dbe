package org.waymark.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Evidence;
import org.waymark.content.Evidence.Figure;
import org.waymark.content.Evidence.Standing;
import org.waymark.content.Ids;

/** The evidence register: every figure by its address {@code evidence-id/figure-id}. */
public final class Register {

  /**
   * A figure with its source.
   *
   * @param id {@code evidence-id/figure-id}
   */
  public record Entry(String id, Item source, Figure figure) {

    public Evidence evidence() {
      return (Evidence) source.content();
    }

    public Standing standing() {
      return evidence().standingOf(figure);
    }

    /** Null when it is not known. */
    public @Nullable Integer year() {
      return evidence().yearOf(figure);
    }
  }

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  Register(List<Item> evidence) {
    for (Item item : evidence) {
      for (Figure figure : ((Evidence) item.content()).figures()) {
        String id = item.key().id() + "/" + figure.id();
        entries.putIfAbsent(id, new Entry(id, item, figure));
      }
    }
  }

  public Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  public Set<String> ids() {
    return entries.keySet();
  }

  /** The figures of a group, which may be given by its name or by its name as an id. */
  public List<Entry> group(String evidence, @Nullable String group) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries.values()) {
      String name = entry.figure().group();
      boolean sameGroup =
          group == null
              || (name != null && (name.equals(group) || Ids.suggest(name).equals(group)));
      if (entry.source().key().id().equals(evidence) && sameGroup && isPublic(entry)) {
        found.add(entry);
      }
    }
    return found;
  }

  /** Other figures on the same question, whichever of the two names the other. */
  public List<Entry> others(Entry entry) {
    List<Entry> others = new ArrayList<>();
    for (Entry other : entries.values()) {
      boolean named =
          entry.figure().conflictsWith().contains(other.id())
              || other.figure().conflictsWith().contains(entry.id());
      if (named && isPublic(other) && !other.id().equals(entry.id())) {
        others.add(other);
      }
    }
    return others;
  }

  /** Whether a reader may be shown the figure at all. */
  public static boolean isPublic(Entry entry) {
    return entry.standing() != Standing.DO_NOT_PUBLISH;
  }
}
