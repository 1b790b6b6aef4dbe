package org.waymark.delivery.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.delivery.Delivery;
import org.waymark.delivery.Outgoing;
import org.waymark.delivery.Sent;
import org.waymark.delivery.Site;
import org.waymark.delivery.Taken;
import org.waymark.delivery.TargetName;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.source.Sha256;

/** What is published over ssh and the web arrives at git itself, which finds nothing wrong. */
final class GitServersTest {

  private static final String LOGIN = "us:pass-canary";

  @TempDir private Path folder;

  private final List<String> asked = new ArrayList<>();
  private Problems problems = new Problems();
  private @Nullable HttpServer server;

  @BeforeEach
  void begin() throws Exception {
    assumeTrue(canRunGit(), "no git on this machine");
    git("init", "--bare", "--quiet", "pages.git");
    git("--git-dir=pages.git", "config", "http.receivepack", "true");
    git("--git-dir=pages.git", "config", "uploadpack.allowFilter", "true");
    git("--git-dir=pages.git", "config", "uploadpack.allowAnySHA1InWant", "true");
    HttpServer made =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    made.createContext("/", this::answer);
    made.start();
    server = made;
  }

  @AfterEach
  void end() {
    if (server != null) {
      server.stop(0);
    }
  }

  private static boolean canRunGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "http-backend", "--help")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          >= 0;
    } catch (IOException noGit) {
      return false;
    }
  }

  private String git(String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of("git"));
    all.addAll(List.of(words));
    Process process =
        new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** As a web server would, with git's own program behind it. */
  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String login = exchange.getRequestHeaders().getFirst("Authorization");
      asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
      String expected =
          "Basic " + Base64.getEncoder().encodeToString(LOGIN.getBytes(StandardCharsets.UTF_8));
      if (!expected.equals(login)) {
        exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"pages\"");
        exchange.sendResponseHeaders(401, -1);
        return;
      }
      ProcessBuilder program = new ProcessBuilder("git", "http-backend");
      Map<String, String> variables = program.environment();
      variables.put("GIT_PROJECT_ROOT", folder.toString());
      variables.put("GIT_HTTP_EXPORT_ALL", "1");
      variables.put("REMOTE_USER", "us");
      variables.put("REQUEST_METHOD", exchange.getRequestMethod());
      variables.put("PATH_INFO", exchange.getRequestURI().getPath());
      String query = exchange.getRequestURI().getQuery();
      variables.put("QUERY_STRING", query == null ? "" : query);
      variables.put("CONTENT_LENGTH", String.valueOf(body.length));
      header(exchange, "Content-Type", "CONTENT_TYPE", variables);
      header(exchange, "Content-Encoding", "HTTP_CONTENT_ENCODING", variables);
      header(exchange, "Git-Protocol", "GIT_PROTOCOL", variables);
      Process process = program.redirectError(new File("/dev/null")).start();
      try (var in = process.getOutputStream()) {
        in.write(body);
      }
      pass(process.getInputStream().readAllBytes(), exchange);
    }
  }

  private static void header(
      HttpExchange exchange, String name, String variable, Map<String, String> variables) {
    String value = exchange.getRequestHeaders().getFirst(name);
    if (value != null) {
      variables.put(variable, value);
    }
  }

  private static void pass(byte[] answer, HttpExchange exchange) throws IOException {
    int status = 200;
    int at = 0;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (; at < answer.length; at++) {
      if (answer[at] != '\n') {
        line.write(answer[at]);
        continue;
      }
      String header = line.toString(StandardCharsets.UTF_8).strip();
      line.reset();
      if (header.isEmpty()) {
        at++;
        break;
      }
      String[] parts = header.split(": ", 2);
      if (parts[0].equals("Status")) {
        status = Integer.parseInt(parts[1].substring(0, 3));
      } else {
        exchange.getResponseHeaders().add(parts[0], parts[1]);
      }
    }
    exchange.sendResponseHeaders(status, 0);
    exchange.getResponseBody().write(answer, at, answer.length - at);
  }

  private String web(String login) {
    return "http://"
        + login
        + "127.0.0.1:"
        + Objects.requireNonNull(server).getAddress().getPort()
        + "/pages.git";
  }

  private List<String> deliver(
      String remote, Map<String, String> environment, String withdrawn, String... files)
      throws IOException {
    problems = new Problems();
    Files.createDirectories(folder.resolve("project"));
    List<Outgoing> all = new ArrayList<>();
    for (int i = 0; i < files.length; i += 2) {
      Path file = folder.resolve("project").resolve(files[i]);
      byte[] bytes = files[i + 1].getBytes(StandardCharsets.UTF_8);
      Files.write(file, bytes);
      Sent sent = new Sent(HexFormat.of().formatHex(Sha256.of(bytes)), "text/html", "");
      all.add(new Outgoing(files[i], file, sent));
    }
    TargetName.Branch target = new TargetName.Branch(remote, "");
    Path project = folder.resolve("project");
    Instant time = Instant.parse("2026-11-22T12:00:00Z");
    new Delivery(
            new Site(project, "https://www.example.org", all, Taken.back(withdrawn)),
            new GitDestination(target, project, time, false, environment),
            problems)
        .run();
    return problems.sorted().stream().map(problem -> problem.code().id()).toList();
  }

  private String said() {
    StringBuilder said = new StringBuilder();
    for (Problem problem : problems.sorted()) {
      said.append(problem.message()).append(problem.fix());
    }
    return said.toString();
  }

  @Test
  void overTheWebWithALoginInTheAddress() throws Exception {
    assertThat(deliver(web(LOGIN + "@"), Map.of(), "", "a.html", "a", "b.html", "b")).isEmpty();
    assertThat(deliver(web(LOGIN + "@"), Map.of(), "", "a.html", "new", "b.html", "b")).isEmpty();
    assertThat(git("--git-dir=pages.git", "log", "--format=%s|%cn|%cI", "gh-pages"))
        .startsWith("Publish the site of 2026-11-22: 0 files new, 1 changed, 0 removed|")
        .contains("Publish the site of 2026-11-22: 2 files|");
    assertThat(git("--git-dir=pages.git", "fsck", "--full", "--strict")).doesNotContain("error");
    assertThat(git("--git-dir=pages.git", "show", "gh-pages:a.html")).isEqualTo("new");
    assertThat(asked.toString()).doesNotContain("canary");
  }

  @Test
  void aLoginThatTheHostDoesNotTakeIsToldAndNotShown() throws Exception {
    String wrong = web("us:wrong-canary@");
    assertThat(deliver(wrong, Map.of(), "", "a.html", "a")).containsExactly("no-credentials");
    assertThat(said()).doesNotContain("canary").contains("127.0.0.1");
  }

  @Test
  void theTokenOfAWorkflowIsGivenToItsHostAlone() throws Exception {
    Map<String, String> variables =
        Map.of("GITHUB_TOKEN", "token-canary", "GITHUB_SERVER_URL", "https://github.com");
    assertThat(deliver(web(""), variables, "", "a.html", "a")).containsExactly("no-credentials");
    assertThat(said()).doesNotContain("canary");
  }

  @Test
  void overSshWithTheProgramThatGitIsToldOf() throws Exception {
    assumeTrue(File.separatorChar == '/');
    Path ssh = folder.resolve("ssh");
    Files.writeString(ssh, "#!/bin/sh\necho \"$@\" >> " + folder + "/words\nexec sh -c \"$2\"\n");
    assertThat(ssh.toFile().setExecutable(true)).isTrue();
    String remote = "git@pages.example.org:" + folder + "/pages.git";
    assertThat(deliver(remote, Map.of("GIT_SSH", ssh.toString()), "", "a.html", "a", "b.html", "b"))
        .isEmpty();
    Map<String, String> command = Map.of("GIT_SSH_COMMAND", "sh " + ssh);
    assertThat(deliver(remote, command, "taken-back", "a.html", "a")).contains("copies-elsewhere");
    assertThat(git("--git-dir=pages.git", "rev-list", "--count", "gh-pages").strip())
        .isEqualTo("1");
    git("init", "--quiet", "project");
    git("-C", "project", "config", "core.sshCommand", "sh " + ssh);
    assertThat(deliver(remote, Map.of("GIT_SSH", "none"), "taken-back", "a.html", "b")).isEmpty();
    assertThat(git("--git-dir=pages.git", "fsck", "--full", "--strict")).doesNotContain("error");
    assertThat(Files.readAllLines(folder.resolve("words")))
        .allMatch(line -> line.startsWith("git@pages.example.org git-"));
  }

  @Test
  void aHostWhoseKeyIsUnknownAndOneThatLetsNobodyInAreToldApart() throws Exception {
    assumeTrue(File.separatorChar == '/');
    String remote = "git@pages.example.org:us/pages.git";
    Map<String, String> unknown =
        Map.of("GIT_SSH_COMMAND", "echo Host key verification failed. >&2; exit 255 #");
    assertThat(deliver(remote, unknown, "", "a.html", "a")).containsExactly("no-credentials");
    assertThat(said()).contains("never spoken");
    Map<String, String> closed =
        Map.of("GIT_SSH_COMMAND", "echo 'Permission denied (publickey).' >&2; exit 255 #");
    assertThat(deliver(remote, closed, "", "a.html", "a")).containsExactly("no-credentials");
    assertThat(said()).contains("who you are");
    Map<String, String> missing = Map.of("GIT_SSH", folder + "/none");
    assertThat(deliver(remote, missing, "", "a.html", "a")).containsExactly("no-credentials");
  }
}
