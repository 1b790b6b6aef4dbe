package org.waymark.delivery.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * The program ssh of this computer, which has its owner's keys, agent, known hosts and settings;
 * {@code GIT_SSH_COMMAND}, git's setting {@code core.sshCommand} and {@code GIT_SSH} name another,
 * in this order, as they do to git.
 */
final class SshProgram extends SshSessionFactory {

  private final Map<String, String> environment;

  private final @Nullable String configured;

  /**
   * @param configured the command that git is set to use; null for none
   */
  SshProgram(Map<String, String> environment, @Nullable String configured) {
    this.environment = environment;
    this.configured = configured;
  }

  @Override
  public String getType() {
    return "ssh";
  }

  @Override
  public RemoteSession getSession(
      URIish host, @Nullable CredentialsProvider credentials, FS files, int patience) {
    return new RemoteSession() {
      @Override
      public Process exec(String command, int timeout) throws TransportException {
        try {
          return new SshProcess(new ProcessBuilder(words(host, command)).start());
        } catch (IOException noSsh) {
          throw new TransportException("no credentials: the program ssh is missing", noSsh);
        }
      }

      @Override
      public void disconnect() {} // The program ends when its streams do.
    };
  }

  private List<String> words(URIish host, String command) {
    List<String> words = new ArrayList<>();
    String line = environment.getOrDefault("GIT_SSH_COMMAND", configured);
    String program = environment.getOrDefault("GIT_SSH", "ssh");
    if (line != null && !line.isBlank()) {
      words.addAll(List.of("sh", "-c", line + " \"$@\"", line));
    } else {
      words.add(program);
    }
    if (host.getPort() > 0) {
      boolean putty = line == null && program.toLowerCase(Locale.ROOT).contains("plink");
      words.addAll(List.of(putty ? "-P" : "-p", String.valueOf(host.getPort())));
    }
    words.add(host.getUser() == null ? host.getHost() : host.getUser() + "@" + host.getHost());
    words.add(command);
    return words;
  }
}
