package org.waymark.preview;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.library.Shared;
import org.waymark.library.SharedReader;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/** The project as it is now: read again, as far as it changed, when somebody asks. */
final class Workspace {

  private final Supplier<Inputs> inputs;
  private final Renderer renderer;
  private final IntConsumer forget;
  private final Set<String> changed = new HashSet<>();
  private boolean allChanged = true;
  private @Nullable Snapshot snapshot;
  private boolean usable;
  private boolean unread;
  private int number;
  private Changes changes = Changes.NONE;

  /**
   * @param inputs asked each time, since the day changes while a preview is open
   * @param forget told when something may not be seen any more that could be seen until then, with
   *     the number of the first state without it
   */
  Workspace(Supplier<Inputs> inputs, Renderer renderer, IntConsumer forget) {
    this.inputs = inputs;
    this.renderer = renderer;
    this.forget = forget;
  }

  /**
   * What there is to show.
   *
   * @param number grows with every change
   * @param snapshot the site; empty when its settings cannot be used now
   * @param last the last site that there was, even if it is no longer what the files say
   * @param changes when files changed until then
   */
  record State(int number, Optional<Snapshot> snapshot, Optional<Snapshot> last, Changes changes) {}

  /** Remembers that some files changed, came or went; names count from the project folder. */
  void change(Collection<String> names) {
    synchronized (changed) {
      changed.addAll(names);
    }
  }

  /** Remembers that anything may have changed. */
  void changeAll() {
    synchronized (changed) {
      allChanged = true;
    }
  }

  Inputs inputs() {
    return inputs.get();
  }

  /**
   * The site with all changes that are known of. Whoever asks first does the work.
   *
   * @throws IOException when the file system fails; the next to ask reads everything again
   */
  synchronized State state() throws IOException {
    Inputs now = inputs.get();
    boolean otherDay = snapshot != null && !snapshot.inputs().equals(now);
    Set<String> names;
    boolean all;
    synchronized (changed) {
      names = Set.copyOf(changed);
      all = allChanged || unread || otherDay;
      changed.clear();
      allChanged = false;
    }
    if (all || !names.isEmpty()) {
      unread = true; // Until it is read, should reading fail.
      renew(names, all, now);
      unread = false;
    }
    Optional<Snapshot> last = Optional.ofNullable(snapshot);
    return new State(number, usable ? last : Optional.empty(), last, changes);
  }

  private void renew(Set<String> names, boolean all, Inputs inputs) throws IOException {
    Snapshot before = snapshot;
    Optional<Reading> reading =
        all || before == null || !usable
            ? Reading.all(inputs)
            : before.reading().after(names, inputs);
    usable = reading.isPresent();
    reading.ifPresent(read -> snapshot = Snapshot.of(read, inputs, renderer, before));
    number++;
    changes = all ? changes.andAll(number) : changes.and(names, number);
    if (before != null && mayTakeBackFrom(before, names, all)) {
      forget.accept(number);
    }
  }

  /** Whether something of an earlier site may not be seen any more, as far as can be known. */
  private boolean mayTakeBackFrom(Snapshot before, Set<String> names, boolean all) {
    Snapshot now = snapshot;
    if (usable && now != null) {
      return now.takesBackFrom(before);
    }
    return all || names.stream().anyMatch(Workspace::decidesWhatIsSeen);
  }

  private static boolean decidesWhatIsSeen(String name) {
    return name.endsWith(".md") || name.equals(Shared.WITHDRAWN);
  }

  /** Why there is no site: what is wrong with its settings. */
  List<Problem> problemsOfSettings() {
    Problems problems = new Problems();
    new SharedReader(inputs.get().project(), problems).read();
    return problems.sorted();
  }
}
