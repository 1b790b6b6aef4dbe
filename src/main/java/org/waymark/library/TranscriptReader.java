package org.waymark.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentPath;
import org.waymark.content.Film;
import org.waymark.markdown.Body;
import org.waymark.markdown.Markdown;
import org.waymark.markdown.MarkdownSource;
import org.waymark.problem.Problems;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;

/**
 * Reads what is said in films: Markdown like any other text, or plain paragraphs. Only files of the
 * media folder are opened, whatever a field names.
 */
final class TranscriptReader {

  private static final String CONTENT = "content/";

  private final Map<String, SourceFile> files = new HashMap<>();
  private final Markdown markdown;
  private final Problems problems;

  TranscriptReader(Collection<SourceFile> all, Markdown markdown, Problems problems) {
    for (SourceFile file : all) {
      if (file.name().startsWith(ContentPath.MEDIA)
          && Film.TRANSCRIPTS.contains(Film.ending(file.name()))) {
        files.put(file.name(), file);
      }
    }
    this.markdown = markdown;
    this.problems = problems;
  }

  /** Null when the film has none that can be read, which is told elsewhere. */
  @Nullable Transcript of(@Nullable Film film) {
    if (film == null || film.transcript() == null) {
      return null;
    }
    SourceFile file = files.get(CONTENT + film.transcript());
    String text = file == null ? null : new TextReader(problems).read(file);
    if (file == null || text == null) {
      return null;
    }
    Body body =
        Film.ending(file.name()).equals("md")
            ? markdown.parse(new MarkdownSource(file.name(), text, 1), problems)
            : Markdown.paragraphs(text);
    return new Transcript(file, body);
  }
}
