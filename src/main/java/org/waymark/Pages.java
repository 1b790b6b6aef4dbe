package org.waymark;

import static org.waymark.Stage.PAGES;
import static org.waymark.Stage.TEMPLATES;
import static org.waymark.Step.INSPECT;
import static org.waymark.Step.LOOK;
import static org.waymark.Step.VIEW;
import static org.waymark.Step.WRITE;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.check.FinishedFiles;
import org.waymark.check.PageInspection;
import org.waymark.library.Library;
import org.waymark.library.Shared;
import org.waymark.output.Sink;
import org.waymark.page.Plan;
import org.waymark.page.PlannedPage;
import org.waymark.page.SiteViews;
import org.waymark.page.Theme;
import org.waymark.page.ViewHash;
import org.waymark.page.view.View;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.Hash;
import org.waymark.source.Hasher;

/**
 * Makes the pages of a site, looks at each, and hands them on; those alone that are not as they
 * were.
 */
final class Pages {

  private final Plan plan;
  private final Library library;
  private final FinishedFiles finished;
  private final @Nullable Reuse reuse;
  private final Timings timings;
  private final Problems problems;

  /**
   * @param reuse what the last build made; null to make everything
   */
  Pages(
      Plan plan,
      Library library,
      FinishedFiles finished,
      @Nullable Reuse reuse,
      Timings timings,
      Problems problems) {
    this.plan = plan;
    this.library = library;
    this.finished = finished;
    this.reuse = reuse;
    this.timings = timings;
    this.problems = problems;
  }

  /**
   * Makes all of them.
   *
   * @param elsewhere where links may lead that do not lead to a page
   * @param sink takes the pages
   */
  void make(Theme theme, Set<String> elsewhere, Parallel parallel, Sink sink) throws IOException {
    PageInspection inspection =
        new PageInspection(
            library.addresses().href(""),
            address -> plan.has(address) || elsewhere.contains(address),
            problems);
    Set<String> faulty = problems.filesWithErrors();
    SiteViews views = timings.of(TEMPLATES, () -> prepare(theme, parallel));
    if (reuse != null) {
      reuse.around(around(views, elsewhere));
    }
    Parallel.Work<PlannedPage> work =
        (i, page) ->
            timings.page(
                page.address(),
                () -> {
                  Place place = placeOf(page);
                  boolean whole = page.origin() == null || !faulty.contains(place.file());
                  // Nothing is told twice.
                  PageInspection told = library.isWhole() && whole ? inspection : null;
                  make(page, place, views, told, sink);
                });
    timings.run(PAGES, () -> parallel.forEach(plan.pages(), work, views::isStuck));
    views.tellFailures(problems);
  }

  private SiteViews prepare(Theme theme, Parallel parallel) throws IOException {
    SiteViews views = new SiteViews(plan, theme, problems);
    parallel.forEach(plan.editions(), (i, edition) -> views.begin(edition), views::isStuck);
    return views;
  }

  /** All that goes into every page, or decides what there is to say of it. */
  private Hash around(SiteViews views, Set<String> elsewhere) {
    Hasher hasher = new Hasher().add(finished.measure()).add(library.addresses().href(""));
    views.addTo(hasher);
    hasher.addAll(new TreeSet<>(elsewhere));
    plan.pages().forEach(page -> hasher.add(page.address()));
    return hasher.hash();
  }

  private void make(
      PlannedPage page,
      Place place,
      SiteViews views,
      @Nullable PageInspection inspection,
      Sink sink)
      throws IOException {
    View view = timings.of(VIEW, () -> plan.view(page));
    Hash hash = reuse == null ? Hash.NONE : ViewHash.of(view);
    if (reuse != null && reuse.keeps(page, hash, sink)) {
      return;
    }
    long toldBefore = problems.told();
    Optional<byte[]> made =
        timings.template(() -> SiteViews.template(view), () -> views.html(page, view));
    if (made.isEmpty()) {
      return;
    }
    byte[] html = made.get();
    String file = page.file();
    if (inspection != null) {
      timings.run(INSPECT, () -> inspection.inspect(place, page.address(), html));
    }
    boolean remarkable = timings.of(LOOK, () -> finished.inspect(file, html, place));
    timings.run(WRITE, () -> sink.put(file, html));
    if (reuse != null && !remarkable && problems.told() == toldBefore) {
      reuse.made(page, hash);
    }
  }

  private static Place placeOf(PlannedPage page) {
    return page.origin() == null ? Place.of(Shared.SITE) : page.origin().file().place();
  }
}
