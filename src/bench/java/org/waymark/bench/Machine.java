package org.waymark.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** Where something was measured: absolute times mean little elsewhere. */
public final class Machine {

  private Machine() {}

  /**
   * A line for people: day, processors, memory, system and Java.
   *
   * @param java the program whose version is told
   */
  static String describe(LocalDate day, Path java) throws IOException {
    return describe(day) + ", " + version(java);
  }

  /** The same without Java. */
  public static String describe(LocalDate day) {
    int processors = Runtime.getRuntime().availableProcessors();
    String system = System.getProperty("os.name");
    return "%s, %d processors, %s%s".formatted(day, processors, memory(), system);
  }

  /** In full GiB; nothing where Java does not know. */
  private static String memory() {
    if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
      return Math.round(system.getTotalMemorySize() / (double) (1 << 30)) + " GiB, ";
    }
    return "";
  }

  /** The first line of what it says of itself: {@code openjdk version "17.0.15" 2025-04-15}. */
  private static String version(Path java) throws IOException {
    Process process =
        new ProcessBuilder(java.toString(), "-version").redirectErrorStream(true).start();
    try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
      return reader.lines().findFirst().orElse("unknown Java");
    }
  }
}
