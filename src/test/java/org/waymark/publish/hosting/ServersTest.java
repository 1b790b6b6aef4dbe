package org.waymark.publish.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.Images;
import org.waymark.TestSite;
import org.waymark.Waymark;
import org.waymark.problem.Problems;

/**
 * Real servers, set up as Waymark says, answer with the headers that keep others away, say that a
 * story is gone and nothing more, and write no reader's address down (safety.md 2 and 11).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServersTest {

  private static final String ROOT = "/near/by";

  private final Map<String, Served> sites = new HashMap<>();
  private final Map<String, RunningServer> running = new HashMap<>();
  private Path folder = Path.of("");

  /**
   * A built site.
   *
   * @param folder what the server serves; the site lies in it at its path
   */
  private record Served(Path folder, TestSite site, HostingRules rules) {}

  @BeforeAll
  void build(@TempDir Path temporary) throws IOException {
    folder = temporary;
    // Apache started by root goes on as somebody else, who must be able to read.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    sites.put("", built(folder.resolve("top"), ""));
    sites.put(ROOT, built(folder.resolve("below"), ROOT));
  }

  private static Served built(Path folder, String root) throws IOException {
    Path project = folder.resolve("project");
    Path served = folder.resolve("www");
    TestSite.in(project)
        .settings(
            "base-url: https://example.org"
                + root
                + "/\nlanguages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .bytes("content/media/a.png", Images.png(2, 2))
        .file("content/media/f.webm", "film")
        .file("content/media/f.vtt", "WEBVTT")
        .file("content/media/f.txt", "words")
        .story(
            "kept",
            """
            image: {src: media/a.png, alt: A}
            film: {src: media/f.webm, captions: media/f.vtt, transcript: media/f.txt}
            aliases: [/old/one.2/, /cy/old/]
            """,
            "Text ".repeat(200));
    TestSite site = TestSite.existing(project, served.resolve("." + root)).compressed().build();
    assertThat(site.files()).as(site.problems().toString()).isNotEmpty();
    return new Served(served, site, Waymark.hosting(site.inputs(), new Problems()).orElseThrow());
  }

  @AfterAll
  void stop() {
    running.values().forEach(RunningServer::close);
  }

  /** The site at a path of its host is harder to serve than one at its root. */
  private RunningServer server(ServerKind kind, String root) {
    return running.computeIfAbsent(kind + root, key -> start(kind, root, key.replace('/', '-')));
  }

  private RunningServer start(ServerKind kind, String root, String name) {
    kind.orSkip();
    Served served = site(root);
    String settings = Snippets.of(served.rules(), kind.host, served.folder().toString());
    return RunningServer.start(kind, folder.resolve(name), settings);
  }

  private Served site(String root) {
    return Objects.requireNonNull(sites.get(root));
  }

  private String asset(String name) {
    return site(ROOT).site().asset(name);
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerCarriesTheHeaders(ServerKind kind) {
    RunningServer server = server(kind, ROOT);
    for (String path :
        List.of(
            "/",
            "/search/",
            "/stories/kept/",
            "/nowhere/",
            "/stories/nowhere/",
            "/cy/stories/nowhere/",
            "/media/a.png",
            "/.htaccess",
            asset("style.css"))) {
      HttpResponse<byte[]> answer = server.get(ROOT + path);
      for (HostingRules.Header header : site(ROOT).rules().everywhere()) {
        if (!header.name().equals("Cache-Control")) {
          assertThat(answer.headers().allValues(header.name()))
              .as(path)
              .containsExactly(header.value());
        }
      }
      assertThat(answer.headers().firstValue("Server").orElse("")).doesNotContainPattern("nginx/");
    }
    assertThat(header(server.get(ROOT + "/"), "Strict-Transport-Security"))
        .isEqualTo("max-age=31536000");
  }

  @ParameterizedTest
  @EnumSource
  void pagesAreAskedForAnewAndWhatChangesItsNameIsKept(ServerKind kind) {
    RunningServer server = server(kind, ROOT);
    String style = asset("style.css");
    assertKept(server, "/", "no-cache");
    assertKept(server, "/sitemap.xml", "no-cache");
    assertKept(server, "/assets/mark.svg", "no-cache");
    assertKept(server, "/nowhere/", "no-cache");
    assertKept(server, "/stories/nowhere/", "no-cache");
    assertKept(server, style.replaceFirst("-[0-9a-f]{8}", "-12345678"), "no-cache");
    assertKept(server, "/media/gone.png", "no-cache");
    assertKept(server, style, "public, max-age=31536000, immutable");
    assertKept(server, asset("search.js"), "public, max-age=31536000, immutable");
    assertKept(server, "/media/a.png", "private, max-age=3600");
  }

  private static void assertKept(RunningServer server, String path, String value) {
    for (String encoding : List.of("identity", "gzip", "br")) {
      assertThat(
              server
                  .get(ROOT + path, "Accept-Encoding", encoding)
                  .headers()
                  .allValues("Cache-Control"))
          .as(path)
          .containsExactly(value);
    }
  }

  @ParameterizedTest
  @EnumSource
  void filesAreWhatTheyAre(ServerKind kind) {
    RunningServer server = server(kind, ROOT);
    assertType(server, "/", "text/html; charset=utf-8");
    assertType(server, "/cy/", "text/html; charset=utf-8");
    assertType(server, "/nowhere/", "text/html; charset=utf-8");
    assertType(server, asset("style.css"), "text/css; charset=utf-8");
    assertType(server, "/media/a.png", "image/png");
    assertThat(header(server.get(ROOT + "/media/f.vtt"), "Content-Type")).startsWith("text/vtt");
    assertThat(header(server.get(ROOT + asset("search.js")), "Content-Type"))
        .matches("(text|application)/javascript; charset=utf-8");
  }

  private static void assertType(RunningServer server, String path, String type) {
    for (String encoding : List.of("identity", "gzip", "br")) {
      assertThat(header(server.get(ROOT + path, "Accept-Encoding", encoding), "Content-Type"))
          .as(path)
          .isEqualToIgnoringCase(type);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotBelowTheStoriesIsGoneAndTheRestIsNotFound(ServerKind kind) {
    for (String root : List.of("", ROOT)) {
      RunningServer server = server(kind, root);
      for (String path :
          List.of("nowhere/", "nowhere", "nowhere/a.png", "kept/deep/er/", "page/")) {
        assertAnswer(server, root, "/stories/" + path, 410, "/410.html");
        assertAnswer(server, root, "/cy/stories/" + path, 410, "/cy/410.html");
      }
      for (String path : List.of("nowhere/", "nowhere", "storieskept/", "media/", "assets/")) {
        assertAnswer(server, root, "/" + path, 404, "/404.html");
      }
      assertAnswer(server, root, "/cy/nowhere/", 404, "/cy/404.html");
      assertAnswer(server, root, "/", 200, "/index.html");
      assertAnswer(server, root, "/stories/", 200, "/stories/index.html");
      assertAnswer(server, root, "/cy/stories/", 200, "/cy/stories/index.html");
      assertAnswer(server, root, "/stories/kept/", 200, "/stories/kept/index.html");
      assertAnswer(server, root, "/stories/find/stories.json", 200, "/stories/find/stories.json");
    }
  }

  private void assertAnswer(
      RunningServer server, String root, String path, int status, String page) {
    HttpResponse<byte[]> answer = server.get(root + path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(text(answer)).as(path).isEqualTo(site(root).site().text(page));
  }

  @ParameterizedTest
  @EnumSource
  void addressesThatMovedLeadOn(ServerKind kind) {
    RunningServer server = server(kind, ROOT);
    assertMoved(server, "/old/one.2/", "/stories/kept/");
    assertMoved(server, "/cy/old/", "/stories/kept/");
    assertMoved(server, "/stories/kept", "/stories/kept/");
    assertThat(server.get(ROOT + "/old/one-2/").statusCode()).isEqualTo(404);
  }

  private static void assertMoved(RunningServer server, String from, String to) {
    HttpResponse<byte[]> answer = server.get(ROOT + from);
    assertThat(answer.statusCode()).as(from).isIn(301, 308);
    assertThat(header(answer, "Location").replaceFirst("^http://127\\.0\\.0\\.1:\\d+", ""))
        .isIn(ROOT + to, "kept/");
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsListedAndWhatIsForServersIsNotShown(ServerKind kind) {
    RunningServer server = server(kind, ROOT);
    for (String name : HostFiles.HIDDEN) {
      HttpResponse<byte[]> answer = server.get(ROOT + "/" + name);
      assertThat(answer.statusCode()).as(name).isIn(403, 404);
      assertThat(text(answer)).as(name).doesNotContain("Content-Security-Policy:", "Rewrite");
    }
    for (String path : List.of("/media/", "/assets/", "/old/", "/cy/search/w/")) {
      assertThat(text(server.get(ROOT + path))).as(path).doesNotContain("Index of", "a.png");
    }
  }

  @ParameterizedTest
  @EnumSource
  void compressedCopiesAreSentToThoseWhoTakeThem(ServerKind kind) throws IOException {
    RunningServer server = server(kind, ROOT);
    for (String path : List.of("/", "/stories/kept/", asset("style.css"))) {
      byte[] plain = server.get(ROOT + path).body();
      HttpResponse<byte[]> gzip = server.get(ROOT + path, "Accept-Encoding", "gzip");
      assertThat(header(gzip, "Content-Encoding")).as(path).isEqualTo("gzip");
      assertThat(header(gzip, "Vary")).containsIgnoringCase("Accept-Encoding");
      assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
          .isEqualTo(plain);
      if (kind != ServerKind.NGINX) { // Which needs a module for it.
        Brotli4jLoader.ensureAvailability();
        HttpResponse<byte[]> br = server.get(ROOT + path, "Accept-Encoding", "gzip, br");
        assertThat(header(br, "Content-Encoding")).as(path).isEqualTo("br");
        assertThat(new BrotliInputStream(new ByteArrayInputStream(br.body())).readAllBytes())
            .isEqualTo(plain);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void logsDoNotTellWhoReadWhat(ServerKind kind) throws IOException {
    RunningServer server = start(kind, ROOT, kind + "-logs");
    for (String path : List.of("/stories/kept/", "/nowhere/?sought=zzsecret", "/stories/x/")) {
      server.get(ROOT + path, "User-Agent", "zzbrowser", "Referer", "https://zzbefore.example/");
    }
    server.close();
    StringBuilder written = new StringBuilder();
    try (Stream<Path> files = Files.list(server.folder())) {
      for (Path file : files.filter(name -> name.toString().endsWith(".log")).toList()) {
        written.append(Files.readString(file));
      }
    }
    assertThat(written.toString().replace("\"host\":\"127.0.0.1", "")) // The site's own.
        .contains("/stories/kept/")
        .doesNotContain("127.0.0.1", "zzbrowser", "zzbefore", "zzsecret");
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
