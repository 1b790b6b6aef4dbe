package org.waymark.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells open pages that something changed, by <a
 * href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent events</a>.
 * Safe for threads.
 */
final class Events implements AutoCloseable {

  private final Set<HttpExchange> listeners = ConcurrentHashMap.newKeySet();

  /** Keeps a request open for as long as its page is. */
  void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(Status.OK, 0);
    listeners.add(exchange);
    send(exchange, ": listening\n\n");
  }

  /**
   * Tells all pages.
   *
   * @param event its name, such as {@code changed}
   * @param number of the state of the site that it is about
   */
  void tell(String event, int number) {
    String text = "event: " + event + "\ndata: " + number + "\n\n";
    listeners.forEach(listener -> send(listener, text));
  }

  /** Finds out which pages are gone; to be called now and then. */
  void ask() {
    listeners.forEach(listener -> send(listener, ": still there\n\n"));
  }

  private void send(HttpExchange listener, String text) {
    synchronized (listener) { // Or two threads would write into one another's lines.
      try {
        OutputStream out = listener.getResponseBody();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException pageIsGone) {
        listeners.remove(listener);
        listener.close();
      }
    }
  }

  @Override
  public void close() {
    listeners.forEach(HttpExchange::close);
    listeners.clear();
  }
}
