package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.Inputs;
import org.waymark.Project;
import org.waymark.Waymark;
import org.waymark.content.ContentType;
import org.waymark.library.StoryConsent;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The stories of a project, for commands that look at their consent.
 *
 * @param all those whose fields could be read
 * @param unread the files of the others, in the order of their names
 */
record StoryFiles(Path project, List<StoryConsent> all, List<String> unread, Problems problems) {

  /** Reads them; empty when the project's settings cannot be used, which is told. */
  static Optional<StoryFiles> read(CommandLine commands, Inputs inputs) throws IOException {
    Problems problems = new Problems();
    Optional<Project> read = Waymark.read(inputs, problems);
    if (read.isEmpty()) {
      TextReporter.tellFailure(commands, inputs.project(), problems.sorted());
    }
    return read.map(
        project ->
            new StoryFiles(
                inputs.project(),
                StoryConsent.of(
                    project.drafts(), project.shared(), inputs.today(), inputs.production()),
                unread(project),
                problems));
  }

  private static List<String> unread(Project project) {
    return project.drafts().stream()
        .filter(draft -> draft.key().type() == ContentType.STORY && draft.content() == null)
        .map(draft -> draft.file().name())
        .sorted()
        .toList();
  }

  /**
   * The story that is meant.
   *
   * @param name as its file is called, such as {@code the-phone-call}, {@code the-phone-call.cy} or
   *     {@code content/stories/the-phone-call.md}
   */
  StoryConsent find(CommandLine commands, String name) {
    String wanted = nameOf(name);
    return all.stream()
        .filter(story -> story.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    commands,
                    "There is no story \""
                        + wanted
                        + "\" whose fields can be read. "
                        + Nearest.suggest(wanted, all.stream().map(StoryConsent::name).toList())));
  }

  private static String nameOf(String written) {
    String plain = written.replace('\\', '/');
    String last = plain.substring(plain.lastIndexOf('/') + 1);
    String plainer = last.startsWith("story:") ? last.substring("story:".length()) : last;
    return plainer.endsWith(".md") ? plainer.substring(0, plainer.length() - 3) : plainer;
  }

  /** The id of the story that is meant by a name, in whatever language. */
  static String idOf(String written) {
    String name = nameOf(written);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Tells what is wrong with a story's file; true when there is anything that must be mended. */
  boolean tellErrors(CommandLine commands, StoryConsent story) {
    String file = story.draft().file().name();
    List<Problem> errors =
        problems.sorted().stream()
            .filter(problem -> problem.place() != null && problem.place().file().equals(file))
            .filter(problem -> problems.hasErrors(file))
            .toList();
    if (!errors.isEmpty()) {
      TextReporter.tellFailure(commands, project, errors);
    }
    return !errors.isEmpty();
  }
}
