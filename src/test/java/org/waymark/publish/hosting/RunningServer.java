package org.waymark.publish.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A web server that serves a site by Waymark's settings for it, on a free port of this machine. */
final class RunningServer implements AutoCloseable {

  private static final int TRIES = 400;
  private static final long PAUSE_NANOS = 25_000_000;

  private final Path folder;
  private final int port;
  private final Process process;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private RunningServer(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param folder for its settings and logs
   * @param settings as Waymark prints them
   */
  static RunningServer start(ServerKind kind, Path folder, String settings) {
    try {
      Files.createDirectories(folder);
      int port = freePort();
      List<String> command = kind.prepare(folder, port, settings);
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("HOME", folder.toString());
      builder.redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile());
      RunningServer server = new RunningServer(folder, port, builder.start());
      server.awaitAnswer();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitAnswer() throws IOException {
    for (int i = 0; i < TRIES && process.isAlive(); i++) {
      try {
        ask("GET", "/");
        return;
      } catch (ConnectException notYet) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
    close();
    throw new AssertionError("It does not answer: " + Files.readString(folder.resolve("out.txt")));
  }

  /**
   * Asks for a path as it stands, and follows nothing.
   *
   * @param headers name, value, name, value
   */
  HttpResponse<byte[]> get(String path, String... headers) {
    try {
      return ask("GET", path, headers);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private HttpResponse<byte[]> ask(String method, String path, String... headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  /** Where its settings and logs are. */
  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
