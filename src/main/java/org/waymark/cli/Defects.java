package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What is said when Waymark itself, or the machine, fails. */
final class Defects {

  private Defects() {}

  static int tell(Exception failure, CommandLine commands, ParseResult arguments) {
    PrintWriter err = commands.getErr();
    if (failure instanceof FileSystemException system) {
      String reason =
          system.getReason() == null ? system.getClass().getSimpleName() : system.getReason();
      err.println(
          "The computer could not read or write \"" + system.getFile() + "\": " + reason + ".");
      err.println("The last published site is as it was.");
    } else if (failure instanceof IOException) {
      err.println("The computer could not read or write a file: " + failure.getMessage() + ".");
      err.println("The last published site is as it was.");
    } else {
      err.println("This is a defect of Waymark, not of your content. Please report these lines:");
      err.println();
      failure.printStackTrace(err);
    }
    return ExitStatus.DEFECT;
  }
}
