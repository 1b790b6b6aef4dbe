package org.waymark;

import static org.waymark.Stage.DELIVER;
import static org.waymark.Stage.KEEP;
import static org.waymark.Stage.LAST;
import static org.waymark.Stage.PUBLISH;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.output.Sink;
import org.waymark.problem.Problems;
import org.waymark.publish.CompressedCopies;
import org.waymark.publish.LastBuild;
import org.waymark.publish.Outcome;
import org.waymark.publish.Staging;
import org.waymark.publish.Target;

/**
 * A build of a site into a folder: when there is no error, the new site takes the place of the last
 * one; and what the last build made is not made again.
 *
 * @param without names of files, from the project folder, that count as not there
 * @param timings takes how long it all took
 * @param problems takes what is told
 */
public record Build(
    Inputs inputs, Target target, Set<String> without, Timings timings, Problems problems) {

  public Build {
    without = Set.copyOf(without);
  }

  /** Of all files, not measured. */
  public static Build of(Inputs inputs, Target target, Problems problems) {
    return new Build(inputs, target, Set.of(), Timings.none(), problems);
  }

  /** The same as if some files of the project were not there. */
  public Build without(Set<String> files) {
    return new Build(inputs, target, files, timings, problems);
  }

  /** The same, measured. */
  public Build timed(Timings other) {
    return new Build(inputs, target, without, other, problems);
  }

  /** What is done with a finished site before another may be built in its place. */
  @FunctionalInterface
  public interface Sequel {
    /**
     * Does it.
     *
     * @param built what the build did
     * @return what came of it all
     */
    Report of(Report built) throws IOException;
  }

  /**
   * Does it.
   *
   * @throws IOException when the file system fails
   */
  public Report run() throws IOException {
    return inTurn(built -> built);
  }

  /**
   * The same, and something more while nobody else can build into that folder.
   *
   * @param sequel not done when the site could not be made
   */
  public Report run(Sequel sequel) throws IOException {
    return inTurn(built -> timings.of(DELIVER, () -> sequel.of(built)));
  }

  private Report inTurn(Sequel sequel) throws IOException {
    Optional<Staging> opened = Staging.open(target.folder(), problems);
    if (opened.isEmpty()) {
      return Report.NOTHING;
    }
    try (Staging staging = opened.get()) {
      Report built = run(staging);
      return built.pages() == 0 || problems.hasErrors() ? built : sequel.of(built);
    }
  }

  private Report run(Staging staging) throws IOException {
    if (!without.isEmpty()) {
      Reuse.forget(inputs); // It may name what is left out.
      return make(null, staging);
    }
    Reuse reuse = timings.of(LAST, () -> Reuse.begin(inputs, target, staging, problems.isStrict()));
    Optional<LastBuild> same = reuse.same();
    if (same.isPresent()) {
      problems.addAll(same.get().problems());
      return new Report(same.get().pages(), new Outcome(0, same.get().files(), 0));
    }
    return make(reuse, staging);
  }

  private Report make(@Nullable Reuse reuse, Staging staging) throws IOException {
    Sink sink = target.compressed() ? new CompressedCopies(staging, problems) : staging;
    int pages = new Waymark(inputs, without, reuse, timings, problems).make(sink, true);
    if (pages == 0 || problems.hasErrors()) {
      return new Report(pages, Outcome.NONE);
    }
    Report report = new Report(pages, timings.of(PUBLISH, staging::publish));
    if (reuse != null) {
      timings.run(KEEP, () -> reuse.keep(report, staging, problems));
    }
    return report;
  }
}
