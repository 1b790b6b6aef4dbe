package org.waymark.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs of others. */
final class Tool {

  private Tool() {}

  /**
   * Runs one to its end.
   *
   * @return all that it said
   * @throws IOException also when it does not succeed
   */
  static String run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.endsWith("JAVA_OPTIONS"));
    Process process = builder.start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + " failed:\n" + told);
    }
    return told;
  }
}
