package org.waymark.delivery.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.waymark.delivery.Destination;
import org.waymark.delivery.Standing;
import org.waymark.delivery.TargetName;
import org.waymark.delivery.Visit;

/**
 * A branch of a git repository. It is read at its newest commit alone, and moved as a whole to a
 * new one, if nobody else has moved it meanwhile. After a withdrawal it begins anew: what a branch
 * does not lead to, nobody gets who copies it from then on.
 */
public final class GitDestination implements Destination {

  private final TargetName.Branch target;
  private final Path project;
  private final Instant time;
  private final boolean alone;
  private final Map<String, String> environment;

  /**
   * @param project whose own repository may have a name for the place
   * @param time when this is published; the same time, site and branch give the same commit
   * @param alone whether the branch is never to have more than one commit
   * @param environment the variables of the process, some of which say who publishes
   */
  public GitDestination(
      TargetName.Branch target,
      Path project,
      Instant time,
      boolean alone,
      Map<String, String> environment) {
    QuietReader.install();
    this.target = target;
    this.project = project;
    this.time = time;
    this.alone = alone;
    this.environment = Map.copyOf(environment);
  }

  @Override
  public String name() {
    return GitPlace.shown(target);
  }

  @Override
  public boolean takes(String path) {
    return true;
  }

  @Override
  public Standing look() throws IOException {
    try (Remote remote = remote()) {
      return remote.tip().standing();
    }
  }

  @Override
  public Visit open() throws IOException {
    Remote remote = remote();
    boolean opened = false;
    try {
      Tip tip = remote.tip();
      Visit visit = new GitVisit(remote, tip, alone, ProjectRepository.of(project).committer(time));
      opened = true;
      return visit;
    } finally {
      if (!opened) {
        remote.close();
      }
    }
  }

  private Remote remote() throws IOException {
    GitPlace place = GitPlace.of(target, project);
    return Remote.open(place, new Access(place, project, environment), project);
  }
}
