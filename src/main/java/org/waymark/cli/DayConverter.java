package org.waymark.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, and says how to write one. */
final class DayConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException notADay) {
      throw new TypeConversionException(
          "\"" + written + "\" is not a day. Write year-month-day, such as 2026-11-21.");
    }
  }
}
