package org.waymark.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.waymark.output.PictureIntake;
import org.waymark.preview.ByteRange.Part;

/** Speaks HTTP with browsers on this computer, and with nobody else. */
final class Server implements AutoCloseable {

  /** As large as the largest picture that is taken in. */
  static final int LARGEST = PictureIntake.MOST_BYTES;

  /** So many may wait to be let in; more than one browser asks for at once. */
  private static final int WAITING = 50;

  private final HttpServer http;
  private final ExecutorService pool = Executors.newCachedThreadPool(Server::thread);
  private final Guard guard;

  /** What answers requests that were let in. */
  interface Answers {
    /** The answer; empty when the request is kept open for events. */
    Optional<Answer> to(Request request, HttpExchange exchange) throws IOException;
  }

  /**
   * Listens on the loopback address.
   *
   * @param port 0 for any that is free
   * @throws IOException when the port is taken
   */
  Server(int port) throws IOException {
    // Or small answers wait for a fortieth of a second; the JDK's server is told in no other way.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
    this.guard = new Guard(port());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "waymark-preview");
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return http.getAddress().getPort();
  }

  Guard guard() {
    return guard;
  }

  void begin(Answers answers) {
    http.setExecutor(pool);
    http.createContext("/", exchange -> handle(exchange, answers));
    http.start();
  }

  private void handle(HttpExchange exchange, Answers answers) throws IOException {
    Optional<Answer> answer;
    try {
      answer = answer(exchange, answers);
    } catch (IOException failure) {
      answer =
          Optional.of(
              Answer.words(
                  Status.FAILED,
                  "A file could not be read or written. The preview goes on; try again."));
    }
    if (answer.isPresent()) {
      try (exchange) {
        send(exchange, answer.get());
      }
    }
  }

  private Optional<Answer> answer(HttpExchange exchange, Answers answers) throws IOException {
    URI uri = exchange.getRequestURI();
    if (uri.getRawPath() == null || uri.getHost() != null) {
      return Optional.of(Answer.words(Status.BAD_REQUEST, "This is no address of the preview."));
    }
    Request request =
        new Request(
            exchange.getRequestMethod(),
            uri.getRawPath(),
            uri.getPath(),
            Request.query(uri.getRawQuery()),
            exchange.getRequestHeaders(),
            new byte[0]);
    Optional<Answer> instead = guard.instead(request, uri.toString());
    if (instead.isPresent()) {
      return instead;
    } else if (request.reads()) {
      return answers.to(request, exchange);
    } else if (request.tool() == null || !request.method().equals("POST")) {
      return Optional.of(Answer.words(Status.METHOD_NOT_ALLOWED, "The preview answers GET alone."));
    } else if (!guard.mayChange(request.headers())) {
      return Optional.of(
          Answer.words(
              Status.FORBIDDEN, "This page is of an earlier preview. Load it again, then save."));
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1); // Only now: it was let in.
    return body.length > LARGEST
        ? Optional.of(Answer.words(Status.TOO_LARGE, "This is larger than the preview takes."))
        : answers.to(request.with(body), exchange);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    answer.headers().forEach(headers::set);
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(answer.bytes().length));
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    Part part = ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), answer);
    part.headers().forEach(headers::set);
    exchange.sendResponseHeaders(part.status(), part.length() == 0 ? -1 : part.length());
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(answer.bytes(), part.from(), part.length());
    }
  }

  @Override
  public void close() {
    http.stop(0);
    pool.shutdownNow();
  }
}
