package org.waymark.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.page.view.LanguageTag;
import org.waymark.page.view.View;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/** The theme of a project, ready to make pages, with what was told on the way. */
final class SampleSite {

  private final Problems problems = new Problems();
  private final Theme theme;
  private final Templates templates;

  /** A project whose folder may have {@code templates/} of its own. */
  SampleSite(Path project) throws IOException {
    this.theme = Theme.read(project, problems);
    this.templates = Templates.parse(theme, problems);
  }

  /** Only the theme itself. */
  static SampleSite plain() throws IOException {
    return new SampleSite(Path.of("no-such-project"));
  }

  Theme theme() {
    return theme;
  }

  PageWriter writer(LanguageTag language) {
    Wording wording = Wording.read(theme, language.code(), problems);
    Map<String, String> assets = new HashMap<>();
    theme.published().forEach((name, file) -> assets.put(name, "/assets/" + file));
    return templates.writer(PartSamples.site(language), wording, assets);
  }

  /** The page, or an empty text when its template failed. */
  String write(View view) {
    return write(PartSamples.ENGLISH, view);
  }

  /** All that was told until now, failures of pages included. */
  List<Problem> problems() {
    templates.tellFailures(problems);
    return problems.sorted();
  }

  /** Writes all samples and the style sheet below a folder, to be looked at in a browser. */
  void writeAll(Path folder) throws IOException {
    Stream<View> english = Stream.concat(ViewSamples.all().stream(), Stream.of(ViewSamples.hub()));
    writeAll(folder, writer(PartSamples.ENGLISH), english.toList());
    writeAll(folder, writer(PartSamples.URDU), List.of(UrduSamples.story()));
    for (Asset asset : theme.assets()) {
      Path file = folder.resolve("assets").resolve(asset.published());
      Files.createDirectories(file.getParent());
      Files.write(file, asset.bytes());
    }
  }

  /** A page in a language; empty when its template failed. */
  String write(LanguageTag language, View view) {
    byte[] html = writer(language).write(view).orElse(new byte[0]);
    return new String(html, StandardCharsets.UTF_8);
  }

  private static void writeAll(Path folder, PageWriter writer, List<View> views)
      throws IOException {
    for (View view : views) {
      Path place = folder.resolve(view.frame().address().substring(1));
      Path file = place.toString().endsWith(".html") ? place : place.resolve("index.html");
      Files.createDirectories(file.getParent());
      Files.write(file, writer.write(view).orElse(new byte[0]));
    }
  }
}
