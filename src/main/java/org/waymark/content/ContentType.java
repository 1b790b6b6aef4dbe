package org.waymark.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The types of content file. Each is a folder below {@code content/}, an address, and a record that
 * declares its fields.
 */
public enum ContentType {
  STORY("stories", "/stories/", Story.class, "A patient's or relative's own account."),
  FACTSHEET("factsheets", "/factsheets/", Factsheet.class, "Health information with references."),
  ORGANISATION(
      "organisations",
      "/find-support/",
      Organisation.class,
      "An entry of the directory of those who help."),
  EVIDENCE(
      "evidence",
      "/evidence/",
      Evidence.class,
      "A survey, report, guideline or law and its figures."),
  NEWS("news", "/news/", News.class, "A dated update."),
  PAGE("pages", "/", Page.class, "Everything else: home, about, hubs, documents.");

  private final String folder;
  private final String base;

  @SuppressWarnings("ImmutableEnumChecker") // It is, though it cannot carry the annotation.
  private final Declaration<? extends Record> declaration;

  private final String meaning;

  <T extends Record & Content> ContentType(
      String folder, String base, Class<T> type, String meaning) {
    this.folder = folder;
    this.base = base;
    this.declaration = Declaration.of(type);
    this.meaning = meaning;
  }

  /** The name in commands and link schemes: {@code story}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The folder below {@code content/}. */
  public String folder() {
    return folder;
  }

  /** Where its items are in the site's first language, with slashes at both ends. */
  public String base() {
    return base;
  }

  /** For an editor. */
  public String meaning() {
    return meaning;
  }

  public Declaration<? extends Record> declaration() {
    return declaration;
  }

  /** The type of a folder below {@code content/}. */
  public static Optional<ContentType> ofFolder(String folder) {
    return Arrays.stream(values()).filter(type -> type.folder.equals(folder)).findFirst();
  }

  /** The type of a name such as {@code story}. */
  public static Optional<ContentType> ofId(String id) {
    return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
  }
}
