package org.waymark.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.Project;
import org.waymark.Waymark;
import org.waymark.content.ContentType;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.How;
import org.waymark.health.report.CheckedRecord;
import org.waymark.library.Draft;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark health checked ORGANISATION}. */
@Command(
    name = "checked",
    description = "Records in an organisation's file that somebody has checked it.",
    mixinStandardHelpOptions = true)
final class HealthCheckedCommand implements Callable<Integer> {

  private static final String ORG = "org:";

  @Parameters(paramLabel = "ORGANISATION", description = "As its file is called: miscarriage-uk.")
  private String name = "";

  @Option(
      names = "--how",
      required = true,
      paramLabel = "HOW",
      description = "phoned, website or secondary-source.")
  private String how = "";

  @Option(
      names = "--by",
      required = true,
      paramLabel = "ROLE",
      description = "The role of who did it, never a name: \"directory volunteer\".")
  private String by = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day on which it was done (default: the day of --as-of, else today).")
  private @Nullable LocalDate on;

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    refuseOptionsBefore(commands);
    Inputs inputs = options.inputs(commands, System.getenv());
    refuseToCome(commands, inputs.today());
    CheckedRecord record = record(commands, inputs.today());
    Problems problems = new Problems();
    Project project = Waymark.read(inputs, problems).orElse(null);
    if (project == null) {
      return tell(commands, problems.sorted());
    }
    List<Draft> drafts = find(commands, project);
    List<Problem> errors = errors(problems, drafts);
    if (!errors.isEmpty()) {
      commands.getErr().println("Nothing was recorded: first mend what is told here.");
      return tell(commands, errors);
    }
    refuseEarlier(commands, record, drafts);
    return write(commands, record, drafts);
  }

  /** They would belong to the report, and this would look at another project than is meant. */
  private static void refuseOptionsBefore(CommandLine commands) {
    CommandLine health = commands.getParent();
    if (health != null && !health.getParseResult().matchedOptions().isEmpty()) {
      throw new ParameterException(commands, "Write all options behind the word checked.");
    }
  }

  /** A check on a day that is still to come was not made. */
  private static void refuseToCome(CommandLine commands, LocalDate day) {
    LocalDate today = DayOptions.today(commands, System.getenv());
    if (day.isAfter(today)) {
      throw new ParameterException(
          commands,
          day
              + " is still to come, and only a check that was made can be recorded. Leave --as-of"
              + " out if it was made today, or write the day on which it was made: --on "
              + today);
    }
  }

  private CheckedRecord record(CommandLine commands, LocalDate today) {
    List<String> known = Arrays.stream(How.values()).map(How::id).toList();
    How way =
        Arrays.stream(How.values())
            .filter(one -> one.id().equals(how))
            .findFirst()
            .orElseThrow(
                () ->
                    new ParameterException(
                        commands,
                        "\"" + how + "\" is no way of checking. " + Nearest.suggest(how, known)));
    Optional<String> refusal = CheckedRecord.refusal(by);
    if (refusal.isPresent()) {
      throw new ParameterException(
          commands,
          refusal.get() + " Say only in which role it was done: --by \"directory volunteer\"");
    }
    LocalDate day = on == null ? today : on;
    if (day.isAfter(today)) {
      throw new ParameterException(commands, day + " is still to come.");
    }
    return new CheckedRecord(day, way, by.strip());
  }

  /** All language versions of the organisation that is meant. */
  private List<Draft> find(CommandLine commands, Project project) {
    String id = StoryFiles.idOf(name.startsWith(ORG) ? name.substring(ORG.length()) : name);
    List<Draft> all =
        project.drafts().stream()
            .filter(draft -> draft.key().type() == ContentType.ORGANISATION)
            .toList();
    List<Draft> found = all.stream().filter(draft -> draft.key().id().equals(id)).toList();
    if (found.isEmpty()) {
      List<String> known = all.stream().map(draft -> draft.key().id()).distinct().toList();
      throw new ParameterException(
          commands, "There is no organisation \"" + id + "\". " + Nearest.suggest(id, known));
    }
    return found;
  }

  private static List<Problem> errors(Problems problems, List<Draft> drafts) {
    return problems.sorted().stream()
        .filter(
            problem ->
                problem.place() != null
                    && problems.hasErrors(problem.place().file())
                    && drafts.stream()
                        .anyMatch(draft -> draft.file().name().equals(problem.place().file())))
        .toList();
  }

  private static void refuseEarlier(
      CommandLine commands, CheckedRecord record, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.content() instanceof Organisation organisation
          && organisation.checked().on().isAfter(record.on())) {
        throw new ParameterException(
            commands,
            "It was checked on " + organisation.checked().on() + ", which is later than that.");
      }
    }
  }

  private static int write(CommandLine commands, CheckedRecord record, List<Draft> drafts)
      throws IOException {
    Optional<String> unsafe = record.write(drafts.stream().map(Draft::file).toList());
    if (unsafe.isPresent()) {
      commands
          .getErr()
          .println(
              unsafe.get()
                  + " could not be changed safely. Write this into it:\n  "
                  + record.line());
      return ExitStatus.CONTENT;
    }
    for (Draft draft : drafts) {
      commands.getOut().println(draft.file().name() + " now says: " + record.line());
    }
    return ExitStatus.DONE;
  }

  private int tell(CommandLine commands, List<Problem> problems) throws IOException {
    return TextReporter.tellFailure(commands, options.project(), problems);
  }
}
