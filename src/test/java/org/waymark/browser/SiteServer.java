package org.waymark.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Serves a built site on a free port of this machine alone, with the headers that the site itself
 * names for its host, and keeps what was asked for.
 */
public final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webm", "video/webm"),
          Map.entry("vtt", "text/vtt; charset=utf-8"),
          Map.entry("pdf", "application/pdf"));

  private final Path folder;
  private final HttpServer server;
  private final List<String> headers;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private SiteServer(Path folder, HttpServer server, List<String> headers) {
    this.folder = folder;
    this.server = server;
    this.headers = headers;
  }

  /** The headers of every answer, as the first rule of the file names them. */
  private static List<String> headers(Path folder) throws IOException {
    Path file = folder.resolve("_headers");
    return Files.exists(file)
        ? Files.readAllLines(file).stream()
            .dropWhile(line -> !line.startsWith("  "))
            .takeWhile(line -> line.startsWith("  "))
            .map(String::strip)
            .toList()
        : List.of();
  }

  /**
   * Begins to serve.
   *
   * @param folder the output folder of a build
   */
  public static SiteServer of(Path folder) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      SiteServer made = new SiteServer(folder, server, headers(folder));
      server.createContext("/", made::answer);
      server.start();
      return made;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The full address of a page: {@code http://127.0.0.1:12345/about/}. */
  public String url(String address) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + address;
  }

  /** The paths that were asked for, with their queries, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** Forgets what was asked for until now. */
  public void forget() {
    asked.clear();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.add(exchange.getRequestURI().toString());
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/favicon.ico")) { // Browsers ask for it by themselves, once.
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      String name = path.endsWith("/") ? path + "index.html" : path;
      Path file = folder.resolve(name.substring(1)).normalize();
      if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
        // Browsers ask for an icon by themselves; that a site has none is no fault of its pages.
        exchange.sendResponseHeaders(path.equals("/favicon.ico") ? 204 : 404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      String ending = name.substring(name.lastIndexOf('.') + 1);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      for (String header : headers) {
        int colon = header.indexOf(':');
        exchange
            .getResponseHeaders()
            .set(header.substring(0, colon), header.substring(colon + 1).strip());
      }
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
