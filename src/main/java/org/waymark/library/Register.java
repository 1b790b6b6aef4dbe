package org.waymark.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Evidence;
import org.waymark.content.Evidence.Figure;
import org.waymark.content.Evidence.Standing;
import org.waymark.content.Evidence.Wave;
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
  private final Map<String, List<Entry>> bySource = new HashMap<>();
  private final Map<String, List<Entry>> others = new HashMap<>();

  Register(List<Item> evidence) {
    for (Item item : evidence) {
      for (Figure figure : ((Evidence) item.content()).figures()) {
        String id = item.key().id() + "/" + figure.id();
        Entry entry = new Entry(id, item, figure);
        if (entries.putIfAbsent(id, entry) == null) {
          bySource.computeIfAbsent(item.key().id(), key -> new ArrayList<>()).add(entry);
        }
      }
    }
    findOthers();
  }

  /** Of two figures either may name the other; both then know it, in the register's order. */
  private void findOthers() {
    Map<String, Set<String>> named = new HashMap<>();
    for (Entry entry : entries.values()) {
      for (String other : entry.figure().conflictsWith()) {
        if (entries.containsKey(other) && !other.equals(entry.id())) {
          named.computeIfAbsent(entry.id(), id -> new LinkedHashSet<>()).add(other);
          named.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(entry.id());
        }
      }
    }
    for (Entry entry : entries.values()) {
      for (String other : named.getOrDefault(entry.id(), Set.of())) {
        others.computeIfAbsent(other, id -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** The source in the id of a figure or of a group: {@code ma-2026} of {@code ma-2026/age}. */
  public static String sourceOf(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  /** The figure or group in an id: {@code age} of {@code ma-2026/age}; null in a source's id. */
  public static @Nullable String partOf(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? null : id.substring(slash + 1);
  }

  public Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  public Set<String> ids() {
    return entries.keySet();
  }

  /** Every figure, in the order of the sources and of their figures. */
  public List<Entry> all() {
    return List.copyOf(entries.values());
  }

  /** The figures of one source that a reader may be shown. */
  public List<Entry> of(String evidence) {
    return bySource.getOrDefault(evidence, List.of()).stream().filter(Register::isPublic).toList();
  }

  /** The sources with figures that a reader may be shown. */
  public List<Item> sources() {
    return entries.values().stream()
        .filter(Register::isPublic)
        .map(Entry::source)
        .distinct()
        .toList();
  }

  /** The rounds of a source's repeated questions that a reader may be shown. */
  public List<Wave> waves(Item source) {
    Set<String> shown = new HashSet<>();
    of(source.key().id()).forEach(entry -> shown.add(entry.figure().id()));
    return ((Evidence) source.content())
        .waves().stream().filter(wave -> shown.contains(wave.figure())).toList();
  }

  /**
   * The figures of a group, which may be given by its name or by its name as an id; all of the
   * source when no group is given.
   */
  public List<Entry> group(String evidence, @Nullable String group) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : of(evidence)) {
      String name = entry.figure().group();
      if (group == null
          || (name != null && (name.equals(group) || Ids.suggest(name).equals(group)))) {
        found.add(entry);
      }
    }
    return found;
  }

  /** The figures that a {@code figures:} link shows. */
  public List<Entry> shownBy(String target) {
    return group(sourceOf(target), partOf(target));
  }

  /** Other figures on the same question, whichever of the two names the other. */
  public List<Entry> others(Entry entry) {
    return others.getOrDefault(entry.id(), List.of()).stream().filter(Register::isPublic).toList();
  }

  /** Why a figure and another on the same question differ, from whichever side says it. */
  public static @Nullable String why(Entry entry, Entry other) {
    return entry.figure().why() != null ? entry.figure().why() : other.figure().why();
  }

  /** Whether a reader may be shown the figure at all. */
  public static boolean isPublic(Entry entry) {
    return entry.standing() != Standing.DO_NOT_PUBLISH;
  }
}
