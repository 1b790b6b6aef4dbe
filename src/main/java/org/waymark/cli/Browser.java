package org.waymark.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens the browser that a person uses. */
final class Browser {

  private Browser() {}

  /** Whether a program took it on; not whether anybody sees it. */
  static boolean open(String address) {
    return programs(address).stream().anyMatch(Browser::starts);
  }

  private static boolean starts(List<String> program) {
    try {
      new ProcessBuilder(program)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException notThere) {
      return false;
    }
  }

  private static List<List<String>> programs(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return List.of(List.of("rundll32", "url.dll,FileProtocolHandler", address));
    } else if (system.contains("mac")) {
      return List.of(List.of("open", address));
    }
    return List.of(List.of("xdg-open", address), List.of("gio", "open", address));
  }
}
