package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.publish.Outcome;
import org.waymark.publish.Target;

/**
 * A little project in a temporary folder. Files are written inline, the site is built, and pages
 * are asked for:
 *
 * <pre>{@code
 * TestSite site = TestSite.in(folder).page("about", "Hello.").build();
 * assertThat(site.html("/about/").select("main").text()).contains("Hello.");
 * }</pre>
 */
public final class TestSite {

  /** The day on which all little sites are built, if nothing else is said. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  /** No story is singled out there, though a little site has few. */
  private static final Path BASE = Path.of("src/test/sites/base");

  private final Path project;
  private final Path out;
  private LocalDate today = DAY;
  private boolean production;
  private int threads = 2;
  private boolean compressed;
  private @Nullable Path consentRegister;
  private List<Problem> problems = List.of();
  private Report report = new Report(0, Outcome.NONE);

  private TestSite(Path project, Path out) {
    this.project = project;
    this.out = out;
  }

  private TestSite(Path project) {
    this(project, project.resolve("target/website"));
  }

  /** The smallest project that builds without a word: one organisation, one page, three topics. */
  public static TestSite in(Path folder) {
    return new TestSite(folder).copy(BASE);
  }

  /** An empty folder, for projects that are wrong from the ground up. */
  public static TestSite empty(Path folder) {
    return new TestSite(folder);
  }

  /**
   * The site's own settings.
   *
   * @param fields more fields, each a line; one that is given here is not given twice
   */
  public TestSite settings(String fields) {
    String settings = "content/site.yaml";
    try {
      return file(settings, merged(Files.readString(BASE.resolve(settings)), fields));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A project that exists, to be built into another folder and not to be written to. */
  public static TestSite existing(Path project, Path out) {
    return new TestSite(project, out);
  }

  /** Writes any file of the project. */
  public TestSite file(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public TestSite bytes(String name, byte[] bytes) {
    try {
      Path file = project.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Puts all files of a folder into the project. */
  public TestSite copy(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        bytes(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public TestSite delete(String name) {
    try {
      Files.delete(project.resolve(name));
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A story that may be published, with a consent and without anything else. */
  public TestSite story(String id, String body) {
    return story(id, "", body);
  }

  /**
   * A story that may be published.
   *
   * @param fields more fields, each a line; one that is given here is not given twice
   */
  public TestSite story(String id, String fields, String body) {
    return item(
        "stories/" + id + ".md",
        """
        title: Story %s
        summary: A story for a test.
        date: 2026-03-02
        topics: [early-miscarriage]
        teller: {name: Ada, identity: pen-name, role: person-who-was-pregnant}
        consent: {ref: ST-1, given: 2026-01-01, channels: [website, feed], others-agreed: true}
        sample: true
        """
            .formatted(id),
        fields,
        body);
  }

  public TestSite factsheet(String id, String fields, String body) {
    return item(
        "factsheets/" + id + ".md",
        """
        title: Factsheet %s
        summary: A factsheet for a test.
        topics: [early-miscarriage]
        reviewed: {on: 2026-05-01, by: A nurse, next: 2027-05-01}
        """
            .formatted(id),
        fields,
        body);
  }

  public TestSite organisation(String id, String fields) {
    return item(
        "organisations/" + id + ".md",
        """
        title: Organisation %s
        summary: It helps.
        status: active
        website: https://www.example.org/
        needs: [talk-to-someone-now]
        audiences: [anyone]
        nations: [england, scotland, wales, northern-ireland]
        languages: [en]
        checked: {on: 2026-11-01, how: phoned, by: volunteer}
        """
            .formatted(id),
        fields,
        "They help.");
  }

  public TestSite evidence(String id, String fields) {
    return item(
        "evidence/" + id + ".md",
        """
        title: Report %s
        summary: A report for a test.
        publisher: A charity
        published: 2026-03-09
        kind: survey
        status: current
        """
            .formatted(id),
        fields,
        "A survey.");
  }

  public TestSite news(String id, String fields, String body) {
    return item(
        "news/" + id + ".md",
        "title: News %s\nsummary: News for a test.\ndate: 2026-03-09\n".formatted(id),
        fields,
        body);
  }

  public TestSite page(String id, String body) {
    return page(id, "", body);
  }

  public TestSite page(String id, String fields, String body) {
    return item(
        "pages/" + id + ".md",
        "title: Page %s\nsummary: A page for a test.\n".formatted(id),
        fields,
        body);
  }

  private TestSite item(String name, String usual, String fields, String body) {
    return file("content/" + name, "---\n" + merged(usual, fields) + "---\n\n" + body + "\n");
  }

  /** What {@code fields} gives takes the place of what {@code usual} gives, line for line. */
  private static String merged(String usual, String fields) {
    StringBuilder all = new StringBuilder();
    for (String line : usual.split("\n", -1)) {
      String field = line.substring(0, Math.max(0, line.indexOf(':')));
      boolean given = ("\n" + fields).contains("\n" + field + ":");
      if (!line.isBlank() && !given) {
        all.append(line).append('\n');
      }
    }
    all.append(fields);
    if (!fields.isEmpty() && !fields.endsWith("\n")) {
      all.append('\n');
    }
    return all.toString();
  }

  public TestSite on(LocalDate day) {
    today = day;
    return this;
  }

  public TestSite inProduction() {
    production = true;
    return this;
  }

  /** With compressed copies beside the files. */
  public TestSite compressed() {
    compressed = true;
    return this;
  }

  /** With a private record of consent that the environment names. */
  public TestSite withConsentRegister(Path file) {
    consentRegister = file;
    return this;
  }

  public TestSite withThreads(int count) {
    threads = count;
    return this;
  }

  /** Builds the site into its output folder; whether it could is for the test to ask. */
  public TestSite build() {
    Problems found = new Problems();
    try {
      report = Build.of(inputs(), new Target(out(), compressed, false), found).run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    problems = found.sorted();
    return this;
  }

  /**
   * Makes all pages into the output folder, also where errors would keep them from being published:
   * what is refused is to be harmless as well.
   */
  public TestSite buildWithErrors() {
    Problems found = new Problems();
    try {
      report =
          Waymark.check(
              inputs(),
              (name, bytes) -> {
                Path file = out().resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
              },
              found);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    problems = found.sorted();
    return this;
  }

  public Inputs inputs() {
    return new Inputs(project, today, null, production, consentRegister, threads);
  }

  public Path project() {
    return project;
  }

  public Path out() {
    return out;
  }

  public Report report() {
    return report;
  }

  /** The problems of the last build, in their order. */
  public List<Problem> problems() {
    return problems;
  }

  /** The problems as lines: {@code code file:line:column}, without the {@code content/} before. */
  public List<String> told() {
    return problems.stream()
        .map(p -> p.code().id() + (p.place() == null ? "" : " " + p.place()))
        .map(line -> line.replace(" content/", " "))
        .toList();
  }

  /** A built page, by its address. */
  public Document html(String address) {
    return Jsoup.parse(text(address.endsWith("/") ? address + "index.html" : address));
  }

  /** A built file, by its address. */
  public String text(String address) {
    try {
      return Files.readString(out().resolve(address.substring(1)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether a page or file was built. */
  public boolean has(String address) {
    String file = address.endsWith("/") ? address + "index.html" : address;
    return Files.exists(out().resolve(file.substring(1)));
  }

  /** The address of one of the theme's styles or scripts, with the fingerprint it was given. */
  public String asset(String name) {
    String start = "assets/" + name.substring(0, name.lastIndexOf('.')) + "-";
    String end = name.substring(name.lastIndexOf('.'));
    return files().stream()
        .filter(file -> file.startsWith(start) && file.endsWith(end))
        .findFirst()
        .map(file -> "/" + file)
        .orElseThrow(() -> new AssertionError("No file " + name + " among " + files()));
  }

  /** The names of all built files. */
  public NavigableSet<String> files() {
    if (!Files.exists(out())) {
      return new TreeSet<>();
    }
    try (Stream<Path> all = Files.walk(out())) {
      NavigableSet<String> names = new TreeSet<>();
      all.filter(Files::isRegularFile)
          .forEach(f -> names.add(out().relativize(f).toString().replace('\\', '/')));
      return names;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether a text occurs in any built file, or in the name of one. */
  public boolean publishes(String text) {
    return files().stream().anyMatch(name -> name.contains(text) || raw(name).contains(text));
  }

  /** A file of any kind as text; what is not text in it comes out as something else. */
  private String raw(String name) {
    try {
      return new String(Files.readAllBytes(out().resolve(name)), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
