package org.waymark.links;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A server on this machine that says whatever it is told to say, whether that is HTTP or not. */
final class OddServer implements AutoCloseable {

  /** What it does when it is asked. */
  @FunctionalInterface
  interface Manner {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final Map<String, Deque<Manner>> manners = new HashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> heads = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicLong sent = new AtomicLong();

  OddServer() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    start(this::accept);
  }

  /** The address of one of its pages. */
  String url(String path) {
    return "http://127.0.0.1:" + server.getLocalPort() + path;
  }

  /** The same by another name. */
  String otherUrl(String path) {
    return "http://localhost:" + server.getLocalPort() + path;
  }

  /** Answers of these kinds in turn, the last one for ever. */
  OddServer on(String request, Manner... answers) {
    manners.put(request, new ArrayDeque<>(List.of(answers)));
    return this;
  }

  /** The same for HEAD and GET, with a status and headers, each a line. */
  OddServer page(String path, int status, String... headers) {
    return on("HEAD " + path, status(status, headers)).on("GET " + path, status(status, headers));
  }

  static Manner status(int status, String... headers) {
    String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return raw("HTTP/1.1 " + status + " Said\r\n" + lines + "Content-Length: 0\r\n\r\n");
  }

  static Manner raw(String bytes) {
    return out -> out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Manner closes() {
    return out -> {};
  }

  Manner hangs() {
    return out -> closed.await();
  }

  /** The head of an answer, one sign at a time, without end. */
  Manner drips() {
    return out -> {
      out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.ISO_8859_1));
      while (closed.getCount() > 0) {
        out.write('x');
        out.flush();
        closed.await(20, java.util.concurrent.TimeUnit.MILLISECONDS);
      }
    };
  }

  /** A body that nobody could want. */
  Manner huge() {
    return out -> {
      out.write(
          "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      byte[] much = new byte[1 << 16];
      while (closed.getCount() > 0) {
        out.write(much);
        sent.addAndGet(much.length);
      }
    };
  }

  /** What was asked for: {@code HEAD /a}. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  /** The whole heads of what was asked. */
  List<String> heads() {
    return List.copyOf(heads);
  }

  /** How many bytes of huge bodies went out. */
  long sent() {
    return sent.get();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        start(() -> serve(socket));
      } catch (IOException ended) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      StringBuilder head = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.append(line).append('\n');
      }
      String request = head.toString().replaceFirst("(?s) HTTP/1.*", "");
      if (request.contains(" /")) {
        asked.add(request);
        heads.add(head.toString());
        next(request).answer(socket.getOutputStream());
        socket.getOutputStream().flush();
      }
    } catch (IOException gone) {
      // Who asked has gone: that is for the test to judge.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Manner next(String request) {
    Deque<Manner> answers = manners.getOrDefault(request, new ArrayDeque<>());
    Manner answer = answers.size() > 1 ? answers.poll() : answers.peek();
    return answer == null ? status(404) : answer;
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "odd server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    server.close();
  }
}
