package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.library.StoryConsent;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waymark consent due}. */
@Command(
    name = "due",
    description = "Lists the consents that run out, and those that have run out.",
    mixinStandardHelpOptions = true)
final class ConsentDueCommand implements Callable<Integer> {

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      defaultValue = "90",
      description = "How many days ahead to look (default: ${DEFAULT-VALUE}).")
  private int days = 90;

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Spec private @Nullable CommandSpec spec;

  /** A consent with an end. */
  private record Due(StoryConsent story, String ref, LocalDate until) {}

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    Inputs inputs = options.inputs(commands, System.getenv());
    LocalDate today = inputs.today();
    StoryFiles files = StoryFiles.read(commands, inputs).orElse(null);
    if (files == null) {
      return ExitStatus.CONTENT;
    }
    List<Due> due = due(files, today.plusDays(days));
    PrintWriter out = commands.getOut();
    for (Due one : due) {
      String file = one.story().draft().file().name();
      out.println(one.until() + "  " + one.ref() + "  " + file + "  " + left(today, one.until()));
    }
    out.println(
        due.isEmpty()
            ? (files.unread().isEmpty() ? "No" : "Of those that could be read, no")
                + " consent runs out within "
                + days
                + " days."
            : "Consents to ask about: " + due.size() + ".");
    files.unread().forEach(file -> out.println("Its consent could not be read: " + file));
    return files.unread().isEmpty() ? ExitStatus.DONE : ExitStatus.CONTENT;
  }

  private static List<Due> due(StoryFiles files, LocalDate last) {
    List<Due> due = new ArrayList<>();
    for (StoryConsent story : files.all()) {
      if (story.consent() != null
          && story.consent().until() != null
          && !story.consent().until().isAfter(last)) {
        due.add(new Due(story, story.consent().ref(), story.consent().until()));
      }
    }
    due.sort(Comparator.comparing(Due::until).thenComparing(Due::ref));
    return due;
  }

  private static String left(LocalDate today, LocalDate until) {
    long days = ChronoUnit.DAYS.between(today, until);
    return days < 0 ? "has run out" : days == 0 ? "today" : "in " + days + " days";
  }
}
