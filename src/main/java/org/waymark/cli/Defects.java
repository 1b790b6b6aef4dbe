package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What is said when Waymark itself, or the machine, fails. */
final class Defects {

  private Defects() {}

  static int tell(Exception failure, CommandLine commands, ParseResult arguments) {
    PrintWriter err = commands.getErr();
    if (failure instanceof IOException machine) {
      tellMachine(machine, err);
    } else if (failure instanceof UncheckedIOException machine) {
      tellMachine(machine.getCause(), err);
    } else {
      err.println("This is a defect of Waymark, not of your content. Please report these lines:");
      err.println();
      failure.printStackTrace(err);
    }
    return ExitStatus.DEFECT;
  }

  private static void tellMachine(IOException failure, PrintWriter err) {
    err.println(MachineFault.of(failure));
    err.println("The last published site is as it was.");
  }
}
