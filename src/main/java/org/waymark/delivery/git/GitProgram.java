package org.waymark.delivery.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/**
 * The program git, where there is one, asked for nothing but logins: it knows which helper keeps
 * them on this computer. See <a href="https://git-scm.com/docs/git-credential">git-credential</a>.
 */
final class GitProgram {

  /** A helper may open a window in which somebody signs in. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final String program;
  private final Path project;
  private final Duration patience;

  GitProgram(Path project) {
    this("git", project, PATIENCE);
  }

  /**
   * @param patience after which the program is ended, with all that it has begun
   */
  GitProgram(String program, Path project, Duration patience) {
    this.program = program;
    this.project = project;
    this.patience = patience;
  }

  /** The login for an address; null when nobody knows one. */
  @Nullable Login login(URIish address) {
    Map<String, String> answer = new HashMap<>();
    for (String line : ask("fill", question(address)).split("\n", -1)) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        answer.put(line.substring(0, equals), line.substring(equals + 1).stripTrailing());
      }
    }
    String user = answer.get("username");
    String password = answer.get("password");
    return user == null || password == null ? null : new Login(user, password);
  }

  /** Tells the helpers that a login holds. */
  void approve(URIish address, Login login) {
    ask(
        "approve",
        question(address) + "username=" + login.user() + "\npassword=" + login.password() + "\n");
  }

  private static String question(URIish address) {
    String port = address.getPort() > 0 ? ":" + address.getPort() : "";
    String user = address.getUser() == null ? "" : "username=" + address.getUser() + "\n";
    return "protocol=" + address.getScheme() + "\nhost=" + address.getHost() + port + "\n" + user;
  }

  /**
   * The answer; empty when there is no git, or it knows none. It is never asked at the terminal.
   */
  private String ask(String what, String question) {
    ProcessBuilder command = new ProcessBuilder(program, "credential", what);
    command.directory(project.toFile());
    command.environment().put("GIT_TERMINAL_PROMPT", "0");
    command.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return answer(command.start(), question);
    } catch (IOException noGit) {
      return "";
    }
  }

  /** It is read beside, because reading ends no sooner than what is read from. */
  private String answer(Process process, String question) throws IOException {
    CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> all(process));
    try {
      ask(process, question);
      String text = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
      return ended && process.exitValue() == 0 ? text : "";
    } catch (ExecutionException | TimeoutException noAnswer) {
      return "";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void ask(Process process, String question) throws IOException {
    try (var in = process.getOutputStream()) {
      in.write((question + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String all(Process process) {
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException ended) {
      return "";
    }
  }
}
