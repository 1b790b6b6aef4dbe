package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** When the computer fails, an editor reads what to do, and no name of a Java class. */
final class MachineFaultTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No space left on device",
        "There is not enough space on the disk",
        "Disk quota exceeded",
        "Write failed: no space left on device."
      })
  void aFullDiskIsCalledFull(String system) {
    assertThat(MachineFault.of(new IOException(system)))
        .isEqualTo(
            "The computer could not read or write a file: the disk is full. Make room on it and"
                + " run the command again.");
    assertThat(MachineFault.of(new FileSystemException("a/b.html", null, system)))
        .startsWith("The computer could not read or write \"a/b.html\": the disk is full.");
  }

  @Test
  void otherFaultsSayWhatToDo() {
    Map<IOException, String> faults =
        Map.of(
            new AccessDeniedException("a"), "you may not do that there",
            new FileSystemException("a", null, "Read-only file system"), "you may not do that",
            new NoSuchFileException("a"), "it is not there, or went while",
            new AtomicMoveNotSupportedException("a", "b", "Invalid cross-device link"),
                "Name a folder inside it with --out.",
            new FileSystemException("a", "b", "Device or resource busy"), "with --out.",
            new FileSystemException("a"), "the system does not say why.",
            new IOException("Auf dem Gerät ist kein Speicherplatz mehr verfügbar"), "verfügbar.");
    faults.forEach(
        (fault, words) ->
            assertThat(MachineFault.of(fault)).contains(words).doesNotContain("Exception", ".."));
  }

  @Test
  void aFaultWithinAStreamIsTheMachinesTooAndNoDefect() {
    StringWriter told = new StringWriter();
    CommandLine commands = new CommandLine(CommandSpec.create()).setErr(new PrintWriter(told));
    UncheckedIOException failure = new UncheckedIOException(new NoSuchFileException("a"));
    int status = Defects.tell(failure, commands, commands.parseArgs());
    assertThat(status).isEqualTo(ExitStatus.DEFECT);
    assertThat(told.toString()).contains("went while Waymark").doesNotContain("defect of Waymark");
  }

  @Test
  void memoryThatRanOutIsNoErrorOfTheContent() {
    StringWriter told = new StringWriter();
    PrintWriter err = new PrintWriter(told);
    assertThat(Defects.tell(new OutOfMemoryError("Java heap space"), err))
        .isEqualTo(ExitStatus.DEFECT);
    assertThat(told.toString()).contains("-Xmx4g", "as it was").doesNotContain("Error", "\tat ");
    assertThat(Defects.tell(new StackOverflowError("a story's words"), err))
        .isEqualTo(ExitStatus.DEFECT);
    assertThat(told.toString()).contains("StackOverflowError").doesNotContain("story's words");
  }

  /** Works everywhere, for administrators too: a file stands where a folder must be made. */
  @Test
  void anOutputFolderThatCannotBeMadeIsTold() throws IOException {
    TestSite site = TestSite.in(folder.resolve("site"));
    Files.writeString(folder.resolve("file"), "A file.");
    StringWriter told = new StringWriter();
    PrintWriter out = new PrintWriter(told);
    String[] arguments = {
      "build", "--project=" + site.project(), "--out=" + folder.resolve("file/website")
    };
    assertThat(Main.run(arguments, out, out)).isEqualTo(ExitStatus.DEFECT);
    assertThat(told.toString()).contains("file\"").doesNotContain("Exception");
  }
}
