package org.waymark.cli;

import java.nio.file.Path;
import java.time.Instant;
import org.waymark.delivery.Destination;
import org.waymark.delivery.FolderDestination;
import org.waymark.delivery.TargetName;
import org.waymark.delivery.TargetName.Branch;
import org.waymark.delivery.TargetName.Bucket;
import org.waymark.delivery.TargetName.Folder;
import org.waymark.delivery.TargetName.NoTarget;
import org.waymark.delivery.git.GitDestination;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** From what an editor wrote to the place that is meant. */
final class TargetOptions {

  @Option(
      names = "--squash",
      description = "Of a branch: leaves one commit alone on it, without those before.")
  private boolean alone;

  /**
   * The place.
   *
   * @param site where the finished site lies
   * @param time when it is published
   * @throws ParameterException when it is none
   */
  Destination destination(
      String target, CommandLine commands, Path project, Path site, Instant time) {
    TargetName name = read(target, commands);
    if (name instanceof Folder folder) {
      return new FolderDestination(folder.folder(), project, site);
    } else if (name instanceof Bucket) {
      throw new ParameterException(commands, "Waymark cannot publish to a bucket yet.");
    } else if (name instanceof Branch branch) {
      return new GitDestination(branch, project, time, alone, System.getenv());
    }
    throw new IllegalStateException("There are no other kinds of places");
  }

  private static TargetName read(String target, CommandLine commands) {
    try {
      return TargetName.of(target);
    } catch (NoTarget none) {
      throw new ParameterException(commands, none.getMessage(), none);
    }
  }
}
