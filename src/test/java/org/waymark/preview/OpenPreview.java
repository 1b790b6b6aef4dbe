package org.waymark.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.Inputs;
import org.waymark.TestSite;

/** A preview of a test's site, and a browser that asks it. */
public final class OpenPreview implements AutoCloseable {

  private final Preview preview;
  private final AtomicReference<Inputs> inputs;
  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private OpenPreview(TestSite site) throws IOException {
    this.inputs = new AtomicReference<>(site.inputs());
    this.preview = Preview.start(inputs::get, 0);
  }

  public static OpenPreview of(TestSite site) throws IOException {
    return new OpenPreview(site);
  }

  /** It is another day, or something else is asked of the site. */
  void now(Inputs other) {
    inputs.set(other);
  }

  public String address() {
    return preview.address();
  }

  int port() {
    return URI.create(address()).getPort();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  URI uri(String path) {
    return URI.create(address() + path.substring(1));
  }

  String page(String path) throws IOException, InterruptedException {
    return get(path).body();
  }

  boolean says(String path, String words) throws IOException, InterruptedException {
    return page(path).contains(words);
  }

  boolean answers(String path, int status) throws IOException, InterruptedException {
    return get(path).statusCode() == status;
  }

  /** How it stands with a page. */
  JsonObject state(String path) throws IOException, InterruptedException {
    String body = page("/_waymark/state?address=" + URLEncoder.encode(path, UTF_8));
    return JsonParser.parseString(body).getAsJsonObject();
  }

  String kind(String path) throws IOException, InterruptedException {
    return state(path).get("kind").getAsString();
  }

  /** Hears of changes from now on. */
  Ear listen() throws IOException, InterruptedException {
    HttpResponse<java.io.InputStream> events =
        http.send(
            HttpRequest.newBuilder(uri("/_waymark/events")).build(), BodyHandlers.ofInputStream());
    return new Ear(new BufferedReader(new InputStreamReader(events.body(), UTF_8)));
  }

  /** What somebody sees who looks. */
  interface Look {
    boolean seen() throws IOException, InterruptedException;
  }

  /**
   * What a page hears. Of one save it may hear in parts, and after the save of what was before it:
   * so it is waited for what is seen, and never for an event alone.
   */
  final class Ear implements AutoCloseable {

    private static final int PATIENCE = 10;

    private final BufferedReader lines;
    private int told;

    private Ear(BufferedReader lines) throws IOException, InterruptedException {
      this.lines = lines;
      this.told = number();
    }

    /** Looks after every change that is told, until it is seen and all was told. */
    void until(Look look) throws IOException, InterruptedException {
      while (!look.seen() || told < number()) {
        told = await("changed");
      }
    }

    /** Looks after every check that is told, until all is checked and it is seen. */
    void untilChecked(Look look) throws IOException, InterruptedException {
      while (!state("/").get("checked").getAsBoolean() || !look.seen()) {
        await("checked");
      }
    }

    private int number() throws IOException, InterruptedException {
      return state("/").get("number").getAsInt();
    }

    /**
     * Waits until an event comes, and says the number of the state that it is about. Of a preview
     * that has said nothing but that it is there for so many times, nothing is to be hoped.
     */
    private int await(String event) throws IOException {
      int stillThere = 0;
      while (stillThere < PATIENCE) {
        String line = lines.readLine();
        if (line == null) {
          throw new IOException("The preview says no more.");
        } else if (line.equals("event: " + event)) {
          return Integer.parseInt(lines.readLine().substring("data: ".length()));
        } else if (line.equals(": still there")) {
          stillThere++;
        }
      }
      throw new AssertionError("No more is " + event + ", and it was not seen.");
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }

  /** A request as no browser would write it; the answer's first line. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        OutputStream out = socket.getOutputStream();
        BufferedReader in =
            new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
      out.write(request.getBytes(UTF_8));
      out.flush();
      return String.valueOf(in.readLine());
    }
  }

  /** The body of what the editor's own pages get, which are of another origin than the site. */
  String atDesk(String path) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.getOutputStream().write((request + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
  }

  @Override
  public void close() throws IOException {
    preview.close();
  }
}
