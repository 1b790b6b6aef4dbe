package org.waymark.delivery;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.waymark.problem.Problems;
import org.waymark.publish.Outcome;

/** Brings a finished site to a place: the same way for every kind of place. */
public final class Delivery {

  private static final int MOST_NAMED = 20;

  private final Site site;
  private final Destination destination;
  private final Problems problems;

  /**
   * @param problems takes what goes wrong at the place
   */
  public Delivery(Site site, Destination destination, Problems problems) {
    this.site = site;
    this.destination = destination;
    this.problems = problems;
  }

  /** What {@link #run} would do; nothing is changed. */
  public Plan plan() throws IOException {
    try {
      return plan(destination.look());
    } catch (DeliveryFailure failure) {
      problems.add(failure.problem());
      return new Plan(List.of(), List.of(), List.of(), List.of(), false);
    }
  }

  /**
   * Does it. However often it is stopped on the way, every page that stands there has what it
   * needs, and the next run ends as this one would have: the list of files at the place always
   * names at least all that stands there.
   *
   * @return what was done; with what may have been done, when it could not be done whole
   */
  public Outcome run() throws IOException {
    Outcome outcome = Outcome.NONE;
    try (Visit visit = destination.open()) {
      Plan plan = plan(visit.standing());
      Purge purge = Purge.of(site, plan);
      boolean withdrawn = plan.forgets();
      if (withdrawn) {
        purge.keep(); // Stopped later, the next run would not find all of it changed any more.
      }
      if (!plan.isNothing()) {
        visit.note(manifest(withdrawn, plan.meanwhile(files(visit.standing()))));
        outcome = plan.outcome();
        bring(plan, visit, withdrawn);
      }
      outcome = plan.outcome();
      if (withdrawn) {
        purge.tell(problems);
        forgetHistory(plan, visit);
      }
    } catch (DeliveryFailure failure) {
      problems.add(failure.problem());
    }
    return outcome;
  }

  private Plan plan(Standing standing) throws DeliveryFailure {
    Manifest manifest = standing.manifest();
    if (manifest != null && !site.withdrawn().hasAll(manifest.withdrawn())) {
      throw new DeliveryFailure(
          DeliveryCode.WITHDRAWALS_MISSING,
          "This copy of the project does not know of something that was taken back, and would bring"
              + " it back to "
              + destination.name()
              + ". Nothing was sent.");
    }
    List<Outgoing> files =
        site.files().stream().filter(file -> destination.takes(file.path())).toList();
    return Plan.of(files(standing), files, isOutdated(standing));
  }

  private SortedMap<String, Sent> files(Standing standing) throws DeliveryFailure {
    return standing.files(destination.name());
  }

  /** Whether older versions there may hold what was taken back; at a new place there are none. */
  private boolean isOutdated(Standing standing) {
    Manifest manifest = standing.manifest();
    return manifest != null
        && (manifest.outdated() || !manifest.withdrawn().containsAll(site.withdrawn().digests()));
  }

  /** From the first moment on, nobody who knows less is to publish there. */
  private Manifest manifest(boolean outdated, SortedMap<String, Sent> files) {
    return new Manifest(site.withdrawn().digests(), outdated, files);
  }

  private void bring(Plan plan, Visit visit, boolean outdated) throws IOException {
    visit.keep(plan.same());
    for (List<Outgoing> batch : plan.batches()) {
      visit.put(batch);
    }
    visit.note(manifest(outdated, plan.unremoved()));
    visit.remove(plan.removed());
    visit.finish(manifest(outdated, plan.done()));
  }

  /** After the site itself: what stood there until now is among the history then. */
  private void forgetHistory(Plan plan, Visit visit) throws IOException {
    List<String> left = visit.forgetHistory();
    visit.finish(manifest(!left.isEmpty(), plan.done()));
    if (left.isEmpty()) {
      visit
          .afterForgetting()
          .ifPresent(
              text ->
                  problems.add(
                      DeliveryCode.COPIES_ELSEWHERE,
                      null,
                      text,
                      DeliveryCode.COPIES_ELSEWHERE.remedy()));
    } else {
      problems.add(
          DeliveryCode.OLD_VERSIONS_LEFT,
          null,
          "Something was taken back, but older versions are left: " + listed(left) + ".",
          DeliveryCode.OLD_VERSIONS_LEFT.remedy());
    }
  }

  private static String listed(List<String> left) {
    String some = String.join(", ", left.subList(0, Math.min(MOST_NAMED, left.size())));
    int more = left.size() - MOST_NAMED;
    return more > 0 ? some + " and " + more + " more" : some;
  }
}
