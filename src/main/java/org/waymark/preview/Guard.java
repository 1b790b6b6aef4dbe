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
 * (safety.md 21): a request must name this server as its host, come from no other site, and carry
 * the token of this run where it would change a file.
 */
final class Guard {

  static final String TOKEN = "X-Waymark-Token";

  private static final int TOKEN_BYTES = 24;

  /** What browsers say of requests that a page of this server, or a person, made. */
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final Set<String> hosts;
  private final String token;

  Guard(int port) {
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** To be known by this server's own pages alone. */
  String token() {
    return token;
  }

  /**
   * Why a request is not answered; empty when it is.
   *
   * @param tool whether it is for the preview's own pages, rather than for the site's
   */
  Optional<String> refuses(Headers headers, boolean tool) {
    List<String> host = headers.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.get(0))) {
      return Optional.of("Open the preview by the address that the command printed.");
    }
    for (String origin : headers.getOrDefault("Origin", List.of())) {
      if (!origin.startsWith("http://") || !hosts.contains(origin.substring("http://".length()))) {
        return Optional.of("Another website may not use the preview.");
      }
    }
    String from = headers.getFirst("Sec-Fetch-Site");
    return tool && from != null && !OWN.contains(from)
        ? Optional.of("Another website may not use the preview.")
        : Optional.empty();
  }

  /** Whether a request may change files. */
  boolean mayChange(Headers headers) {
    @Nullable String said = headers.getFirst(TOKEN);
    return said != null
        && MessageDigest.isEqual(
            said.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
