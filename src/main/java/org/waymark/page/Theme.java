package org.waymark.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.check.OwnTemplates;
import org.waymark.page.view.View;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;
import org.waymark.source.FolderReader;
import org.waymark.source.Hasher;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;

/**
 * The files of the theme, with the project's own {@code templates/} in their place file by file.
 * All texts are read here once; nothing is read from the file system afterwards but pictures and
 * the like.
 */
public final class Theme {

  /** Each page asks for its template's name, so it is found once a type. */
  private static final ClassValue<String> TEMPLATES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> view) {
          String name = view.getSimpleName();
          return kebab(name.substring(0, name.length() - "View".length())) + ".ftlh";
        }
      };

  private static final String FOLDER = "templates/";
  private static final String IN_ASSETS = "assets/";

  private static final String PACKED = "/org/waymark/theme/";

  /** Parts that are the same on all pages of a language, so that they are made once. */
  static final List<String> AROUND = List.of("footer", "helpNow");

  private static final List<String> PARTS =
      List.of(
          "article",
          "body",
          "cards",
          "contact",
          "downloads",
          "figures",
          "film",
          "groups",
          "help",
          "layout",
          "pager",
          "picture",
          "print",
          "recommendations",
          "scripts",
          "sections",
          "sources",
          "voices");
  private static final List<String> LANGUAGES = List.of("cy", "en", "ur");
  private static final List<String> ASSETS =
      List.of(
          "cards.js",
          "copy.js",
          "directory.js",
          "film.js",
          "find.js",
          "hours.js",
          "leave.js",
          "mark.svg",
          "print.css",
          "search.js",
          "style.css");

  private final Map<String, ThemeFile> packed;
  private final Map<String, ThemeFile> own;
  private final List<Asset> assets;

  private Theme(
      Map<String, ThemeFile> packed, Map<String, ThemeFile> own, Collection<Asset> assets) {
    this.packed = Collections.unmodifiableMap(packed);
    this.own = Collections.unmodifiableMap(own);
    this.assets = List.copyOf(assets);
  }

  /**
   * Reads the theme and the project's {@code templates/}, and tells which of the latter nothing
   * asks for.
   *
   * @throws IOException when the file system fails, not when single files do
   */
  public static Theme read(Path project, Problems problems) throws IOException {
    Map<String, ThemeFile> packed = new TreeMap<>();
    for (String name : names()) {
      String text = new String(bytes(name), StandardCharsets.UTF_8);
      packed.put(name, new ThemeFile(name, "(theme)/" + name, text));
    }
    Assets assets = new Assets();
    for (String name : ASSETS) {
      assets.add(name, bytes(IN_ASSETS + name));
    }
    Map<String, ThemeFile> own = new TreeMap<>();
    List<SourceFile> others = new ArrayList<>();
    for (SourceFile file : new FolderReader(project, problems).list("templates")) {
      String name = file.name().substring(FOLDER.length());
      if (name.startsWith(IN_ASSETS)) {
        assets.add(name.substring(IN_ASSETS.length()), file.path());
      } else if (name.endsWith(".ftlh") || isWording(name)) {
        String text = new TextReader(problems).read(file);
        if (text != null) {
          own.put(name, new ThemeFile(name, file.name(), text));
        }
      }
      if (!packed.containsKey(name) && !isExpected(name)) {
        others.add(file);
      }
    }
    Theme theme = new Theme(packed, own, assets.all().values());
    others.forEach(file -> theme.tellUnknown(file, problems));
    return theme;
  }

  /** What is published as it is, in the order of the names. */
  public List<Asset> assets() {
    return assets;
  }

  /**
   * Where each is published, below {@code assets/}, by its name below {@code templates/assets/}.
   */
  Map<String, String> published() {
    return assets.stream().collect(Collectors.toUnmodifiableMap(Asset::name, Asset::published));
  }

  /** The theme's own templates and wording files by name, such as {@code parts/body.ftlh}. */
  Map<String, ThemeFile> packed() {
    return packed;
  }

  /** The project's templates and wording files by name. */
  Map<String, ThemeFile> own() {
    return own;
  }

  /** The templates that hold: the project's, where it has one of that name. */
  List<ThemeFile> templates() {
    Map<String, ThemeFile> all = new TreeMap<>(packed);
    all.putAll(own);
    return all.values().stream().filter(file -> file.name().endsWith(".ftlh")).toList();
  }

  /** Adds all of which pages are made beside their views. */
  public void addTo(Hasher hasher) {
    for (Map<String, ThemeFile> files : List.of(packed, own)) {
      files.values().forEach(file -> hasher.add(file.place()).add(file.text()));
      hasher.add(files.size());
    }
    assets.forEach(asset -> hasher.add(asset.name()).add(asset.published()));
  }

  /** The texts of the project's own templates and wording files, by their names from its folder. */
  public Map<String, String> ownTexts() {
    Map<String, String> texts = new TreeMap<>();
    own.values().forEach(file -> texts.put(file.place(), file.text()));
    return texts;
  }

  /** The project's own templates, for whoever looks for the fault of a page. */
  public OwnTemplates ownTemplates() {
    Map<String, String> texts = new TreeMap<>();
    own.values().stream()
        .filter(file -> file.name().endsWith(".ftlh"))
        .forEach(file -> texts.put(file.place(), file.text()));
    return new OwnTemplates(texts);
  }

  /** Whether one of the project's own templates has a text in it. */
  boolean isMentioned(String text) {
    return own.values().stream()
        .anyMatch(file -> file.name().endsWith(".ftlh") && file.text().contains(text));
  }

  /** The name of a view's template: {@code StoryView} has {@code story.ftlh}. */
  static String templateOf(Class<?> view) {
    return TEMPLATES.get(view);
  }

  /** The template of a part that templates name {@code helpNow}: {@code parts/help-now.ftlh}. */
  static String partOf(String name) {
    return "parts/" + kebab(name) + ".ftlh";
  }

  private static String kebab(String camel) {
    return camel.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static List<String> names() {
    return Stream.of(
            Arrays.stream(View.class.getPermittedSubclasses()).map(Theme::templateOf),
            AROUND.stream().map(Theme::partOf),
            PARTS.stream().map(part -> "parts/" + part + ".ftlh"),
            LANGUAGES.stream().map(language -> "wording/" + language + ".yaml"))
        .flatMap(names -> names)
        .toList();
  }

  private static boolean isWording(String name) {
    return name.startsWith("wording/") && name.endsWith(".yaml");
  }

  /** Files that a project may add without standing in for one of the theme's. */
  private static boolean isExpected(String name) {
    return name.startsWith(IN_ASSETS) || isWording(name) || name.endsWith("README.md");
  }

  private void tellUnknown(SourceFile file, Problems problems) {
    if (isMentioned(file.fileName())) {
      return;
    }
    String name = file.name().substring(FOLDER.length());
    problems.add(
        TemplateCode.TEMPLATE_UNKNOWN,
        file.place(),
        "No page asks for a file of this name, so it changes nothing.",
        Nearest.to(name, packed.keySet())
            .map(nearest -> "Did you mean \"" + FOLDER + nearest + "\"?")
            .orElse("Give it the name of the template it should stand in for, or delete it."));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Theme.class.getResourceAsStream(PACKED + name)) {
      if (in == null) {
        throw new IllegalStateException("The theme's " + name + " is not packed with the program");
      }
      return in.readAllBytes();
    }
  }
}
