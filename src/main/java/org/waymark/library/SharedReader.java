package org.waymark.library;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.content.ContentCode;
import org.waymark.content.ContentNotesFile;
import org.waymark.content.Declaration;
import org.waymark.content.Fields;
import org.waymark.content.GlossaryFile;
import org.waymark.content.KnownIds;
import org.waymark.content.SiteFile;
import org.waymark.content.TopicsFile;
import org.waymark.content.WithdrawnFile;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;
import org.waymark.source.YamlReader;

/** Reads the shared files of a project, all of them, whatever is wrong with one. */
public final class SharedReader {

  private static final Declaration<SiteFile> SITE = Declaration.of(SiteFile.class);
  private static final Declaration<TopicsFile> TOPICS = Declaration.of(TopicsFile.class);
  private static final Declaration<ContentNotesFile> NOTES = Declaration.of(ContentNotesFile.class);
  private static final Declaration<GlossaryFile> GLOSSARY = Declaration.of(GlossaryFile.class);
  private static final Declaration<WithdrawnFile> WITHDRAWN = Declaration.of(WithdrawnFile.class);

  private final Set<String> faulty = new TreeSet<>();
  private final Path root;
  private final Problems problems;

  /**
   * @param root the project folder
   */
  public SharedReader(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** The shared files; empty when {@code site.yaml} is missing or cannot be used. */
  public Optional<Shared> read() {
    if (!Files.exists(root.resolve(Shared.SITE))) {
      problems.add(
          ContentCode.MISSING_SITE_FILE,
          Place.of(Shared.SITE),
          "There is no file content/site.yaml.",
          "Create it with title, description, base-url, languages, navigation and help-now.");
    }
    Optional<SiteFile> site = read(Shared.SITE, SITE).filter(this::hasLanguage);
    TopicsFile topics = read(Shared.TOPICS, TOPICS).orElseGet(() -> new TopicsFile(List.of()));
    ContentNotesFile notes =
        read(Shared.CONTENT_NOTES, NOTES).orElseGet(() -> new ContentNotesFile(List.of()));
    GlossaryFile glossary =
        read(Shared.GLOSSARY, GLOSSARY).orElseGet(() -> new GlossaryFile(List.of()));
    WithdrawnFile withdrawn =
        read(Shared.WITHDRAWN, WITHDRAWN).orElseGet(() -> new WithdrawnFile(List.of()));
    return site.map(
        found ->
            new Shared(
                root,
                found,
                found.baseUrl(),
                topics,
                notes,
                glossary,
                new Withdrawals(withdrawn),
                Set.copyOf(faulty)));
  }

  private <T extends Record> Optional<T> read(String name, Declaration<T> declaration) {
    Path path = root.resolve(name);
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Optional<T> read = Files.isRegularFile(path) ? bind(name, declaration) : Optional.empty();
    if (read.isEmpty() || problems.hasErrors(name)) {
      faulty.add(name);
    }
    return read;
  }

  private <T extends Record> Optional<T> bind(String name, Declaration<T> declaration) {
    String text = new TextReader(problems).read(SourceFile.in(root, name));
    if (text == null) {
      return Optional.empty();
    }
    return YamlReader.read(name, text, 1, problems)
        .flatMap(yaml -> new Fields(name, KnownIds.none(), problems).bind(yaml, declaration));
  }

  private boolean hasLanguage(SiteFile site) {
    if (!site.languages().isEmpty()) {
      return true;
    } else if (problems.hasErrors(Shared.SITE)) {
      return false; // What was written for languages was told.
    }
    problems.add(
        ContentCode.MISSING_FIELD,
        Place.of(Shared.SITE),
        "The site needs a language.",
        "Add: languages: [{code: en, name: English}]");
    return false;
  }
}
