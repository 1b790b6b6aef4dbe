package org.waymark.preview;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.library.Draft;
import org.waymark.library.Visibility;
import org.waymark.output.JsonText;
import org.waymark.page.PlannedPage;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.problem.Severity;

/** How it stands with one page and with the whole site: what the bar and the panel show. */
final class PageState {

  private final Workspace.State state;
  private final WholeCheck check;
  private final boolean before;
  private final String address;

  /**
   * @param address as browsers ask for it
   * @param before whether the page can be shown as it was
   */
  PageState(Workspace.State state, WholeCheck check, String address, boolean before) {
    this.state = state;
    this.check = check;
    this.address = address;
    this.before = before;
  }

  /**
   * What a page is, beside what it says.
   *
   * @param kind {@code shown}, {@code broken}, {@code missing}, {@code no-site} or a {@link
   *     Visibility} in lower case
   * @param draft the file it is made from; null for lists and the like
   * @param reasons why it is not shown, or not as it will be
   */
  private record Finding(String kind, @Nullable Draft draft, List<Problem> reasons) {}

  byte[] json(Workspace workspace) {
    Finding finding = state.snapshot().map(this::find).orElseGet(() -> noSite(workspace));
    return JsonText.compact(json -> write(json, finding, workspace));
  }

  private static Finding noSite(Workspace workspace) {
    return new Finding("no-site", null, workspace.problemsOfSettings());
  }

  private Finding find(Snapshot snapshot) {
    String root = snapshot.rules().root();
    String below = address.startsWith(root) ? address.substring(root.length()) : address;
    PlannedPage page = snapshot.page(below).orElse(null);
    Draft draft = draft(snapshot, page, below).orElse(null);
    Rendered made = page == null ? null : snapshot.render(page);
    if (made != null && made.html() == null) {
      return new Finding("failed", draft, made.problems());
    } else if (draft != null) {
      return of(draft, snapshot);
    }
    return new Finding(page == null ? "missing" : "shown", null, List.of());
  }

  private static Optional<Draft> draft(
      Snapshot snapshot, @Nullable PlannedPage page, String below) {
    if (page == null) {
      return snapshot.draft(below);
    }
    return Optional.ofNullable(page.origin())
        .flatMap(origin -> snapshot.draftOf(origin.file().name()));
  }

  private static Finding of(Draft draft, Snapshot snapshot) {
    Problems reasons = new Problems();
    Visibility visibility = snapshot.visibility(draft, reasons);
    if (visibility == Visibility.BROKEN) {
      snapshot.reading().read(draft.file(), reasons);
    }
    return new Finding(visibility.name().toLowerCase(Locale.ROOT), draft, reasons.sorted());
  }

  private void write(JsonWriter json, Finding finding, Workspace workspace) throws IOException {
    List<Problem> site = stillTrue(check.result());
    List<Problem> all = new ArrayList<>(site);
    all.addAll(finding.reasons());
    ProblemJson problems = ProblemJson.withLines(workspace.inputs().project(), all);
    Draft draft = finding.draft();
    String file = draft == null ? null : draft.file().name();
    json.beginObject();
    json.name("number").value(state.number());
    json.name("day").value(workspace.inputs().today().toString());
    json.name("kind").value(finding.kind());
    json.name("before").value(before);
    if (draft != null) {
      json.name("file").value(file);
      json.name("there").value(Files.isRegularFile(draft.file().path()));
      date(json, draft);
    }
    json.name("reasons");
    problems.write(json, finding.reasons());
    json.name("checked").value(check.result().number() == state.number());
    for (Severity severity : Severity.values()) {
      json.name(severity.id())
          .value(site.stream().filter(problem -> problem.severity() == severity).count());
    }
    json.name("page");
    problems.write(json, site.stream().filter(problem -> isIn(problem, file)).toList());
    json.name("site");
    problems.write(json, site.stream().filter(problem -> !isIn(problem, file)).toList());
    json.endObject();
  }

  /** What was found in files as they are now; of others it is found out just now. */
  private List<Problem> stillTrue(WholeCheck.Result result) {
    return result.problems().stream()
        .filter(
            problem ->
                problem.place() == null
                    || !state.changes().concern(problem.place().file(), result.number()))
        .toList();
  }

  private static void date(JsonWriter json, Draft draft) throws IOException {
    Optional<String> date =
        Optional.ofNullable(draft.content())
            .map(content -> content.common().date())
            .map(Object::toString);
    if (date.isPresent()) {
      json.name("date").value(date.get());
    }
  }

  private static boolean isIn(Problem problem, @Nullable String file) {
    return file != null && problem.place() != null && problem.place().file().equals(file);
  }
}
