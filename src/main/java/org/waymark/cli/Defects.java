package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What is said when Waymark itself, or the machine, fails. */
final class Defects {

  /** These say which code or which number was wrong, and never quote a text. */
  private static final Set<Class<?>> OF_THE_MACHINE =
      Set.of(
          NullPointerException.class,
          ClassCastException.class,
          ArithmeticException.class,
          IndexOutOfBoundsException.class,
          ArrayIndexOutOfBoundsException.class,
          StringIndexOutOfBoundsException.class,
          NegativeArraySizeException.class);

  private static final String AS_IT_WAS = "The last published site is as it was.";

  private Defects() {}

  static int tell(Exception failure, CommandLine commands, ParseResult arguments) {
    PrintWriter err = commands.getErr();
    if (failure instanceof IOException machine) {
      tellMachine(machine, err);
    } else if (failure instanceof UncheckedIOException machine) {
      tellMachine(Objects.requireNonNull(machine.getCause()), err);
    } else {
      report(failure, err);
    }
    return ExitStatus.DEFECT;
  }

  /** What Java itself cannot go on from. */
  static int tell(Error failure, PrintWriter err) {
    if (failure instanceof OutOfMemoryError) {
      err.println(
          "The memory that Java may take is not enough for this site. Close other programs, or give"
              + " it more: WAYMARK_JAVA_OPTS=-Xmx4g");
      err.println(AS_IT_WAS);
    } else {
      report(failure, err);
    }
    return ExitStatus.DEFECT;
  }

  private static void report(Throwable failure, PrintWriter err) {
    err.println("This is a defect of Waymark, not of your content. Please report these lines:");
    err.println();
    trace(failure, "", err);
  }

  /**
   * Where it happened. A message is told only where the machine wrote it: others may quote a story,
   * and these lines are sent to strangers.
   */
  private static void trace(Throwable failure, String before, PrintWriter err) {
    String message = OF_THE_MACHINE.contains(failure.getClass()) ? failure.getMessage() : null;
    err.println(before + failure.getClass().getName() + (message == null ? "" : ": " + message));
    for (StackTraceElement line : failure.getStackTrace()) {
      err.println("\tat " + line);
    }
    Throwable cause = failure.getCause();
    if (cause != null && cause != failure) {
      trace(cause, "Caused by: ", err);
    }
  }

  private static void tellMachine(IOException failure, PrintWriter err) {
    err.println(MachineFault.of(failure));
    err.println(AS_IT_WAS);
  }
}
