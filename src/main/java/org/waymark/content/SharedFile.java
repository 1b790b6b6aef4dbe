package org.waymark.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files of a project that its content files draw on, each declared once. */
public enum SharedFile {
  SITE(SiteFile.class, "What holds for the site as a whole."),
  TOPICS(TopicsFile.class, "The facets and their topics."),
  CONTENT_NOTES(ContentNotesFile.class, "What a reader may meet in a text."),
  GLOSSARY(GlossaryFile.class, "Words and their plain meanings."),
  WITHDRAWN(WithdrawnFile.class, "What tellers have taken back.");

  private static final String FOLDER = "content/";
  private static final String END = ".yaml";

  @SuppressWarnings("ImmutableEnumChecker") // It is, though it cannot carry the annotation.
  private final Declaration<?> declaration;

  private final String meaning;

  <T extends Record> SharedFile(Class<T> type, String meaning) {
    this.declaration = Declaration.of(type);
    this.meaning = meaning;
  }

  /** The one that has a name, counted from the project folder: {@code content/site.yaml}. */
  public static Optional<SharedFile> named(String file) {
    return Arrays.stream(values()).filter(one -> one.file().equals(file)).findFirst();
  }

  /** {@code content-notes}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name from the project folder: {@code content/content-notes.yaml}. */
  public String file() {
    return FOLDER + id() + END;
  }

  /** What it is for, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Its fields. */
  public Declaration<?> declaration() {
    return declaration;
  }
}
