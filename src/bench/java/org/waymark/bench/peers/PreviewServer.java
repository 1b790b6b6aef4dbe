package org.waymark.bench.peers;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server that shows a site while it is written.
 *
 * @param title its name for people
 * @param command what starts it
 * @param project in whose {@code content} the texts are
 * @param ready what it prints when it serves, with the address in a group
 */
record PreviewServer(
    String title,
    List<String> command,
    Map<String, String> environment,
    Path project,
    Pattern ready) {

  private static final String DAY = "2026-11-21";

  /** Waymark's, by its launcher. */
  static PreviewServer waymark(Path launcher, Path project) {
    return new PreviewServer(
        "Waymark",
        List.of(
            launcher.toAbsolutePath().toString(),
            "preview",
            "--no-open",
            "--port=0",
            "--as-of=" + DAY,
            "--project=" + project),
        Map.of(),
        project,
        Pattern.compile("The preview is at (\\S+)"));
  }

  /**
   * Hugo's.
   *
   * @param whole whether it renders everything at each change, and not only what it thinks of
   */
  static PreviewServer hugo(PeerSite site, boolean whole) throws IOException {
    String port = Integer.toString(freePort());
    return new PreviewServer(
        site.title() + (whole ? ", rendering everything" : ""),
        List.of(
            site.program().toString(),
            "server",
            "--source=" + site.project(),
            "--bind=127.0.0.1",
            "--port=" + port,
            "--renderToMemory",
            "--disableFastRender=" + String.format(Locale.ROOT, "%b", whole)),
        site.peer().environment(site.program()),
        site.project(),
        Pattern.compile("Web Server is available at (http://[^ ]+)"));
  }

  /** The address that a line tells; empty when it tells none. */
  String address(String line) {
    Matcher told = ready.matcher(line);
    return told.find() ? told.group(1).replace("//localhost:", "//127.0.0.1:") : "";
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
