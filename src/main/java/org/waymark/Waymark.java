package org.waymark;

import static org.waymark.Stage.CHECKS;
import static org.waymark.Stage.FEEDS;
import static org.waymark.Stage.FILES;
import static org.waymark.Stage.FINDER;
import static org.waymark.Stage.HOSTING;
import static org.waymark.Stage.LIBRARY;
import static org.waymark.Stage.MEDIA;
import static org.waymark.Stage.PLAN;
import static org.waymark.Stage.REGISTER;
import static org.waymark.Stage.SEARCH;
import static org.waymark.Stage.SETTINGS;
import static org.waymark.Stage.SOURCES;
import static org.waymark.Stage.TEXTS;
import static org.waymark.Stage.THEME;
import static org.waymark.Step.LOOK;
import static org.waymark.Step.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Checks;
import org.waymark.check.FinishedFiles;
import org.waymark.check.PersonalDataCheck;
import org.waymark.check.PrivateRecord;
import org.waymark.content.ContentPath;
import org.waymark.content.SiteFile.Host;
import org.waymark.content.SiteFile.Hosting;
import org.waymark.library.Assembler;
import org.waymark.library.Draft;
import org.waymark.library.DraftReader;
import org.waymark.library.Library;
import org.waymark.library.PictureSize;
import org.waymark.library.PictureSizes;
import org.waymark.library.Shared;
import org.waymark.library.SharedReader;
import org.waymark.output.CameraData;
import org.waymark.output.Extra;
import org.waymark.output.Extras;
import org.waymark.output.MediaFiles;
import org.waymark.output.Sink;
import org.waymark.output.finder.Finder;
import org.waymark.output.search.Search;
import org.waymark.page.Asset;
import org.waymark.page.Plan;
import org.waymark.page.SiteViews;
import org.waymark.page.Theme;
import org.waymark.page.Wording;
import org.waymark.privacy.register.ConsentRegister;
import org.waymark.privacy.register.RegisterReader;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.publish.Outcome;
import org.waymark.publish.hosting.HostFiles;
import org.waymark.publish.hosting.HostingRules;
import org.waymark.publish.hosting.SiteRules;
import org.waymark.source.FolderReader;
import org.waymark.source.Scratch;
import org.waymark.source.SourceCode;
import org.waymark.source.SourceFile;

/**
 * The pipeline: from a project folder to a site. {@link Build} runs it and publishes what comes of
 * it.
 */
public final class Waymark {

  /** From how many texts on they do not all stay in memory. */
  private static final int VERY_MANY = 20_000;

  private final Inputs inputs;
  private final Set<String> without;
  private final Timings timings;
  private final Problems problems;
  private final Parallel parallel;
  private final @Nullable Reuse reuse;

  private Waymark(Inputs inputs, Problems problems) {
    this(inputs, Set.of(), null, Timings.none(), problems);
  }

  Waymark(
      Inputs inputs,
      Set<String> without,
      @Nullable Reuse reuse,
      Timings timings,
      Problems problems) {
    this.inputs = inputs;
    this.without = without;
    this.reuse = reuse;
    this.timings = timings;
    this.problems = problems;
    this.parallel = new Parallel(inputs.threads(), timings);
  }

  /** Everything that a {@link Build} does and checks, but nothing is written. */
  public static Report check(Inputs inputs, Problems problems) throws IOException {
    return check(inputs, Timings.none(), problems);
  }

  /** The same, measured. */
  public static Report check(Inputs inputs, Timings timings, Problems problems) throws IOException {
    return new Waymark(inputs, Set.of(), null, timings, problems).look((name, bytes) -> {});
  }

  /** The same, where what is made is looked at: pages with errors in their texts among it. */
  public static Report check(Inputs inputs, Sink sink, Problems problems) throws IOException {
    return new Waymark(inputs, problems).look(sink);
  }

  private Report look(Sink sink) throws IOException {
    return new Report(make(sink, false), Outcome.NONE);
  }

  /** What is wrong with the content by itself: no page is made, so what pages lack is not told. */
  public static void checkContent(Inputs inputs, Problems problems) throws IOException {
    Waymark waymark = new Waymark(inputs, problems);
    Project project = waymark.read().orElse(null);
    if (project != null) {
      Library library = waymark.assemble(project);
      PrivateRecord record = waymark.record(project, library);
      PersonalDataCheck personal =
          new PersonalDataCheck(project.shared(), project.drafts(), problems);
      waymark.check(project.files(), library, record, personal);
      record.concealIn(problems, inputs.project());
    }
  }

  /** The project as it was read; empty when there is none, or its settings cannot be used. */
  public static Optional<Project> read(Inputs inputs, Problems problems) throws IOException {
    return new Waymark(inputs, problems).read();
  }

  /** All that may be seen on the day of a project that was read. */
  public static Library assemble(Inputs inputs, Project project, Problems problems) {
    return new Waymark(inputs, problems).assemble(project);
  }

  private Optional<Project> read() throws IOException {
    return read(null);
  }

  private Optional<Project> read(@Nullable Scratch scratch) throws IOException {
    if (!hasContent()) {
      return Optional.empty();
    }
    List<SourceFile> files = timings.of(FILES, this::list);
    SharedReader reader = new SharedReader(inputs.project(), problems);
    Shared shared = timings.of(SETTINGS, reader::read).orElse(null);
    if (shared == null) {
      return Optional.empty();
    }
    Shared settings = inputs.baseUrl() == null ? shared : shared.at(inputs.baseUrl());
    String named = settings.site().consentRegister();
    ConsentRegister register = timings.of(REGISTER, () -> register().read(named)).orElse(null);
    if (reuse != null && inputs.consentRegister() == null && named != null) {
      reuse.register(named.strip());
    }
    Shared known = register == null ? settings : settings.withdrawn(register.withdrawn());
    List<Draft> drafts = timings.of(TEXTS, () -> parse(files, known, scratch));
    return Optional.of(new Project(register, files, known, drafts));
  }

  private List<SourceFile> list() throws IOException {
    List<SourceFile> files = new FolderReader(inputs.project(), problems).list("content", without);
    timings.about(files.size());
    return files;
  }

  /** What servers are to be told of the site; empty when its settings cannot be read. */
  public static Optional<HostingRules> hosting(Inputs inputs, Problems problems)
      throws IOException {
    Theme theme = Theme.read(inputs.project(), problems);
    Waymark waymark = new Waymark(inputs, problems);
    return waymark.read().map(waymark::assemble).map(library -> SiteRules.of(library, theme));
  }

  /**
   * Makes all there is of the site.
   *
   * @param toPublish false when nothing comes of the files, so that pictures need not be made
   * @return how many pages it has; 0 when it cannot be made
   */
  int make(Sink sink, boolean toPublish) throws IOException {
    try (Scratch scratch = new Scratch()) {
      return make(sink, toPublish, scratch);
    }
  }

  private int make(Sink sink, boolean toPublish, Scratch scratch) throws IOException {
    Project project = read(scratch).orElse(null);
    if (project == null) {
      return 0;
    }
    Library library = timings.of(LIBRARY, () -> assemble(project));
    PrivateRecord record = record(project, library);
    timings.conceal(record::isPrivate);
    PersonalDataCheck personal =
        new PersonalDataCheck(project.shared(), project.drafts(), problems);
    check(project.files(), library, record, personal);
    Theme theme = timings.of(THEME, () -> Theme.read(inputs.project(), problems));
    Checks.run(library, theme.ownTexts(), problems);
    boolean whole = toPublish && !problems.hasErrors(); // Pictures take longer than all the rest.
    MediaFiles media = new MediaFiles(inputs.project(), library, whole, problems);
    FinishedFiles finished =
        FinishedFiles.of(library, record, personal, theme.ownTemplates(), problems);
    PictureSizes pictures = timings.of(MEDIA, () -> publish(media, finished, sink));
    Map<String, Wording> wordings = Wording.all(theme, library.languages(), problems);
    Plan plan = timings.of(PLAN, () -> plan(library, pictures, wordings));
    List<Extra> extras = Extras.of(library, plan);
    publish(theme.assets(), finished, sink);
    Scratch room = room(project.drafts().size(), scratch);
    Beside<List<Extra>> search = beside(toPublish, () -> Search.of(library, plan, room));
    new Pages(plan, library, finished, reuse, timings, problems)
        .make(theme, elsewhere(theme, media, extras, plan), parallel, sink);
    if (!problems.hasErrors()) {
      Sink inspected = inspected(sink, finished, Place.of(Shared.SITE));
      timings.run(FEEDS, () -> write(extras, inspected));
      timings.run(SEARCH, () -> write(search.result(), inspected));
      timings.run(FINDER, () -> write(Finder.of(library, plan), inspected));
      HostingRules rules = SiteRules.of(library, theme);
      timings.run(HOSTING, () -> write(rules, library.site().hosting(), inspected));
    }
    personal.tellUnused();
    record.concealIn(problems, inputs.project());
    return plan.pages().size();
  }

  /** A check may be broken off at any page, and nothing is to go on then. */
  private <R> Beside<R> beside(boolean toPublish, Supplier<R> work) {
    return toPublish && inputs.threads() > 1 ? Beside.begin(work) : Beside.later(work);
  }

  private boolean hasContent() {
    if (Files.isDirectory(inputs.project().resolve("content"))) {
      return true;
    }
    problems.add(
        SourceCode.NO_CONTENT,
        null,
        "There is no folder \"content\" in this project.",
        "Run the command in the project's folder, or name it with --project.");
    return false;
  }

  private List<Draft> parse(List<SourceFile> files, Shared shared, @Nullable Scratch scratch)
      throws IOException {
    Map<SourceFile, ContentPath> paths = new LinkedHashMap<>();
    for (SourceFile file : files) {
      ContentPath.of(file, problems).ifPresent(path -> paths.put(file, path));
    }
    DraftReader reader =
        new DraftReader(shared.site(), Assembler.knownIds(shared, paths.values()), files, problems);
    List<Map.Entry<SourceFile, ContentPath>> work = new ArrayList<>(paths.entrySet());
    Scratch room = room(work.size(), scratch);
    @Nullable Draft[] drafts = new Draft[work.size()];
    parallel.forEach(
        work,
        (i, file) ->
            drafts[i] =
                timings
                    .file(file.getKey().name(), () -> reader.read(file.getKey(), file.getValue()))
                    .map(draft -> room == null ? draft : draft.laidBy(room))
                    .orElse(null));
    return Arrays.stream(drafts).filter(Objects::nonNull).toList();
  }

  private static @Nullable Scratch room(int texts, @Nullable Scratch scratch) {
    return texts > VERY_MANY ? scratch : null;
  }

  private Library assemble(Project project) {
    timings.about(project.drafts().size());
    Set<String> media =
        project.files().stream()
            .map(SourceFile::name)
            .filter(name -> name.startsWith(ContentPath.MEDIA))
            .collect(Collectors.toUnmodifiableSet());
    return new Assembler(project.shared(), inputs.today(), inputs.production(), problems)
        .assemble(project.drafts(), media);
  }

  private void check(
      List<SourceFile> files, Library library, PrivateRecord record, PersonalDataCheck personal)
      throws IOException {
    timings.run(
        CHECKS,
        () -> {
          timings.about(library.all().size());
          parallel.forEach(Checks.of(library, problems), (i, check) -> check.run());
          record.check(problems);
        });
    CameraData camera = new CameraData(problems);
    Parallel.Work<SourceFile> both =
        (i, file) -> {
          personal.check(file);
          camera.check(file);
        };
    timings.run(SOURCES, () -> parallel.forEach(files, both));
  }

  private RegisterReader register() {
    return new RegisterReader(
        inputs.project(), inputs.consentRegister(), inputs.production(), problems);
  }

  private PrivateRecord record(Project project, Library library) {
    return PrivateRecord.of(library, project.register(), register());
  }

  private PictureSizes publish(MediaFiles media, FinishedFiles finished, Sink sink)
      throws IOException {
    Map<String, PictureSize> sizes = new ConcurrentHashMap<>();
    parallel.forEach(
        media.names(),
        (i, name) ->
            media
                .publish(name, inspected(sink, finished, Place.of(name)))
                .ifPresent(size -> sizes.put(name, size)));
    media.forgetOthers();
    return new PictureSizes(sizes);
  }

  private Plan plan(Library library, PictureSizes pictures, Map<String, Wording> wordings) {
    Plan plan = Plan.of(library, pictures, wordings, problems);
    timings.about(plan.pages().size());
    return plan;
  }

  private void publish(List<Asset> assets, FinishedFiles finished, Sink sink) throws IOException {
    for (Asset asset : assets) {
      inspected(sink, finished, Place.of("templates/assets/" + asset.name()))
          .put(SiteViews.ASSETS.substring(1) + asset.published(), asset.bytes());
    }
  }

  /** Where links may lead that do not lead to a page. */
  private static Set<String> elsewhere(
      Theme theme, MediaFiles media, List<Extra> extras, Plan plan) {
    Set<String> known = new HashSet<>();
    theme.assets().forEach(asset -> known.add(SiteViews.ASSETS + asset.published()));
    known.addAll(media.addresses());
    extras.forEach(extra -> known.add(extra.address()));
    known.addAll(plan.missing());
    return known;
  }

  /** Each file is looked at as it goes out: nothing is published that nobody has looked at. */
  private Sink inspected(Sink sink, FinishedFiles finished, Place place) {
    return (name, bytes) -> {
      timings.run(LOOK, () -> finished.inspect(name, bytes, place));
      timings.run(WRITE, () -> sink.put(name, bytes));
    };
  }

  private void write(List<Extra> extras, Sink sink) throws IOException {
    parallel.forEach(extras, (i, extra) -> sink.put(extra.file(), extra.maker().make()));
  }

  private void write(HostingRules rules, @Nullable Hosting hosting, Sink sink) throws IOException {
    Host host = hosting == null ? null : hosting.host();
    Map<String, byte[]> files = HostFiles.of(rules, host);
    timings.about(files.size());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      sink.put(file.getKey(), file.getValue());
    }
  }
}
