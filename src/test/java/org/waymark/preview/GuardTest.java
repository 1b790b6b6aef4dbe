package org.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;

/** What other websites, and other computers, get of a preview: nothing (safety.md 21). */
final class GuardTest {

  @TempDir private Path folder;

  private OpenPreview open() throws IOException {
    return OpenPreview.of(TestSite.in(folder).story("chairs", "I counted the chairs."));
  }

  @Test
  void listensOnTheLoopbackAddressAlone() throws IOException {
    try (OpenPreview preview = open()) {
      for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        for (InetAddress address : Collections.list(card.getInetAddresses())) {
          if (!address.isLoopbackAddress()) {
            assertThat(isOpen(address, preview.port())).as(address.toString()).isFalse();
          }
        }
      }
      assertThat(isOpen(InetAddress.getLoopbackAddress(), preview.port())).isTrue();
    }
  }

  private static boolean isOpen(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1000);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  /** A name that leads here, such as another site may have given itself, opens nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:%d", "127.0.0.1", "127.0.0.1.evil.example:%d"})
  void refusesOtherHosts(String host) throws IOException {
    try (OpenPreview preview = open()) {
      String named = host.formatted(preview.port());
      for (String path : List.of("/", "/stories/chairs/", "/_waymark/state", "/_waymark/events")) {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + named + "\r\n\r\n";
        assertThat(preview.raw(request)).as(path).contains(" 403 ");
      }
    }
  }

  @Test
  void refusesRequestsWithoutOrWithTwoHosts() throws IOException {
    try (OpenPreview preview = open()) {
      String good = "Host: 127.0.0.1:" + preview.port() + "\r\n";
      assertThat(preview.raw("GET / HTTP/1.1\r\n" + good + "\r\n")).contains(" 200 ");
      assertThat(preview.raw("GET / HTTP/1.1\r\n\r\n")).doesNotContain(" 200 ");
      assertThat(preview.raw("GET / HTTP/1.1\r\n" + good + "Host: evil.example\r\n\r\n"))
          .doesNotContain(" 200 ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "https://127.0.0.1:4000",
        "null",
        "http://127.0.0.1:1",
        "file://"
      })
  void refusesOtherOrigins(String origin) throws IOException, InterruptedException {
    try (OpenPreview preview = open()) {
      for (String path : List.of("/", "/_waymark/state", "/_waymark/events")) {
        HttpResponse<String> answer =
            preview.send(HttpRequest.newBuilder(preview.uri(path)).header("Origin", origin));
        assertThat(answer.statusCode()).as(path).isEqualTo(403);
        assertThat(answer.headers().map().keySet())
            .noneMatch(
                name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
      }
    }
  }

  /** What may change files is another origin than the site, whose scripts are the project's. */
  @Test
  void theSitesOwnScriptsAreKeptOutOfTheEditor() throws IOException, InterruptedException {
    try (OpenPreview preview = open()) {
      for (String tool : List.of("types", "file?name=content/site.yaml")) {
        assertThat(preview.get("/_waymark/" + tool).statusCode()).as(tool).isEqualTo(403);
        String request = "GET /_waymark/" + tool + " HTTP/1.1\r\nHost: localhost:" + preview.port();
        assertThat(preview.raw(request + "\r\n\r\n")).contains(" 200 ");
        assertThat(
                preview.raw(
                    request + "\r\nOrigin: http://127.0.0.1:" + preview.port() + "\r\n\r\n"))
            .contains(" 403 ");
        assertThat(preview.raw(request + "\r\nSec-Fetch-Site: cross-site\r\n\r\n"))
            .contains(" 403 ");
      }
      HttpResponse<String> edit = preview.get("/_waymark/edit?file=content/site.yaml");
      assertThat(edit.headers().firstValue("location"))
          .hasValue("http://localhost:" + preview.port() + "/_waymark/edit?file=content/site.yaml");
      assertThat(preview.raw("GET / HTTP/1.1\r\nHost: localhost:" + preview.port() + "\r\n\r\n"))
          .contains(" 302 ");
    }
  }

  /** What is judged under one name must not be served under another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%66ile",
        "fil%65",
        "%66%69%6C%65",
        "%66%69%6c%65",
        "%2566ile",
        "FILE",
        "file/",
        "/file",
        "%2ffile",
        "file;",
        "file;a=b",
        "file%3b",
        "file%20",
        "file%00",
        "./file",
        "%2e/file",
        "x/../file",
        "x/%2e%2e/file",
        "%74ypes",
        "%65dit",
        "%6eew"
      })
  void theEditorHasNoOtherSpellings(String tool) throws IOException {
    try (OpenPreview preview = open()) {
      for (String folder :
          List.of(
              "/_waymark/", "/%5fwaymark/", "//_waymark/", "//a_b/_waymark/", "/x/../_waymark/")) {
        String path = folder + tool + "?name=content/site.yaml";
        for (String method : List.of("GET", "HEAD")) {
          String request =
              method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port() + "\r\n\r\n";
          assertThat(preview.raw(request)).as(path).doesNotContain(" 200 ");
        }
      }
    }
  }

  /** Not even if they knew the token. */
  @ParameterizedTest
  @ValueSource(strings = {"save", "%73ave", "sav%65", "SAVE", "save/", "x/../save", "/save"})
  void theSitesOwnScriptsSaveNothing(String tool) throws IOException, InterruptedException {
    try (OpenPreview preview = open()) {
      String name = "content/stories/chairs.md";
      JsonObject change =
          JsonParser.parseString(preview.atDesk("/_waymark/file?name=" + name)).getAsJsonObject();
      String token = change.get("token").getAsString();
      String text = change.get("text").getAsString();
      change.addProperty("text", text.replace("chairs.", "windows."));
      HttpRequest.Builder request =
          HttpRequest.newBuilder(preview.uri("/_waymark/" + tool))
              .header("X-Waymark-Token", token)
              .POST(BodyPublishers.ofString(change.toString()));
      assertThat(preview.send(request).statusCode()).isIn(403, 404);
      assertThat(Files.readString(folder.resolve(name))).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "%6eew", "ne%77", "new/"})
  void theSitesOwnScriptsBeginNothing(String tool) throws IOException, InterruptedException {
    try (OpenPreview preview = open()) {
      JsonObject types =
          JsonParser.parseString(preview.atDesk("/_waymark/types")).getAsJsonObject();
      HttpRequest.Builder request =
          HttpRequest.newBuilder(preview.uri("/_waymark/" + tool))
              .header("X-Waymark-Token", types.get("token").getAsString())
              .POST(BodyPublishers.ofString("{\"type\": \"news\", \"title\": \"Begun\"}"));
      assertThat(preview.send(request).statusCode()).isIn(403, 404);
      assertThat(folder.resolve("content/news/begun.md")).doesNotExist();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void toolsAreForOwnPagesAlone(String from) throws IOException, InterruptedException {
    try (OpenPreview preview = open()) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(preview.uri("/_waymark/state")).header("Sec-Fetch-Site", from);
      assertThat(preview.send(request).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void changesNothingWithoutItsToken() throws IOException, InterruptedException {
    try (OpenPreview preview = open()) {
      for (String path : List.of("/", "/_waymark/save", "/_waymark/picture", "/_waymark/new")) {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(preview.uri(path)).POST(BodyPublishers.ofString("{}"));
        assertThat(preview.send(request).statusCode()).as(path).isIn(403, 405);
        HttpResponse<String> guessed = preview.send(request.header("X-Waymark-Token", "guess"));
        assertThat(guessed.statusCode()).as(path).isIn(403, 405);
      }
      String post =
          "POST /_waymark/save HTTP/1.1\r\nHost: localhost:"
              + preview.port()
              + "\r\nX-Waymark-Token: guess\r\nContent-Length: 2\r\n\r\n{}";
      assertThat(preview.raw(post)).contains(" 403 ");
      HttpRequest.Builder put =
          HttpRequest.newBuilder(preview.uri("/_waymark/save")).PUT(BodyPublishers.ofString("{}"));
      assertThat(preview.send(put).statusCode()).isIn(403, 405);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/site.yaml",
        "/%2e%2e/content/site.yaml",
        "/media/../site.yaml",
        "/content/site.yaml",
        "/media/..%2fsite.yaml",
        "/..%5ccontent%5csite.yaml",
        "/_waymark/../content/site.yaml",
        "/_waymark/Preview.class",
        "/_waymark/%2e%2e/Main.class",
        "//content/site.yaml",
        "/.git/config",
        "/_waymark/file?name=../../etc/passwd",
        "/_waymark/file?name=/etc/passwd",
        "/_waymark/file?name=content/../pom.xml",
        "/_waymark/file?name=content/media/a.txt",
        "/_waymark/file?name=templates/layout.ftlh",
      })
  void servesNothingOutsideTheSite(String path) throws IOException {
    try (OpenPreview preview = open()) {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port() + "\r\n\r\n";
      assertThat(preview.raw(request)).doesNotContain(" 200 ");
      assertThat(preview.raw(request.replace("127.0.0.1", "localhost"))).doesNotContain(" 200 ");
    }
  }
}
