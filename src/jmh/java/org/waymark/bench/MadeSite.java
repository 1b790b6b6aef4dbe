package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.waymark.Inputs;
import org.waymark.Project;
import org.waymark.Waymark;
import org.waymark.content.KnownIds;
import org.waymark.library.Draft;
import org.waymark.library.Library;
import org.waymark.library.PictureSizes;
import org.waymark.page.Plan;
import org.waymark.page.PlannedPage;
import org.waymark.page.SiteViews;
import org.waymark.page.Theme;
import org.waymark.page.Wording;
import org.waymark.page.view.View;
import org.waymark.problem.Problems;

/** A made-up project, read and planned, with one story of it in every form on its way to a page. */
@State(Scope.Benchmark)
public class MadeSite {

  @Param("1000")
  public int items;

  public Path folder;
  public Inputs inputs;
  public Project project;
  public KnownIds known;
  public Library library;
  public Plan plan;
  public SiteViews views;
  public Draft draft;
  public String text;
  public PlannedPage page;
  public View view;
  public byte[] bytes;

  /** Makes and reads it once for all runs of a benchmark. */
  @Setup(Level.Trial)
  public void make() throws IOException {
    folder = Files.createTempDirectory("waymark-jmh");
    Corpus.write(folder, items);
    inputs = new Inputs(folder, LocalDate.of(2026, 11, 21), null, false, null, 1);
    project = Waymark.read(inputs, new Problems()).orElseThrow();
    known = project.knownIds();
    library = Waymark.assemble(inputs, project, new Problems());
    Theme theme = Theme.read(folder, new Problems());
    Map<String, Wording> wordings = Wording.all(theme, library.languages(), new Problems());
    plan = Plan.of(library, new PictureSizes(Map.of()), wordings, new Problems());
    views = new SiteViews(plan, theme, new Problems());
    plan.editions().forEach(views::begin);
    draft = story(project.drafts());
    text = Files.readString(draft.file().path());
    page =
        plan.pages().stream()
            .filter(planned -> planned.origin() != null)
            .filter(planned -> planned.origin().file().equals(draft.file()))
            .findFirst()
            .orElseThrow();
    view = plan.view(page);
    bytes = views.html(page, view).orElseThrow();
  }

  /** One of middling length. */
  private static Draft story(List<Draft> drafts) {
    List<Draft> stories =
        drafts.stream()
            .filter(draft -> draft.file().name().startsWith("content/stories/"))
            .sorted((a, b) -> Long.compare(a.file().size(), b.file().size()))
            .toList();
    return stories.get(stories.size() / 2);
  }

  /** The names of media files: there are none. */
  public Set<String> media() {
    return Set.of();
  }

  @TearDown(Level.Trial)
  public void forget() throws IOException {
    Folders.delete(folder);
  }
}
