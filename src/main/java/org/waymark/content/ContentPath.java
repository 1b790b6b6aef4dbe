package org.waymark.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;
import org.waymark.source.SourceCode;
import org.waymark.source.SourceFile;

/**
 * What a content file's path says: {@code content/stories/the-phone-call.cy.md} is the Welsh
 * version of the story {@code the-phone-call}.
 *
 * @param language the code in the name; empty for the site's first language
 */
public record ContentPath(Key key, String language) {

  /** The folder of pictures, sound, film and downloads. */
  public static final String MEDIA = "content/media/";

  private static final String ROOT = "content/";
  private static final String ENDING = ".md";
  private static final int LONGEST_CODE = 8;
  private static final Set<String> SHARED =
      Set.of("site.yaml", "topics.yaml", "content-notes.yaml", "glossary.yaml", "withdrawn.yaml");

  /**
   * Reads a path below {@code content/}; empty for shared files and media, and for a path that does
   * not fit, which is told.
   */
  public static Optional<ContentPath> of(SourceFile file, Problems problems) {
    String path = file.name().substring(ROOT.length());
    if (SHARED.contains(path) || file.name().startsWith(MEDIA)) {
      return Optional.empty();
    }
    int slash = path.indexOf('/');
    ContentType type = ContentType.ofFolder(slash < 0 ? "" : path.substring(0, slash)).orElse(null);
    if (type == null || !path.endsWith(ENDING)) {
      reportMisplaced(file, type, problems);
      return Optional.empty();
    }
    return below(type, path.substring(slash + 1, path.length() - ENDING.length()), file, problems);
  }

  private static Optional<ContentPath> below(
      ContentType type, String name, SourceFile file, Problems problems) {
    if (type != ContentType.PAGE && name.indexOf('/') >= 0) {
      reportMisplaced(file, type, problems);
      return Optional.empty();
    }
    int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
    String id = dot < 0 ? name : name.substring(0, dot);
    String language = dot < 0 ? "" : name.substring(dot + 1);
    boolean plain = Arrays.stream(id.split("/", -1)).allMatch(Ids::isId);
    if (!plain || (dot >= 0 && !Ids.isId(language))) {
      problems.add(
          SourceCode.FILE_NAME,
          file.place(),
          "This file's name cannot become an address.",
          "Rename it to \"" + better(id, language) + "\".");
      return Optional.empty();
    }
    return Optional.of(new ContentPath(new Key(type, id), language));
  }

  /** What has dots in it, or words, is part of the name rather than the code of a language. */
  private static String better(String id, String language) {
    String code = language.toLowerCase(Locale.ROOT);
    boolean isCode = Ids.isId(code) && code.length() <= LONGEST_CODE;
    String name = isCode ? id : id + " " + language;
    String plain =
        Arrays.stream(name.split("/", -1)).map(Ids::suggest).collect(Collectors.joining("/"));
    return plain + (isCode ? "." + code : "") + ENDING;
  }

  private static void reportMisplaced(
      SourceFile file, @Nullable ContentType type, Problems problems) {
    List<String> folders = Arrays.stream(ContentType.values()).map(ContentType::folder).toList();
    String path = file.name().substring(ROOT.length());
    String first = path.substring(0, Math.max(0, path.indexOf('/')));
    if (type != null && path.endsWith(ENDING)) {
      problems.add(
          ContentCode.MISPLACED_FILE,
          file.place(),
          "Files of this type lie directly in content/" + type.folder() + "/.",
          "Move it up into content/" + type.folder() + "/.");
    } else if (type != null || first.isEmpty()) {
      problems.add(
          ContentCode.MISPLACED_FILE,
          file.place(),
          "Waymark does not use a file of this name here.",
          Nearest.to(path, SHARED).map(name -> "Did you mean \"" + name + "\"? ").orElse("")
              + "Move pictures and downloads into content/media/; texts end in .md and lie in "
              + String.join(", ", folders)
              + ".");
    } else {
      problems.add(
          ContentCode.MISPLACED_FILE,
          file.place(),
          "There is no type of content in a folder \"" + first + "\".",
          Nearest.suggest(first, folders));
    }
  }
}
