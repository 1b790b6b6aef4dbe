package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.Project;
import org.waymark.Report;
import org.waymark.Waymark;
import org.waymark.links.LinkCheck;
import org.waymark.links.LinkRecord;
import org.waymark.links.LinkRecords;
import org.waymark.links.Patience;
import org.waymark.links.Verdict;
import org.waymark.links.WebLinks;
import org.waymark.output.JsonText;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.publish.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waymark links}. */
@Command(
    name = "links",
    description = "Asks other sites whether the pages that are linked to are still there.",
    mixinStandardHelpOptions = true)
final class LinksCommand implements Callable<Integer> {

  @Option(
      names = "--keep",
      paramLabel = "DAYS",
      defaultValue = "14",
      description = "Answers not older than this are not asked for again (default: 14).")
  private int days = 14;

  @Option(names = "--fresh", description = "Ask for everything again.")
  private boolean fresh;

  @Mixin private CommonOptions options = new CommonOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    boolean json = isJson(commands);
    Inputs inputs = options.inputs(commands, System.getenv());
    Problems problems = new Problems();
    Project project = Waymark.read(inputs, problems).orElse(null);
    if (project == null) {
      Report nothing = new Report(0, Outcome.NONE);
      options.reporter(commands).tell(problems.sorted(), nothing, true, 0);
      return ExitStatus.CONTENT;
    }
    SortedMap<String, List<Place>> links =
        WebLinks.of(project, inputs.today(), inputs.production());
    if (!json) {
      commands
          .getErr()
          .println("Links to ask about: " + links.size() + ". This may take some minutes.");
      commands.getErr().flush();
    }
    LinkCheck check =
        new LinkCheck(
            inputs.project(),
            Patience.usual(),
            false,
            Clock.systemUTC(),
            time -> Thread.sleep(time.toMillis()));
    LinkRecords records = check.run(links, fresh ? Duration.ZERO : Duration.ofDays(days));
    if (json) {
      JsonText.print(commands.getOut(), JsonText.NARROW, records::write);
    } else {
      tell(records, commands.getOut());
    }
    boolean failed = options.strict() && !records.with(Verdict.GONE).isEmpty();
    return failed ? ExitStatus.CONTENT : ExitStatus.DONE;
  }

  private boolean isJson(CommandLine commands) {
    return switch (options.format()) {
      case text -> false;
      case json -> true;
      case sarif, github ->
          throw new ParameterException(commands, "--format is text or json for this command.");
    };
  }

  private static void tell(LinkRecords records, PrintWriter out) {
    tell(records, Verdict.GONE, "Gone", out);
    tell(records, Verdict.MOVED, "Moved", out);
    tell(records, Verdict.COULD_NOT_TELL, "Could not tell (this does not mean broken)", out);
    out.println(
        "Links to other sites: "
            + records.all().size()
            + ". Gone: "
            + records.with(Verdict.GONE).size()
            + ", moved: "
            + records.with(Verdict.MOVED).size()
            + ", could not tell: "
            + records.with(Verdict.COULD_NOT_TELL).size()
            + ", working: "
            + records.with(Verdict.WORKS).size()
            + ".");
  }

  private static void tell(LinkRecords records, Verdict verdict, String heading, PrintWriter out) {
    List<LinkRecord> links = records.with(verdict);
    if (links.isEmpty()) {
      return;
    }
    out.println(heading);
    for (LinkRecord link : links) {
      out.println();
      out.println("  " + link.url());
      link.places().forEach(place -> out.println("    " + place));
      out.println("    " + link.reason());
      if (link.movedTo() != null) {
        out.println("    Write: " + link.movedTo());
      }
    }
    out.println();
  }
}
