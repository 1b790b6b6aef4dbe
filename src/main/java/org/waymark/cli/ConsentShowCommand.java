package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Story.Channel;
import org.waymark.content.Story.Consent;
import org.waymark.library.StoryConsent;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark consent show STORY}. */
@Command(
    name = "show",
    description = "Says whether a story may be seen, and why not.",
    mixinStandardHelpOptions = true)
final class ConsentShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "STORY", description = "As its file is called: the-phone-call.")
  private String name = "";

  @Mixin private PublicOptions options = new PublicOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    StoryFiles files =
        StoryFiles.read(commands, options.inputs(commands, System.getenv())).orElse(null);
    if (files == null) {
      return ExitStatus.CONTENT;
    }
    StoryConsent story = files.find(commands, name);
    show(story, commands.getOut());
    return files.tellErrors(commands, story) ? ExitStatus.CONTENT : ExitStatus.DONE;
  }

  private static void show(StoryConsent story, PrintWriter out) {
    out.println(story.draft().file().name());
    out.println("  " + state(story));
    story.why().ifPresent(why -> out.println("  " + why.message() + " " + why.fix()));
    Consent consent = story.consent();
    if (consent != null) {
      out.println(
          "  Consent "
              + consent.ref()
              + ": given "
              + consent.given()
              + (consent.until() == null ? ", without an end" : ", until " + consent.until())
              + ", for "
              + consent.channels().stream().map(Channel::id).collect(Collectors.joining(", "))
              + (consent.othersAgreed() ? "; others agreed" : "; not said that others agreed"));
      out.println("  " + text(story, consent));
    }
  }

  private static String state(StoryConsent story) {
    return switch (story.visibility()) {
      case SHOWN -> "It may be seen.";
      case ARCHIVED -> "It may be seen, marked as no longer current.";
      case DRAFT -> "It is a draft, so it is not seen.";
      case SCHEDULED -> "Its date is still to come, so it is not seen yet.";
      case EXPIRED -> "Its last day has passed, so it is not seen any more.";
      case HELD ->
          story.why().isPresent() ? "It is held back." : "Its original is held back, and so is it.";
      case WITHDRAWN -> "Its teller has taken it back, so it is not seen.";
      case BROKEN -> "Its fields cannot be read, so it is not seen.";
    };
  }

  private static String text(StoryConsent story, Consent consent) {
    if (story.isTextAgreed()) {
      return "The text is the one that was agreed to.";
    }
    return consent.agreedText() == null
        ? "Which text was agreed to is not recorded. When the teller has agreed to this one:"
            + " waymark consent agree "
            + story.name()
        : "The text is not the one that was agreed to.";
  }
}
