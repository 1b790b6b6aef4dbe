package org.waymark.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.content.Content;
import org.waymark.content.ContentCode;
import org.waymark.content.ContentPath;
import org.waymark.content.Fields;
import org.waymark.content.Film;
import org.waymark.content.KnownIds;
import org.waymark.content.SiteFile;
import org.waymark.markdown.Body;
import org.waymark.markdown.Markdown;
import org.waymark.markdown.MarkdownSource;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;
import org.waymark.source.YamlReader;

/**
 * Reads content files: fields typed, text parsed, each problem with its place. Safe for threads.
 */
public final class DraftReader {

  private final Markdown markdown = new Markdown();
  private final List<String> languages;
  private final KnownIds known;
  private final TranscriptReader transcripts;
  private final Problems problems;

  /**
   * @param files all files of the project's content, transcripts among them
   */
  public DraftReader(
      SiteFile site, KnownIds known, Collection<SourceFile> files, Problems problems) {
    this.languages = site.languages().stream().map(SiteFile.Language::code).toList();
    this.known = known;
    this.transcripts = new TranscriptReader(files, markdown, problems);
    this.problems = problems;
  }

  /** A file with what its path says; empty when the site does not have its language. */
  public Optional<Draft> read(SourceFile file, ContentPath path) {
    if (!isLanguageKnown(file, path)) {
      return Optional.empty();
    }
    String language = path.language().isEmpty() ? languages.get(0) : path.language();
    String text = new TextReader(problems).read(file);
    if (text == null) {
      return Optional.of(new Draft(path.key(), language, file, null, false, Body.empty(), null));
    }
    FrontMatter parts = FrontMatter.split(file.name(), text, problems);
    Content content = content(file, path, parts).orElse(null);
    boolean whole = !problems.hasErrors(file.name());
    MarkdownSource source = new MarkdownSource(file.name(), parts.body(), parts.bodyLine());
    Body body = markdown.parse(source, problems);
    Film film = content == null ? null : content.film();
    return Optional.of(
        new Draft(path.key(), language, file, content, whole, body, transcripts.of(film)));
  }

  private Optional<Content> content(SourceFile file, ContentPath path, FrontMatter parts) {
    if (parts.yamlLine() == 1) {
      return Optional.empty(); // There are no fields at all, and that was told.
    }
    return YamlReader.read(file.name(), parts.yaml(), parts.yamlLine(), problems)
        .flatMap(
            yaml ->
                new Fields(file.name(), known, problems)
                    .bind(yaml, path.key().type().declaration()))
        .map(Content.class::cast);
  }

  private boolean isLanguageKnown(SourceFile file, ContentPath path) {
    String language = path.language();
    if (language.isEmpty() || languages.indexOf(language) > 0) {
      return true;
    }
    if (language.equals(languages.get(0))) {
      problems.add(
          ContentCode.UNKNOWN_LANGUAGE,
          file.place(),
          "\"" + language + "\" is the site's first language, which is not named in file names.",
          "Rename the file without \"." + language + "\".");
    } else {
      problems.add(
          ContentCode.UNKNOWN_LANGUAGE,
          file.place(),
          "The site has no language \"" + language + "\".",
          Nearest.suggest(language, languages) + " Or add it to languages in content/site.yaml.");
    }
    return false;
  }
}
