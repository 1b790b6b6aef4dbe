package org.waymark.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which day it is. */
final class DayOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day it is, such as 2026-11-21 (default: today, or SOURCE_DATE_EPOCH).")
  private @Nullable LocalDate asOf;

  /**
   * The day that is asked for, or today.
   *
   * @param environment the variables of the process
   * @throws ParameterException when {@code SOURCE_DATE_EPOCH} is no number of seconds
   */
  LocalDate day(CommandLine commands, Map<String, String> environment) {
    return asOf != null ? asOf : today(commands, environment);
  }

  /**
   * When something is done: at the beginning of the day that is asked for, at the second of {@code
   * SOURCE_DATE_EPOCH}, or now.
   *
   * @throws ParameterException when {@code SOURCE_DATE_EPOCH} is no number of seconds
   */
  Instant time(CommandLine commands, Map<String, String> environment) {
    if (asOf != null) {
      return asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    String epoch = environment.get("SOURCE_DATE_EPOCH");
    return epoch == null ? Main.clock(commands).instant() : seconds(commands, epoch);
  }

  /**
   * The day it is, whatever {@code --as-of} says.
   *
   * @throws ParameterException when {@code SOURCE_DATE_EPOCH} is no number of seconds
   */
  static LocalDate today(CommandLine commands, Map<String, String> environment) {
    String epoch = environment.get("SOURCE_DATE_EPOCH");
    if (epoch == null) {
      return LocalDate.now(Main.clock(commands));
    }
    return LocalDate.ofInstant(seconds(commands, epoch), ZoneOffset.UTC);
  }

  private static Instant seconds(CommandLine commands, String epoch) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(epoch));
    } catch (NumberFormatException | DateTimeException notSeconds) {
      throw new ParameterException(commands, "SOURCE_DATE_EPOCH is not a number of seconds.");
    }
  }
}
