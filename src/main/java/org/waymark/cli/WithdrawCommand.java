package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.library.Withdrawals;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;
import org.waymark.publish.Target;
import org.waymark.source.WholeFile;
import org.waymark.withdrawal.Preview;
import org.waymark.withdrawal.Proof;
import org.waymark.withdrawal.Withdrawal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark withdraw STORY}. */
@Command(
    name = "withdraw",
    description = "Takes a story out for good, proves it, and lists what to purge.",
    mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {

  private static final String STAYING =
      "The story's own files are links to these files, which stay. Delete them yourself, unless"
          + " others need them:";

  @Parameters(paramLabel = "STORY", description = "As its file is called: the-phone-call.")
  private String name = "";

  @Option(names = "--dry-run", description = "Tells what would be done. Nothing is changed.")
  private boolean dryRun;

  @Option(
      names = "--words",
      description = "Only the story's words on other pages are taken back; the story stays.")
  private boolean words;

  @Option(
      names = "--on",
      paramLabel = "PAGE",
      description = "With --words: only those on one page, such as page:how-it-feels or news:a.")
  private @Nullable String page;

  @Option(
      names = "--gone",
      description = "The story's file was deleted before, and no page of it is known any more.")
  private boolean gone;

  @Option(
      names = "--proof",
      paramLabel = "FILE",
      description =
          "Where the proof goes (default: a file in " + Withdrawals.FOLDER + " in the project).")
  private @Nullable Path proof;

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private SiteOptions options = new SiteOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    Inputs inputs = options.inputs(commands, System.getenv());
    Target target = output.target(options.project(), false);
    Problems problems = new Problems();
    Key story = new Key(ContentType.STORY, StoryFiles.idOf(name));
    Withdrawal withdrawal =
        Withdrawal.plan(inputs, target, story, words, page(commands), problems).orElse(null);
    if (withdrawal == null) {
      tell(commands, problems);
      commands.getErr().println("Nothing was taken back: first mend what is told above.");
      return ExitStatus.CONTENT;
    }
    refuseUnknown(commands, withdrawal, story.id());
    if (dryRun) {
      show(withdrawal.preview(), commands.getOut());
      return ExitStatus.DONE;
    }
    Problems left = new Problems(); // What was wrong with the story's own file is no more.
    Proof done = carryOut(withdrawal, left, commands);
    if (!done.isBuilt()) {
      tell(commands, left);
    }
    int status = tell(done, commands, inputs);
    withdrawal.finish(done);
    return status;
  }

  private static Proof carryOut(Withdrawal withdrawal, Problems problems, CommandLine commands)
      throws IOException {
    boolean done = false;
    try {
      Proof proof = withdrawal.carryOut(problems);
      done = true;
      return proof;
    } finally {
      if (!done) {
        commands.getErr().println("The withdrawal is NOT DONE: the story may still be published.");
        commands.getErr().println("When that is put right, run the same command again.");
      }
    }
  }

  private @Nullable Key page(CommandLine commands) {
    if (page == null) {
      return null;
    } else if (!words) {
      throw new ParameterException(commands, "--on says on which page; it goes with --words.");
    }
    int colon = page.indexOf(':');
    String type = colon < 0 ? ContentType.PAGE.id() : page.substring(0, colon);
    return new Key(
        ContentType.ofId(type)
            .orElseThrow(
                () -> new ParameterException(commands, "--on takes a page, such as page:about.")),
        page.substring(colon + 1));
  }

  private void refuseUnknown(CommandLine commands, Withdrawal withdrawal, String id) {
    if (withdrawal.isNowhere()) {
      throw new ParameterException(commands, "There is no text " + page + " to take words out of.");
    }
    boolean known = words ? withdrawal.stories().contains(id) : !withdrawal.isOfUnknown();
    if (!known && !gone) {
      throw new ParameterException(
          commands,
          "There is no story \""
              + id
              + "\", neither as a file nor on the last site. "
              + Nearest.suggest(id, withdrawal.stories())
              + " If its file was deleted before, add --gone.");
    }
  }

  private void tell(CommandLine commands, Problems problems) throws IOException {
    TextReporter.tellFailure(commands, options.project(), problems.sorted());
  }

  private static void show(Preview preview, PrintWriter out) {
    list(out, "These files would be deleted:", preview.files());
    List<String> kept =
        preview.kept().entrySet().stream()
            .map(media -> media.getKey() + "  named by " + media.getValue())
            .toList();
    list(out, "These media would stay, because other texts name them:", kept);
    list(out, STAYING, preview.staying());
    list(out, "Something of the story now stands in these published files:", preview.outputs());
    list(out, "Words of it stand in these other files:", preview.elsewhere());
    out.println("Nothing was changed.");
  }

  private static void list(PrintWriter out, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println(heading);
      lines.forEach(line -> out.println("  " + line));
      out.println();
    }
  }

  private int tell(Proof done, CommandLine commands, Inputs inputs) throws IOException {
    Path file =
        proof != null
            ? proof
            : inputs
                .project()
                .resolve(Withdrawals.FOLDER)
                .resolve(inputs.today() + "-" + done.id() + ".txt");
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.write(file, done.text());
    PrintWriter out = commands.getOut();
    out.println(done.result());
    list(out, "Words of it still stand in these files. Take them out there:", done.elsewhere());
    list(out, STAYING, done.staying());
    out.println("Addresses to purge from caches: " + done.addresses() + ". They stand in " + file);
    if (!done.isProved()) {
      out.println("Mend what is told above and run the same command again.");
      out.println("Until then the story's files stay. No build shows them any more.");
    } else {
      out.println(
          "Publish the site now. Git and some hosts keep old versions: see withdrawal in the handbook.");
    }
    return done.isProved() ? ExitStatus.DONE : ExitStatus.CONTENT;
  }
}
