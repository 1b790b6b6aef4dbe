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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--strict",
      description = "Ends with 1 if something is gone, instead of 0 whatever other sites say.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How the answers are told: ${COMPLETION-CANDIDATES} (default: text).")
  private Form form = Form.text;

  @Mixin private SiteOptions options = new SiteOptions();

  @Spec private @Nullable CommandSpec spec;

  /** How the answers are told. */
  enum Form {
    text,
    json
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    boolean json = form == Form.json;
    Inputs inputs = options.inputs(commands, System.getenv());
    Problems problems = new Problems();
    Project project = Waymark.read(inputs, problems).orElse(null);
    if (project == null) {
      return tellFailure(commands, problems);
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
    boolean failed = strict && !records.with(Verdict.GONE).isEmpty();
    return failed ? ExitStatus.CONTENT : ExitStatus.DONE;
  }

  private int tellFailure(CommandLine commands, Problems problems) throws IOException {
    if (form == Form.text) {
      return TextReporter.tellFailure(commands, options.project(), problems.sorted());
    }
    new JsonReporter(commands.getOut()).tell(problems.sorted(), Report.NOTHING, true, 0);
    return ExitStatus.CONTENT;
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
