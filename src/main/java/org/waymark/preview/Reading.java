package org.waymark.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.Inputs;
import org.waymark.Project;
import org.waymark.Waymark;
import org.waymark.content.ContentPath;
import org.waymark.content.ContentType;
import org.waymark.content.KnownIds;
import org.waymark.library.Draft;
import org.waymark.library.DraftReader;
import org.waymark.library.PictureSize;
import org.waymark.output.MediaFiles;
import org.waymark.page.Theme;
import org.waymark.problem.Problems;
import org.waymark.source.FolderReader;
import org.waymark.source.SourceFile;

/**
 * A project's files as they were read last. What is wrong with them is not kept: {@link WholeCheck}
 * looks for that.
 *
 * @param pictures the sizes of the pictures, by the names of their files
 */
record Reading(Project project, KnownIds known, Theme theme, Map<String, PictureSize> pictures) {

  /** The types whose ids the fields of others name: one more or less concerns all files. */
  private static final Set<ContentType> NAMED =
      EnumSet.of(ContentType.ORGANISATION, ContentType.EVIDENCE, ContentType.PAGE);

  private static final String TEMPLATES = "templates/";

  Reading {
    pictures = Map.copyOf(pictures);
  }

  /** Reads all there is; empty when the site's settings cannot be used. */
  static Optional<Reading> all(Inputs inputs) throws IOException {
    Theme theme = Theme.read(inputs.project(), new Problems());
    Project read = Waymark.read(inputs, new Problems()).orElse(null);
    if (read == null) {
      return Optional.empty();
    }
    KnownIds known = read.knownIds();
    Map<String, PictureSize> sizes = pictures(read.files(), Set.of(), Map.of());
    return Optional.of(new Reading(read, known, theme, sizes));
  }

  /**
   * The same after some files changed, came or went.
   *
   * @param names from the project folder, with forward slashes
   */
  Optional<Reading> after(Set<String> names, Inputs inputs) throws IOException {
    if (names.stream().anyMatch(Reading::isFoundation)) {
      return all(inputs);
    }
    boolean themeToo = names.stream().anyMatch(name -> name.startsWith(TEMPLATES));
    Theme now = themeToo ? Theme.read(inputs.project(), new Problems()) : theme;
    Set<String> content = new HashSet<>(names);
    content.removeIf(name -> name.startsWith(TEMPLATES));
    if (content.isEmpty()) {
      return Optional.of(new Reading(project, known, now, pictures));
    }
    List<SourceFile> files = files(content, inputs.project());
    boolean sameFiles = haveSameNames(files, project.files());
    if (!sameFiles && !named(files).equals(named(project.files()))) {
      return all(inputs);
    } else if (!sameFiles) {
      Set<String> came = names(files);
      came.removeAll(names(project.files()));
      content.addAll(came); // Also those of which nobody has told yet.
    }
    Project read = new Project(project.register(), files, project.shared(), drafts(content, files));
    boolean samePictures = sameFiles && content.stream().noneMatch(MediaFiles::isPicture);
    return Optional.of(
        new Reading(
            read, known, now, samePictures ? pictures : pictures(files, content, pictures)));
  }

  /** Settings, topics, transcripts: many files rest on them. */
  private static boolean isFoundation(String name) {
    boolean text = name.endsWith(".md") && !name.startsWith(ContentPath.MEDIA);
    return !text && !MediaFiles.isPicture(name) && !name.startsWith(TEMPLATES);
  }

  /** The list with its changes; the folder itself is only walked where files came or went. */
  private List<SourceFile> files(Set<String> changed, Path root) throws IOException {
    List<SourceFile> files = new ArrayList<>(project.files());
    int found = 0;
    for (int i = 0; i < files.size(); i++) {
      SourceFile file = files.get(i);
      if (changed.contains(file.name()) && Files.isRegularFile(file.path())) {
        files.set(i, file.sized(Files.size(file.path())));
        found++;
      }
    }
    return found == changed.size() ? files : new FolderReader(root, new Problems()).list("content");
  }

  private static boolean haveSameNames(List<SourceFile> some, List<SourceFile> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i).name().equals(others.get(i).name());
    }
    return same;
  }

  private static Set<String> names(List<SourceFile> files) {
    Set<String> names = new HashSet<>(2 * files.size());
    files.forEach(file -> names.add(file.name()));
    return names;
  }

  private static Set<String> named(List<SourceFile> files) {
    Set<String> named = new HashSet<>();
    paths(files)
        .forEach(
            (file, path) -> {
              if (NAMED.contains(path.key().type())) {
                named.add(file.name());
              }
            });
    return named;
  }

  private static Map<SourceFile, ContentPath> paths(List<SourceFile> files) {
    Problems told = new Problems();
    Map<SourceFile, ContentPath> paths = new HashMap<>();
    files.forEach(file -> ContentPath.of(file, told).ifPresent(path -> paths.put(file, path)));
    return paths;
  }

  /** Those that did not change, and the others read again, in the order of the files. */
  private List<Draft> drafts(Set<String> changed, List<SourceFile> files) {
    Map<String, Draft> before = new HashMap<>(2 * project.drafts().size());
    project.drafts().forEach(draft -> before.put(draft.file().name(), draft));
    List<SourceFile> media = media(files);
    List<Draft> drafts = new ArrayList<>();
    for (SourceFile file : files) {
      Draft draft =
          changed.contains(file.name())
              ? read(file, media, new Problems()).orElse(null) // Whole or not by itself alone.
              : before.get(file.name());
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /**
   * Reads one file anew.
   *
   * @param problems gets what is wrong with it by itself
   */
  Optional<Draft> read(SourceFile file, Problems problems) {
    return read(file, media(project.files()), problems);
  }

  private Optional<Draft> read(SourceFile file, List<SourceFile> media, Problems problems) {
    return ContentPath.of(file, problems)
        .flatMap(
            path ->
                new DraftReader(project.shared().site(), known, media, problems).read(file, path));
  }

  /** The same with another draft in the place of a file's own. */
  Reading with(Draft draft) {
    List<Draft> drafts = new ArrayList<>();
    for (Draft each : project.drafts()) {
      drafts.add(each.file().name().equals(draft.file().name()) ? draft : each);
    }
    Project changed = new Project(project.register(), project.files(), project.shared(), drafts);
    return new Reading(changed, known, theme, pictures);
  }

  /** The names of all media files, from the project folder. */
  Set<String> media() {
    return names(media(project.files()));
  }

  private static List<SourceFile> media(List<SourceFile> files) {
    return files.stream().filter(file -> file.name().startsWith(ContentPath.MEDIA)).toList();
  }

  private static Map<String, PictureSize> pictures(
      List<SourceFile> files, Set<String> changed, Map<String, PictureSize> before) {
    Map<String, PictureSize> sizes = new HashMap<>();
    for (SourceFile file : files) {
      PictureSize known = changed.contains(file.name()) ? null : before.get(file.name());
      if (known != null) {
        sizes.put(file.name(), known);
      } else if (MediaFiles.isPicture(file.name())) {
        MediaFiles.largest(file).ifPresent(size -> sizes.put(file.name(), size));
      }
    }
    return sizes;
  }
}
