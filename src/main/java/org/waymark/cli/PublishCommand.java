package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Build;
import org.waymark.Inputs;
import org.waymark.Report;
import org.waymark.Waymark;
import org.waymark.delivery.Delivery;
import org.waymark.delivery.DeliveryFailure;
import org.waymark.delivery.Destination;
import org.waymark.delivery.Outgoing;
import org.waymark.delivery.Plan;
import org.waymark.delivery.Site;
import org.waymark.delivery.SiteReader;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.problem.Severity;
import org.waymark.publish.Outcome;
import org.waymark.publish.Target;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark publish TARGET}. */
@Command(
    name = "publish",
    description = "Makes the site and brings it to a folder, a bucket or a branch.",
    mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "TARGET",
      description =
          "Where readers fetch it: folder:/srv/www/site, s3://my-bucket/site or"
              + " git:origin#gh-pages.")
  private String target = "";

  @Option(
      names = "--dry-run",
      description = "Makes the site and tells what would be sent. Nothing is changed there.")
  private boolean dryRun;

  @Option(
      names = "--clean",
      description = "Makes everything anew, whatever is known of the last build.")
  private boolean clean;

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private TargetOptions targets = new TargetOptions();

  @Mixin private CommonOptions options = new CommonOptions();

  @Mixin private TimingsOption timed = new TimingsOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    Target made = output.target(options.project(), clean);
    Destination destination =
        targets.destination(
            target,
            commands,
            options.project(),
            made.folder(),
            options.time(commands, System.getenv()));
    refuseOtherDays(commands);
    return ProjectRun.run(
        commands,
        options,
        timed,
        (inputs, timings, problems) -> {
          SiteReader reader = SiteReader.begin(inputs);
          return Build.of(inputs, made, problems)
              .timed(timings)
              .run(
                  built -> {
                    if (!dryRun && !inputs.production()) {
                      tellUnfit(inputs, problems);
                    }
                    return new Report(
                        built.pages(), deliver(reader, made.folder(), destination, problems));
                  });
        });
  }

  /** On another day other consents hold. */
  private void refuseOtherDays(CommandLine commands) {
    LocalDate today = LocalDate.now(Main.clock(commands));
    LocalDate day = options.inputs(commands, System.getenv()).today();
    if (!dryRun && !day.equals(today)) {
      throw new ParameterException(
          commands,
          "What readers get is the site of today, because consents begin and run out. It is "
              + today
              + ", not "
              + day
              + ": leave --as-of and SOURCE_DATE_EPOCH away, or add --dry-run.");
    }
  }

  /** Says in one line what would not go out with --production. */
  private void tellUnfit(Inputs inputs, Problems built) throws IOException {
    Problems all = new Problems();
    Waymark.checkContent(inputs.withProduction(true), all);
    List<Problem> refused =
        all.sorted().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .filter(problem -> !built.all().contains(problem))
            .toList();
    if (!refused.isEmpty()) {
      String more = refused.size() > 1 ? " (and " + (refused.size() - 1) + " more)" : "";
      PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
      err.println(
          "This is not fit for the public: with --production it would be refused. "
              + refused.get(0).message()
              + more);
      err.flush();
    }
  }

  private Outcome deliver(
      SiteReader reader, Path folder, Destination destination, Problems problems)
      throws IOException {
    Site site;
    try {
      site = reader.read(folder);
    } catch (DeliveryFailure changed) {
      problems.add(changed.problem());
      return Outcome.NONE;
    }
    Delivery delivery = new Delivery(site, destination, problems);
    if (dryRun) {
      return show(delivery.plan());
    }
    tellBegin(destination);
    return delivery.run();
  }

  /** It may take minutes. */
  private void tellBegin(Destination destination) {
    if (options.isForPeople() && !options.isQuiet()) {
      PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
      err.println("Publishing to " + destination.name() + ".");
      err.flush();
    }
  }

  private Outcome show(Plan plan) {
    if (options.isForPeople()) {
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      list(out, "These files would be new there:", paths(plan.fresh()));
      list(out, "These files would be sent again:", paths(plan.changed()));
      list(out, "These files would be removed there:", plan.removed());
      if (plan.forgets()) {
        out.println("Something was taken back: all older versions there would be deleted.");
      }
      out.println("Nothing was changed there.");
      return new Outcome(0, plan.same().size(), 0);
    }
    return plan.outcome();
  }

  private static List<String> paths(List<Outgoing> files) {
    return files.stream().map(Outgoing::path).toList();
  }

  private static void list(PrintWriter out, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println(heading);
      lines.forEach(line -> out.println("  " + line));
      out.println();
    }
  }
}
