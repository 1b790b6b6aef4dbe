package org.waymark.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
 * @param ownUrl the base-url that the settings name, even where the site is built for another
 * @param faulty the names of those in which something was wrong, which was told: what they declare
 *     is not known
 */
public record Shared(
    Path project,
    SiteFile site,
    String ownUrl,
    TopicsFile topics,
    ContentNotesFile contentNotes,
    GlossaryFile glossary,
    Withdrawals withdrawals,
    Set<String> faulty) {

  /** Where the site's own settings are. */
  public static final String SITE = "content/site.yaml";

  public static final String TOPICS = "content/topics.yaml";
  public static final String CONTENT_NOTES = "content/content-notes.yaml";
  public static final String GLOSSARY = "content/glossary.yaml";

  /** What tellers have taken back; see {@link Withdrawals}. */
  public static final String WITHDRAWN = "content/withdrawn.yaml";

  /** The place of a value in one of these files; see {@link Locator#place}. */
  public Place place(String file, Object... path) {
    return locator(file).place(path);
  }

  /** Finds the places of several values in one of these files. */
  public Locator locator(String file) {
    return new Locator(file(file), !faulty.contains(file));
  }

  /** One of these files, to be read again. */
  public SourceFile file(String name) {
    return SourceFile.in(project, name);
  }

  /** The codes of the site's languages, the first one first. */
  List<String> languages() {
    return site.languages().stream().map(SiteFile.Language::code).distinct().toList();
  }

  /** The code of the site's first language. */
  public String firstLanguage() {
    return site.languages().get(0).code();
  }

  /** The same for a site at another address. */
  public Shared at(String baseUrl) {
    return new Shared(
        project, site.at(baseUrl), ownUrl, topics, contentNotes, glossary, withdrawals, faulty);
  }

  /**
   * The same when the private record of consent has told which consents were withdrawn.
   *
   * @param refs the keys of that record
   */
  public Shared withdrawn(Set<String> refs) {
    Withdrawals all = withdrawals.and(refs);
    return new Shared(project, site, ownUrl, topics, contentNotes, glossary, all, faulty);
  }
}
