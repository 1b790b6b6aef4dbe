package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.privacy.register.RegisterReader;
import org.waymark.privacy.register.RegisterTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waymark consent template}. */
@Command(
    name = "template",
    description = "Prints an empty consent register, to be kept outside the project.",
    mixinStandardHelpOptions = true)
final class ConsentTemplateCommand implements Callable<Integer> {

  /** With this mark spreadsheets take the file for UTF-8. */
  private static final String BOM = "\uFEFF";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes it into a new file instead; not one in the project.")
  private @Nullable Path out;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine commands = Objects.requireNonNull(spec).commandLine();
    if (out == null) {
      commands.getOut().print(RegisterTemplate.text());
      return ExitStatus.DONE;
    }
    if (RegisterReader.isWithinAnyProject(out)) {
      throw new ParameterException(
          commands,
          "The consent register must not lie in a project's folder or in a Git repository."
              + " Name a file in another folder, which only those who need it can open.");
    }
    write(commands, out);
    commands.getOut().println("An empty consent register is there now. Delete the row in it.");
    return ExitStatus.DONE;
  }

  /** Never over a file that exists, and readable by its owner alone where systems know that. */
  private static void write(CommandLine commands, Path file) throws IOException {
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
      byte[] bytes = (BOM + RegisterTemplate.text()).getBytes(StandardCharsets.UTF_8);
      Files.write(file, bytes, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException exists) {
      throw new ParameterException(
          commands, "There is a file of that name. It was left as it is; name another.", exists);
    } catch (NoSuchFileException noFolder) {
      throw new ParameterException(
          commands, "There is no such folder to write into. Make it first.", noFolder);
    }
  }
}
