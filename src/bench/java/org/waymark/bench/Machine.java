package org.waymark.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;

/** Where something was measured: absolute times mean little elsewhere. */
public final class Machine {

  private Machine() {}

  /** A line for people: day, processors, memory and system. */
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
}
