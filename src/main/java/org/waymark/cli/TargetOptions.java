package org.waymark.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.delivery.Destination;
import org.waymark.delivery.FolderDestination;
import org.waymark.delivery.TargetName;
import org.waymark.delivery.TargetName.Branch;
import org.waymark.delivery.TargetName.Bucket;
import org.waymark.delivery.TargetName.Folder;
import org.waymark.delivery.TargetName.NoTarget;
import org.waymark.delivery.ThisComputer;
import org.waymark.delivery.git.GitDestination;
import org.waymark.delivery.s3.S3Destination;
import org.waymark.delivery.s3.Store;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** From what an editor wrote to the place that is meant. */
final class TargetOptions {

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "For a bucket at another service than Amazon's: the service's address.")
  private @Nullable URI endpoint;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "For a bucket: where it is kept, such as eu-west-2 (default: found out).")
  private @Nullable String region;

  @Option(
      names = "--break-lock",
      description =
          "For a bucket: goes ahead although somebody seems to be publishing. Only when nobody is.")
  private boolean breakLock;

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
    boolean ofBucket = endpoint != null || region != null || breakLock;
    if (ofBucket && !(name instanceof Bucket)) {
      throw new ParameterException(
          commands, "--endpoint, --region and --break-lock are for buckets alone, s3://….");
    } else if (alone && !(name instanceof Branch)) {
      throw new ParameterException(commands, "--squash is for branches alone, git:….");
    }
    if (name instanceof Folder folder) {
      return new FolderDestination(folder.folder(), project, site);
    } else if (name instanceof Bucket bucket) {
      Store store = new Store(bucket, endpoint(commands), region(commands));
      return new S3Destination(store, breakLock, Main.clock(commands));
    } else if (name instanceof Branch branch) {
      return new GitDestination(branch, project, time, alone, System.getenv());
    }
    throw new IllegalStateException("There are no other kinds of places");
  }

  /**
   * Keys go along with every question, so only this computer itself is asked without encryption.
   */
  private @Nullable URI endpoint(CommandLine commands) {
    if (endpoint == null) {
      return null;
    }
    String scheme = endpoint.getScheme();
    boolean here = ThisComputer.is(endpoint.getHost());
    if (endpoint.getHost() == null
        || endpoint.getUserInfo() != null
        || !("https".equals(scheme) || ("http".equals(scheme) && here))) {
      throw new ParameterException(
          commands, "--endpoint takes a whole address, such as https://s3.example.org");
    }
    return endpoint;
  }

  private @Nullable String region(CommandLine commands) {
    if (region != null && !region.matches("[a-z0-9-]{2,40}")) {
      throw new ParameterException(commands, "--region takes a name such as eu-west-2.");
    }
    return region;
  }

  private static TargetName read(String target, CommandLine commands) {
    try {
      return TargetName.of(target);
    } catch (NoTarget none) {
      throw new ParameterException(commands, none.getMessage(), none);
    }
  }
}
