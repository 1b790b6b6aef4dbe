package org.waymark.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/**
 * Nothing follows a reader from a finished file: it asks no other site, keeps nothing, runs nothing
 * that stands within a page, and says so to the browser. Other people's files, such as leaflets,
 * are passed by: a page only links to them.
 */
final class TraceCheck implements FileCheck {

  private static final String ASSETS = "templates/assets/";

  private final Origin own;
  private final OwnTemplates templates;

  /**
   * @param baseUrl the site's own address
   * @param templates where to look for what is at fault
   */
  TraceCheck(String baseUrl, OwnTemplates templates) {
    this.own = new Origin(baseUrl);
    this.templates = templates;
  }

  @Override
  public void check(FinishedFile file, Place place, Problems problems) {
    Consumer<Trace> found = trace -> tell(trace, file, place, problems);
    switch (file.kind()) {
      case "html", "htm" -> PageTraces.ofPage(file.bytes(), own, found);
      case "svg" -> PageTraces.ofDrawing(file.bytes(), own, found);
      case "css" -> StyleTraces.find(file.text(), own, 0, found);
      case "js", "mjs" -> ScriptTraces.find(file.text(), own, 0, found);
      default -> {} // Nothing that a browser runs.
    }
  }

  /** Told where it can be mended: in the script, in a template of the site, else in the content. */
  private void tell(Trace trace, FinishedFile file, Place place, Problems problems) {
    if (place.file().startsWith(ASSETS)) {
      Place exact = Place.in(place.file(), file.text(), trace.at());
      problems.add(trace.code(), exact, message("This file", trace), trace.code().remedy());
      return;
    }
    Optional<Place> template = inTemplates(trace.written());
    problems.add(
        trace.code(),
        template.orElse(place),
        message(template.isPresent() ? "This template" : "The page " + file.name(), trace),
        trace.code().remedy());
  }

  private Optional<Place> inTemplates(List<String> written) {
    return written.stream().map(templates::find).flatMap(Optional::stream).findFirst();
  }

  private static String message(String subject, Trace trace) {
    String what = Quote.of(trace.what());
    return switch (trace.code()) {
      case ASKS_ELSEWHERE ->
          subject + " makes the reader's browser ask " + what + " without being asked.";
      case KEPT_ON_DEVICE -> subject + " keeps something on the reader's device by " + what + ".";
      case INLINE_SCRIPT -> subject + " has a script within it: " + what + ".";
      case INLINE_STYLE -> subject + " has styles within it: " + what + ".";
      case POLICY_MISSING ->
          subject + " lacks what it must say to browsers, or says too little: " + what + ".";
    };
  }
}
