package org.waymark.preview;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other websites out, which a browser on this computer may have open beside the preview
 * (safety.md 21), and keeps the site's own scripts out of the editor. The site is served under one
 * name of this computer, and what may change files under another, so that for browsers they are two
 * origins: a request must name the right one, come from no other site, and carry the token of this
 * run where it would change a file.
 */
final class Guard {

  static final String TOKEN = "X-Waymark-Token";

  private static final int TOKEN_BYTES = 24;
  private static final int USUAL_PORT = 80;

  private static final String SITE = "127.0.0.1";
  private static final String DESK = "localhost";

  /** The editor's pages, which others may lead to: by themselves they hold nothing. */
  private static final Set<String> PAGES = Set.of("edit", "new");

  /** What only the editor's pages may ask for. */
  private static final Set<String> DESK_ONLY =
      Set.of("edit", "new", "types", "file", "try", "save", "picture");

  /** What browsers say of requests that a page of this server, or a person, made. */
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final int port;
  private final String token;

  Guard(int port) {
    this.port = port;
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** To be known by the editor's pages alone. */
  String token() {
    return token;
  }

  /** Where the site is: {@code http://127.0.0.1:4000}. */
  String site() {
    return "http://" + host(SITE);
  }

  /** Where the editor is: {@code http://localhost:4000}. */
  String desk() {
    return "http://" + host(DESK);
  }

  /** Browsers leave the usual port out. */
  private String host(String name) {
    return port == USUAL_PORT ? name : name + ":" + port;
  }

  /**
   * What is answered in the place of what was asked for; empty when that may be answered.
   *
   * @param asked the path with what stands behind it, as it was sent
   */
  Optional<Answer> instead(Request request, String asked) {
    List<String> hosts = request.headers().getOrDefault("Host", List.of());
    String host = hosts.size() == 1 ? hosts.get(0) : "";
    boolean desk = host.equals(host(DESK));
    if (!desk && !host.equals(host(SITE))) {
      return no("Open the preview by the address that the command printed.");
    }
    for (String origin : request.headers().getOrDefault("Origin", List.of())) {
      if (!origin.equals(desk ? desk() : site())) {
        return no("Another website may not use the preview.");
      }
    }
    String tool = request.tool();
    if (tool == null) {
      return desk ? Optional.of(Answer.redirect(Status.FOUND, site() + asked)) : Optional.empty();
    } else if (!desk && DESK_ONLY.contains(tool)) {
      return request.reads() && PAGES.contains(tool)
          ? Optional.of(Answer.redirect(Status.FOUND, desk() + asked))
          : no("Only the editor may ask for this.");
    }
    return isFromElsewhere(request.headers()) && !isOpened(request, tool)
        ? no("Another website may not use the preview.")
        : Optional.empty();
  }

  private static Optional<Answer> no(String words) {
    return Optional.of(Answer.words(Status.FORBIDDEN, words));
  }

  private static boolean isFromElsewhere(Headers headers) {
    String from = headers.getFirst("Sec-Fetch-Site");
    return from != null && !OWN.contains(from);
  }

  /** A link was followed, such as "Edit this page" on a page of the site. */
  private static boolean isOpened(Request request, String tool) {
    return request.reads()
        && PAGES.contains(tool)
        && "navigate".equals(request.headers().getFirst("Sec-Fetch-Mode"))
        && "document".equals(request.headers().getFirst("Sec-Fetch-Dest"));
  }

  /** Whether a request may change files. */
  boolean mayChange(Headers headers) {
    @Nullable String said = headers.getFirst(TOKEN);
    return said != null
        && MessageDigest.isEqual(
            said.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
