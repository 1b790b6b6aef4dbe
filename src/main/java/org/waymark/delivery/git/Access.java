package org.waymark.delivery.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.SshSessionFactory;

/** How a host learns who publishes: by a login over the web, by ssh otherwise. */
final class Access {

  private final Credentials credentials;
  private final SshProgram ssh;

  /**
   * @param environment the variables of the process
   */
  Access(GitPlace place, Path project, Map<String, String> environment) throws IOException {
    this.credentials = new Credentials(place, environment, new GitProgram(project));
    this.ssh = new SshProgram(environment, ProjectRepository.of(project).sshCommand());
  }

  CredentialsProvider credentials() {
    return credentials;
  }

  SshSessionFactory ssh() {
    return ssh;
  }

  /** To be called when the host has accepted what was said. */
  void approve() {
    credentials.approve();
  }
}
