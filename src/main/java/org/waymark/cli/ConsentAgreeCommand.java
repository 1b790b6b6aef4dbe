package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.library.StoryConsent;
import org.waymark.source.FieldEdit;
import org.waymark.source.WholeFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark consent agree STORY}. */
@Command(
    name = "agree",
    description = "Records that the teller has agreed to the story's text as it is now.",
    mixinStandardHelpOptions = true)
final class ConsentAgreeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "STORY", description = "As its file is called: the-phone-call.")
  private String name = "";

  @Mixin private ProjectOptions options = new ProjectOptions();

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
    if (files.tellErrors(commands, story)) {
      commands.getErr().println("Nothing was recorded: first mend what is told above.");
      return ExitStatus.CONTENT;
    }
    return record(story, commands.getOut(), commands.getErr());
  }

  private static int record(StoryConsent story, PrintWriter out, PrintWriter err)
      throws IOException {
    String file = story.draft().file().name();
    if (story.isTextAgreed()) {
      out.println(file + " already says that this text was agreed to.");
      return ExitStatus.DONE;
    }
    Path path = story.draft().file().path();
    String text = Files.readString(path, StandardCharsets.UTF_8);
    Optional<String> edited = FieldEdit.set(text, "consent", "agreed-text", story.fingerprint());
    if (edited.isEmpty()) {
      err.println(
          story.consent() == null
              ? file + " has no consent. Write who agreed to what first: consent: {ref: …}"
              : file
                  + " could not be changed safely. Write this into its consent:\n  agreed-text: "
                  + story.fingerprint());
      return ExitStatus.CONTENT;
    }
    WholeFile.write(path, edited.get());
    out.println(file + " now says which text was agreed to: " + story.fingerprint());
    return ExitStatus.DONE;
  }
}
