package org.waymark.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.publish.Outcome;

/**
 * What has to be done at a place, file by file, each in the order of the paths.
 *
 * @param fresh files that are not there yet, for all that is known
 * @param changed files that are there with other bytes, or were sent in another way
 * @param same files that are there just so
 * @param removed paths of files that the site does not have any more
 * @param forgets whether all older versions there are to be deleted too
 */
public record Plan(
    List<Outgoing> fresh,
    List<Outgoing> changed,
    List<Outgoing> same,
    List<String> removed,
    boolean forgets) {

  public Plan {
    fresh = List.copyOf(fresh);
    changed = List.copyOf(changed);
    same = List.copyOf(same);
    removed = List.copyOf(removed);
  }

  /** Compares what stands there with what is to stand there. */
  static Plan of(SortedMap<String, Sent> there, List<Outgoing> files, boolean forgets) {
    List<Outgoing> fresh = new ArrayList<>();
    List<Outgoing> changed = new ArrayList<>();
    List<Outgoing> same = new ArrayList<>();
    SortedMap<String, Sent> left = new TreeMap<>(there);
    for (Outgoing file : files) {
      @Nullable Sent sent = left.remove(file.path());
      if (sent == null || sent.equals(Sent.MAYBE)) {
        fresh.add(file);
      } else {
        (sent.equals(file.sent()) ? same : changed).add(file);
      }
    }
    return new Plan(fresh, changed, same, List.copyOf(left.keySet()), forgets);
  }

  /** Whether all files are there just as they are to be. */
  public boolean isNothing() {
    return fresh.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  /** The sums of it. */
  public Outcome outcome() {
    return new Outcome(fresh.size() + changed.size(), same.size(), removed.size());
  }

  /** All that may stand there until the whole of it is done. */
  SortedMap<String, Sent> meanwhile(SortedMap<String, Sent> there) {
    SortedMap<String, Sent> files = new TreeMap<>(there);
    fresh.forEach(file -> files.put(file.path(), Sent.MAYBE));
    changed.forEach(file -> files.computeIfPresent(file.path(), (path, sent) -> sent.unsure()));
    return files;
  }

  /** All that stands there once everything is sent, and nothing yet removed. */
  SortedMap<String, Sent> unremoved() {
    SortedMap<String, Sent> files = new TreeMap<>(done());
    removed.forEach(path -> files.put(path, Sent.MAYBE));
    return files;
  }

  /** All that stands there in the end. */
  SortedMap<String, Sent> done() {
    SortedMap<String, Sent> files = new TreeMap<>();
    for (List<Outgoing> all : List.of(fresh, changed, same)) {
      all.forEach(file -> files.put(file.path(), file.sent()));
    }
    return files;
  }

  /**
   * What is to be sent, one batch after the other: first what pages need, then new pages, so that
   * no page leads to one that is not there, then pages that changed, and at last what only tells of
   * pages, such as feeds.
   */
  List<List<Outgoing>> batches() {
    Map<Batch, List<Outgoing>> batches = new EnumMap<>(Batch.class);
    fresh.forEach(file -> add(file, isPage(file) ? Batch.NEW_PAGES : batch(file), batches));
    changed.forEach(file -> add(file, isPage(file) ? Batch.CHANGED_PAGES : batch(file), batches));
    batches.values().forEach(files -> files.sort(Comparator.comparing(Outgoing::path)));
    return List.copyOf(batches.values());
  }

  /** When a file is sent. */
  private enum Batch {
    NEEDED_BY_PAGES,
    NEW_PAGES,
    CHANGED_PAGES,
    TELLING_OF_PAGES
  }

  private static void add(Outgoing file, Batch batch, Map<Batch, List<Outgoing>> batches) {
    batches.computeIfAbsent(batch, first -> new ArrayList<>()).add(file);
  }

  private static boolean isPage(Outgoing file) {
    return file.path().endsWith(".html");
  }

  private static Batch batch(Outgoing file) {
    return file.path().endsWith(".xml") ? Batch.TELLING_OF_PAGES : Batch.NEEDED_BY_PAGES;
  }
}
