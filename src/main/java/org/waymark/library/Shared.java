package org.waymark.library;

import java.nio.file.Path;
import org.waymark.content.ContentNotesFile;
import org.waymark.content.GlossaryFile;
import org.waymark.content.SiteFile;
import org.waymark.content.TopicsFile;
import org.waymark.problem.Place;
import org.waymark.source.SourceFile;

/**
 * The files that every page draws on.
 *
 * @param project the project folder, so that places in these files can be found
 */
public record Shared(
    Path project,
    SiteFile site,
    TopicsFile topics,
    ContentNotesFile contentNotes,
    GlossaryFile glossary) {

  /** Where the site's own settings are. */
  public static final String SITE = "content/site.yaml";

  public static final String TOPICS = "content/topics.yaml";
  public static final String CONTENT_NOTES = "content/content-notes.yaml";
  public static final String GLOSSARY = "content/glossary.yaml";

  /** The place of a value in one of these files; see {@link Locator#find}. */
  public Place place(String file, Object... path) {
    Path onDisk = project.resolve(file);
    return Locator.find(new SourceFile(file, onDisk, onDisk.toFile().length()), path);
  }

  /** The code of the site's first language. */
  public String firstLanguage() {
    return site.languages().get(0).code();
  }

  /** The same for a site at another address. */
  public Shared at(String baseUrl) {
    return new Shared(project, site.at(baseUrl), topics, contentNotes, glossary);
  }
}
