package org.waymark.bench.fuzz;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentNotesFile;
import org.waymark.content.ContentType;
import org.waymark.content.Declaration;
import org.waymark.content.GlossaryFile;
import org.waymark.content.SiteFile;
import org.waymark.content.TopicsFile;

/** A kind of file that Waymark reads. */
enum Subject {
  STORY("content/stories/story.md", ContentType.STORY.declaration()),
  FACTSHEET("content/factsheets/factsheet.md", ContentType.FACTSHEET.declaration()),
  ORGANISATION("content/organisations/organisation.md", ContentType.ORGANISATION.declaration()),
  EVIDENCE("content/evidence/evidence.md", ContentType.EVIDENCE.declaration()),
  NEWS("content/news/news.md", ContentType.NEWS.declaration()),
  PAGE("content/pages/index.md", ContentType.PAGE.declaration()),
  TRANSCRIPT("content/media/spoken.md", null),
  SPOKEN("content/media/spoken.txt", null),
  SITE("content/site.yaml", Declaration.of(SiteFile.class)),
  TOPICS("content/topics.yaml", Declaration.of(TopicsFile.class)),
  CONTENT_NOTES("content/content-notes.yaml", Declaration.of(ContentNotesFile.class)),
  GLOSSARY("content/glossary.yaml", Declaration.of(GlossaryFile.class)),
  WORDING("templates/wording/en.yaml", null);

  private final String file;

  @SuppressWarnings("ImmutableEnumChecker") // It is, though it cannot carry the annotation.
  private final @Nullable Declaration<?> declaration;

  Subject(String file, @Nullable Declaration<?> declaration) {
    this.file = file;
    this.declaration = declaration;
  }

  /** Where such a file lies in a project. */
  String file() {
    return file;
  }

  /** Its fields; none for a file that has none. */
  Optional<Declaration<?>> declaration() {
    return Optional.ofNullable(declaration);
  }

  /** Whether fields stand before a text. */
  boolean isContent() {
    return file.endsWith(".md") && declaration != null;
  }

  /** Whether it is all fields. */
  boolean isYaml() {
    return file.endsWith(".yaml");
  }
}
