package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.waymark.links.OddServer.closes;
import static org.waymark.links.OddServer.raw;
import static org.waymark.links.OddServer.status;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link's fate is told as, however its site behaves. */
final class AskerTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Patience PATIENCE =
      new Patience(SECOND, Duration.ofMillis(1500), Duration.ZERO, 2, Duration.ofSeconds(30), 2);

  private final OddServer server = new OddServer();
  private final OwnTime time = new OwnTime();

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private Answer ask(String url) {
    Asker asker = new Asker(new Net(PATIENCE, true), PATIENCE, time, time);
    return assertTimeoutPreemptively(Duration.ofSeconds(30), () -> asker.ask(url));
  }

  private void assertUnknown(String path, Trouble trouble) {
    assertThat(ask(server.url(path))).isEqualTo(Answer.unknown(trouble));
  }

  private void assertWorks(String path) {
    assertThat(ask(server.url(path))).isEqualTo(Answer.works());
  }

  @Test
  void whatAnswersWorksAndIsAskedOnce() {
    server.page("/a", 200);
    assertWorks("/a");
    assertThat(server.asked()).containsExactly("HEAD /a");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 500, 501})
  void whereHeadIsRefusedGetIsAsked(int status) {
    server.on("HEAD /a", status(status)).on("GET /a", status(200));
    assertWorks("/a");
    assertThat(server.asked()).containsExactly("HEAD /a", "GET /a");
  }

  @Test
  void whereHeadBreaksOffGetIsAsked() {
    server.on("HEAD /a", closes()).on("GET /a", status(200));
    assertWorks("/a");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void onlyWhatTheSiteSaysIsGoneIsGone(int status) {
    server.page("/a", status);
    assertThat(ask(server.url("/a"))).isEqualTo(Answer.gone(status));
  }

  @ParameterizedTest
  @CsvSource({
    "401, CLOSED",
    "403, CLOSED",
    "406, CLOSED",
    "451, CLOSED",
    "400, REFUSED",
    "418, REFUSED",
    "304, REFUSED",
    "500, OUT_OF_ORDER",
    "502, OUT_OF_ORDER",
    "999, OUT_OF_ORDER"
  })
  void whatSaysNothingOfThePageIsNotBroken(int status, Trouble trouble) {
    server.page("/a", status);
    assertUnknown("/a", trouble);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 308})
  void whatMovedForGoodIsToldWithItsNewAddress(int status) {
    server.page("/a", status, "Location: /b?x=1#y").page("/b?x=1", 200);
    assertThat(ask(server.url("/a"))).isEqualTo(Answer.movedTo(server.url("/b?x=1"), false));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 303, 307})
  void whatIsElsewhereForNowWorks(int status) {
    server.page("/a", status, "Location: /b").page("/b", 200);
    assertWorks("/a");
  }

  @Test
  void anAddressCountsOnlyAsFarAsEachStepIsForGood() {
    server
        .page("/a", 301, "Location: /b")
        .page("/b", 302, "Location: /c")
        .page("/c", 301, "Location: /d")
        .page("/d", 200);
    assertThat(ask(server.url("/a"))).isEqualTo(Answer.movedTo(server.url("/b"), false));
    server.page("/x", 302, "Location: /c");
    assertWorks("/x");
  }

  @Test
  void whatLeadsToNothingIsGone() {
    server.page("/a", 301, "Location: /b").page("/b", 410);
    assertThat(ask(server.url("/a")).verdict()).isEqualTo(Verdict.GONE);
  }

  @Test
  void whatLeadsToTheFrontPageIsToldAsDoubtful() {
    server.page("/a", 301, "Location: /").page("/", 200);
    Answer answer = ask(server.url("/a"));
    assertThat(answer.verdict()).isEqualTo(Verdict.MOVED);
    assertThat(answer.reason()).contains("front page");
  }

  @Test
  void circlesAndEndlessChainsEnd() {
    server.page("/a", 302, "Location: /b").page("/b", 302, "Location: /a");
    assertUnknown("/a", Trouble.CIRCLE);
    for (int i = 0; i < 30; i++) {
      server.page("/" + i, 301, "Location: /" + (i + 1));
    }
    assertUnknown("/0", Trouble.CIRCLE);
    assertThat(server.asked()).hasSizeLessThan(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Location: javascript:alert(1)",
        "Location: file:///etc",
        "Location: http:///",
        "X: y"
      })
  void whatLeadsNowhereIsNotFollowed(String header) {
    server.page("/a", 301, header);
    assertUnknown("/a", Trouble.NOWHERE);
  }

  @Test
  void aBusySiteIsAskedAgainWhenItSays() {
    server.on("HEAD /a", status(429, "Retry-After: 7"), status(200));
    assertWorks("/a");
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void aBusySiteMaySayADay() {
    server.on("HEAD /a", status(503, "Retry-After: Sat, 21 Nov 2026 10:00:09 GMT"), status(200));
    assertWorks("/a");
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(9));
  }

  @Test
  void aSiteThatWantsToBeLeftAloneIsLeftAlone() {
    server.page("/a", 429, "Retry-After: 86400");
    assertUnknown("/a", Trouble.BUSY);
    assertThat(time.slept()).isEmpty();
    assertThat(server.asked()).containsExactly("HEAD /a");
  }

  @ParameterizedTest
  @CsvSource({"429, BUSY", "503, OUT_OF_ORDER"})
  void whoStaysBusyIsAskedMoreAndMoreSeldom(int status, Trouble trouble) {
    server.page("/a", status, "Retry-After: soon");
    assertUnknown("/a", trouble);
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    assertThat(server.asked()).hasSize(3);
  }

  @Test
  void whoDoesNotAnswerIsNotWaitedForForEver() {
    server.on("HEAD /hangs", server.hangs()).on("HEAD /drips", server.drips());
    assertUnknown("/hangs", Trouble.NO_TIME);
    assertUnknown("/drips", Trouble.NO_TIME);
  }

  @Test
  void nothingIsReadOfAHugePage() {
    server.on("HEAD /a", status(405)).on("GET /a", server.huge());
    assertWorks("/a");
    assertThat(server.sent()).isLessThan(50_000_000);
  }

  @Test
  void aSiteThatBreaksOffOrTalksNonsenseIsNotBroken() {
    server.on("HEAD /a", closes()).on("GET /a", closes());
    assertUnknown("/a", Trouble.BROKE_OFF);
    server.on("HEAD /b", raw("HTTP/1.1 20")).on("GET /b", raw("HTTP/1.1 20"));
    assertThat(ask(server.url("/b")).verdict()).isEqualTo(Verdict.COULD_NOT_TELL);
    for (String nonsense :
        new String[] {
          "200 OK\r\n\r\n",
          "HTTP/1.1 twohundred OK\r\n\r\n",
          "<html>hello</html>\r\n\r\n",
          "\0\1\2\r\n\r\n",
          "HTTP/1.1 200\r\nno header here\r\n\r\n",
          "HTTP/9.9 200 OK\r\n\r\n"
        }) {
      server.on("HEAD /c", raw(nonsense)).on("GET /c", raw(nonsense));
      assertThat(ask(server.url("/c")).verdict())
          .as(nonsense)
          .isIn(Verdict.COULD_NOT_TELL, Verdict.WORKS);
    }
  }

  @Test
  void troublesOfTheLineAreTold() throws IOException {
    String nowhere = "http://" + "x".repeat(64) + ".invalid/";
    assertThat(ask(nowhere)).isEqualTo(Answer.unknown(Trouble.NO_NAME));
    server.close();
    assertUnknown("/a", Trouble.NO_CONNECTION);
  }

  /** With a certificate that nobody vouches for. */
  @Test
  void aSiteThatCannotBeTrustedIsNotBroken(@TempDir Path folder) throws Exception {
    Path keys = folder.resolve("keys");
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String how =
        "-genkeypair -alias a -keyalg EC -dname CN=localhost -storepass changeit -keystore " + keys;
    List<String> command = new ArrayList<>(List.of(tool));
    command.addAll(List.of(how.split(" ")));
    ProcessBuilder keytool = new ProcessBuilder(command).redirectErrorStream(true);
    keytool.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    assertThat(keytool.start().waitFor()).isZero();
    KeyStore store = KeyStore.getInstance(keys.toFile(), "changeit".toCharArray());
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    HttpsServer secure =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    secure.setHttpsConfigurator(new HttpsConfigurator(context));
    secure.start();
    String url = "https://localhost:" + secure.getAddress().getPort() + "/";
    assertThat(ask(url)).isEqualTo(Answer.unknown(Trouble.NOT_SECURE));
    secure.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://[", "ftp://example.org/", "http://exa mple.org/", "mailto:a@b.c", ""})
  void whatCannotBeAskedForIsTold(String url) {
    assertThat(ask(url)).isEqualTo(Answer.unknown(Trouble.UNREADABLE));
  }

  @Test
  void nothingIsSaidOfThisMachineOrOfEarlierVisits() {
    server
        .page("/a", 302, "Set-Cookie: id=1; Path=/", "Location: /b")
        .page("/b", 302, "Location: /c")
        .page("/c", 200);
    assertWorks("/a");
    for (String head : server.heads()) {
      assertThat(head.lines().skip(1).map(line -> line.substring(0, line.indexOf(':'))))
          .isSubsetOf("Connection", "Host", "User-Agent", "Accept", "Content-Length")
          .contains("Host");
      assertThat(head).contains("User-Agent: Waymark\n");
    }
  }
}
