package org.waymark.withdrawal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.Build;
import org.waymark.Inputs;
import org.waymark.Project;
import org.waymark.Report;
import org.waymark.Waymark;
import org.waymark.content.Key;
import org.waymark.library.Shared;
import org.waymark.problem.Problems;
import org.waymark.publish.Target;

/** Takes a story out for good, and proves it. */
public final class Withdrawal {

  private final Inputs inputs;
  private final Target target;
  private final Project project;
  private final Subject subject;

  private Withdrawal(Inputs inputs, Target target, Project project, Subject subject) {
    this.inputs = inputs;
    this.target = target;
    this.project = project;
    this.subject = subject;
  }

  /**
   * Everything that is to be done, before anything is.
   *
   * @param words whether only its words on other pages are taken back
   * @param page only those on this page; null for all
   * @return empty when the project's settings cannot be used, which is told
   */
  public static Optional<Withdrawal> plan(
      Inputs inputs, Target target, Key story, boolean words, @Nullable Key page, Problems problems)
      throws IOException {
    Project project = Waymark.read(inputs, problems).orElse(null);
    if (project == null || problems.hasErrors(Shared.WITHDRAWN)) {
      return Optional.empty();
    }
    Sources sources = Sources.read(inputs.project());
    Subject subject =
        words
            ? Subject.ofWords(story, page, project)
            : Subject.of(
                story, inputs.project(), project, sources, new PublishedSite(target.folder()));
    return Optional.of(new Withdrawal(inputs, target, project, subject));
  }

  /** Whether nothing is known of such a story, so that its name may be mistyped. */
  public boolean isOfUnknown() {
    return subject.isUnknown() && !begun().isThere();
  }

  /** Whether there is no text at all in which words of the story could stand. */
  public boolean isNowhere() {
    return !subject.scope().equals(Scope.EVERYWHERE) && subject.scope().sources().isEmpty();
  }

  /** The ids of the project's stories. */
  public List<String> stories() {
    return Subject.known(project);
  }

  /** What would be done and where the words stand now; nothing is changed. */
  public Preview preview() throws IOException {
    Search search = new Search(subject.terms(), subject.scope());
    new PublishedSite(target.folder()).lookThrough(search);
    Set<String> outputs = new TreeSet<>();
    search.finds().stream()
        .filter(find -> find.term().mustBeGone())
        .forEach(find -> outputs.add(find.file()));
    return new Preview(
        List.copyOf(subject.files()),
        subject.kept(),
        List.copyOf(subject.staying()),
        List.copyOf(outputs),
        elsewhere());
  }

  /**
   * Does it. The mark that it was taken back comes first, so that whatever happens then, no build
   * shows the story again. The files are deleted last, and only when all is proved: until then what
   * to search for stands in them, so a run can be done again whole.
   *
   * @param problems takes those of the build
   */
  public Proof carryOut(Problems problems) throws IOException {
    PublishedSite site = new PublishedSite(target.folder());
    Map<String, Integer> before = begun().orRemember(site.files());
    TombstoneFile.add(inputs, subject.ids());
    Report report = Build.of(inputs, target, problems).without(subject.files()).run();
    boolean built = report.pages() > 0 && !problems.hasErrors();
    Search search = new Search(subject.terms(), subject.scope());
    site.lookThrough(search);
    List<String> elsewhere = elsewhere();
    boolean known = search.hasWords() || begun().isProved();
    if (built && known && search.isClean() && search.files() > 0) {
      begun().markProved();
      for (String file : subject.files()) {
        Files.deleteIfExists(inputs.project().resolve(file));
      }
    }
    return new Proof(
        inputs.today(),
        project.shared().site().baseUrl(),
        subject,
        built,
        known,
        !before.isEmpty(),
        touched(before, site.files()),
        search,
        elsewhere);
  }

  /** To be called when the proof was written down: what only another run would need is deleted. */
  public void finish(Proof proof) throws IOException {
    if (proof.isProved()) {
      begun().forget();
    }
  }

  private Begun begun() {
    return new Begun(inputs.project(), subject.id());
  }

  /** The outputs that were changed or removed, with what became of them. */
  private static Map<String, Proof.Touch> touched(
      Map<String, Integer> before, Map<String, Integer> after) {
    Map<String, Proof.Touch> touched = new TreeMap<>();
    before.forEach(
        (name, bytes) -> {
          if (!after.containsKey(name)) {
            touched.put(name, Proof.Touch.REMOVED);
          } else if (!bytes.equals(after.get(name))) {
            touched.put(name, Proof.Touch.CHANGED);
          }
        });
    return touched;
  }

  /** Where words of the story stand in the project's other files. */
  private List<String> elsewhere() throws IOException {
    Search search = new Search(subject.terms(), subject.scope());
    boolean whole = subject.scope().equals(Scope.EVERYWHERE);
    Sources.read(inputs.project())
        .texts()
        .forEach(
            (name, text) -> {
              if (!subject.files().contains(name)) {
                search.inSource(name, text, whole ? subject.story().id() : "");
              }
            });
    Map<String, List<String>> places = new LinkedHashMap<>();
    search.finds().stream()
        .filter(find -> find.term().mustBeGone())
        .sorted(Comparator.comparing(Search.Find::file).thenComparing(Search.Find::line))
        .forEach(
            find ->
                places
                    .computeIfAbsent(find.file() + ":" + find.line(), place -> new ArrayList<>())
                    .add(find.term().name()));
    return places.entrySet().stream()
        .map(place -> place.getKey() + "  " + String.join(", ", place.getValue()))
        .toList();
  }
}
