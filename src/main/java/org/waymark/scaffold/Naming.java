package org.waymark.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.Project;
import org.waymark.content.ContentType;
import org.waymark.content.Ids;
import org.waymark.content.Key;
import org.waymark.content.SiteFile;
import org.waymark.library.Draft;
import org.waymark.problem.Nearest;

/** The name of a new file, and whether there may be one of that name. */
final class Naming {

  private static final int LONGEST_TITLE = 300;

  private final Project project;
  private final Wanted wanted;
  private final String title;
  private final String id;

  Naming(Project project, Wanted wanted, String title) {
    this.project = project;
    this.wanted = wanted;
    this.title = title;
    String given = wanted.id();
    this.id = given == null ? Slug.of(title).orElse("") : given;
  }

  /** Without the ending, as commands and links name it. */
  String name() {
    return wanted.language() == null ? id : id + "." + wanted.language();
  }

  /** From the project folder. */
  String file() {
    return "content/" + wanted.type().folder() + "/" + name() + ".md";
  }

  /** What is to be translated; empty when nothing is, or it is not there. */
  Optional<Draft> original() {
    Key key = new Key(wanted.type(), id);
    return wanted.language() == null
        ? Optional.empty()
        : project.drafts().stream()
            .filter(d -> d.key().equals(key))
            .filter(d -> d.language().equals(project.shared().firstLanguage()))
            .findFirst();
  }

  /** Why there can be no such file; empty when there can. */
  Optional<NewFile.Refused> refusal() {
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      return refuse(
          title.isEmpty() ? "There is no title." : "This title is too long.",
          "Write a title of at most " + LONGEST_TITLE + " characters.");
    } else if (id.isEmpty()) {
      return refuse(
          "No name for a file can be made from this title.",
          "Say one with --id: lower-case letters from a to z, digits and hyphens.");
    }
    return idRefusal().or(this::languageRefusal).or(this::takenRefusal);
  }

  private Optional<NewFile.Refused> idRefusal() {
    List<String> parts = Arrays.asList(id.split("/", -1));
    if (parts.size() > 1 && wanted.type() != ContentType.PAGE) {
      return refuse("Only pages have ids with slashes in them.", "Take the slashes away.");
    } else if (!parts.stream().allMatch(Ids::isId)) {
      String better = String.join("/", parts.stream().map(Ids::suggest).toList());
      return refuse(
          "An id has lower-case letters from a to z, digits and single hyphens only.",
          "Write --id " + better + ".");
    } else if (parts.stream().anyMatch(Slug::isUnusable)) {
      return refuse(
          "Windows keeps a name of this id for itself, so the file could not be copied there.",
          "Choose another id, such as --id " + id + "-1.");
    } else if (isTakenBack()) {
      return refuse("This id was used before and stays unused.", "Choose another one with --id.");
    }
    return Optional.empty();
  }

  private boolean isTakenBack() {
    return wanted.type() == ContentType.STORY
        && project.shared().withdrawals().ofStory(new Key(ContentType.STORY, id)).isPresent();
  }

  private Optional<NewFile.Refused> languageRefusal() {
    String language = wanted.language();
    if (language == null) {
      return Optional.empty();
    }
    List<String> codes =
        project.shared().site().languages().stream().map(SiteFile.Language::code).toList();
    if (language.equals(project.shared().firstLanguage())) {
      return refuse(
          "That is the site's first language: what is written in it is no translation.",
          "Leave --language away.");
    } else if (!codes.contains(language)) {
      return refuse(
          "The site has no language of this code.",
          Nearest.suggest(language, codes)
              + " A new language is added in content/site.yaml, under languages.");
    } else if (original().isEmpty()) {
      return refuse(
          "There is no " + wanted.type().id() + " of this id to translate.",
          "Name the original with --id. " + Nearest.suggest(id, originals()));
    }
    return Optional.empty();
  }

  private List<String> originals() {
    return project.drafts().stream()
        .map(Draft::key)
        .filter(key -> key.type() == wanted.type())
        .map(Key::id)
        .distinct()
        .toList();
  }

  private Optional<NewFile.Refused> takenRefusal() {
    return project.files().stream().anyMatch(f -> f.name().equals(file()))
        ? Optional.of(taken(file()))
        : Optional.empty();
  }

  private static Optional<NewFile.Refused> refuse(String message, String fix) {
    return Optional.of(new NewFile.Refused(message, fix));
  }

  /** There is a file of this name. */
  static NewFile.Refused taken(String file) {
    return new NewFile.Refused(
        "There already is a file " + file + ". It was left as it is.",
        "Choose another title, or another name with --id.");
  }
}
