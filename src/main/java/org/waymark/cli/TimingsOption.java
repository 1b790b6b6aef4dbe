package org.waymark.cli;

import org.waymark.Progress;
import org.waymark.Timings;
import picocli.CommandLine.Option;

/** The option of the commands that go through the whole pipeline. */
final class TimingsOption {

  @Option(names = "--timings", description = "Tell where the time and the memory went.")
  private boolean wanted;

  /**
   * @param progress hears how far the run is
   */
  Timings timings(Progress progress) {
    return wanted ? Timings.by(System::nanoTime, progress) : Timings.none(progress);
  }
}
